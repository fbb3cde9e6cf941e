import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {aCatalog} from '../support/catalog.js';
import {faults} from '../support/faults.js';
import {follow} from '../support/follow.js';
import {seenTab} from '../support/network.js';

const body = JSON.stringify(aCatalog());
const to = (location: string) => ({status: 302, headers: {location}});

describe('an answer that is elsewhere', () => {
  beforeEach(() => {
    stub(Math, 'random').returns(0);
    seenTab();
  });
  afterEach(() => restore());

  const outcome = async (url: string) => {
    const {until, leave} = follow(url);
    const state = await Promise.race([until('ready'), until('failed')]);
    leave();
    return state.status === 'failed' ? state.failure.code : state.status;
  };

  it('is read there', async () => {
    const {url: there} = await faults({body});
    const {url} = await faults(to(there));

    expect(await outcome(url)).to.equal('ready');
  });

  it('is read at another site that allows it', async () => {
    const {elsewhere} = await faults({body});
    const {url} = await faults(to(elsewhere));

    expect(await outcome(url)).to.equal('ready');
  });

  it('is not read at another site that does not', async () => {
    const headers = {'access-control-allow-origin': 'https://contoh.example'};
    const {elsewhere} = await faults({body, headers});
    const {url} = await faults(to(elsewhere));

    expect(await outcome(url)).to.equal('network');
  });

  for (const location of ['javascript:0', 'data:application/json,{}', 'ftp://contoh.example/']) {
    it(`is not read at ${location}`, async () => {
      const {url} = await faults(to(location));

      expect(await outcome(url)).to.equal('network');
    });
  }

  it('is given up when the way leads round in a circle', async () => {
    const {url} = await faults(to('?'));

    expect(await outcome(url)).to.equal('network');
  });
});

describe('a catalog at another site', () => {
  it('is asked for once, without leave, cookies or address of the page', async () => {
    const {elsewhere, asked} = await faults({body});
    const {until, leave} = follow(elsewhere);

    await until('ready');

    const [request, ...others] = await asked();
    expect(others).to.have.length(0);
    expect(request!.method).to.equal('GET');
    expect(request!.headers).not.to.have.any.keys('cookie', 'referer');
    leave();
  });
});
