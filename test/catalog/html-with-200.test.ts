import {expect} from '@open-wc/testing';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {faults, type Answer} from '../support/faults.js';
import {follow} from '../support/follow.js';

const body = JSON.stringify(aCatalog());
const LOGIN = '<!DOCTYPE html><title>Masuk</title><p>Silakan masuk';
const as = (type: string) => ({headers: {'content-type': type}});

describe('an answer of another type', () => {
  const refused: [string, Answer][] = [
    ['a web page', {body: LOGIN, ...as('text/html; charset=utf-8')}],
    ['a web page that calls itself a catalog', {body: LOGIN}],
    ['a web page in XML', {body: '<?xml version="1.0"?><html/>', ...as('application/xhtml+xml')}],
    ['a catalog that calls itself a web page', {body, ...as('text/html')}],
  ];
  for (const [what, answer] of refused) {
    it(`is refused when it is ${what}, and not asked for again`, async () => {
      const {url, asked} = await faults(answer);
      const {until, leave} = follow(url);

      expect((await until('failed')).failure.code).to.equal('html');

      expect(await asked()).to.have.length(1);
      leave();
    });
  }

  it('is refused when there is nothing in it', async () => {
    const {url} = await faults({status: 204});
    const {until, leave} = follow(url);

    expect((await until('failed')).failure.code).to.equal('not-json');
    leave();
  });

  it('is told in words that help who serves it', async () => {
    const {url} = await faults({body, ...as('text/html')});
    const {until, leave} = follow(url);

    expect((await until('failed')).failure.message)
      .to.contain(url)
      .and.contain('application/json');
    leave();
  });

  for (const type of ['text/plain', 'application/octet-stream', 'application/geo+json', 'x']) {
    it(`is read when it is a catalog served as ${type}`, async () => {
      const {url} = await faults({body, ...as(type)});
      const {until, leave} = follow(url);

      expect((await until('ready')).catalog.id).to.equal('contoh');
      leave();
    });
  }

  it('leaves what is shown alone, as when a hotel asks its guests to log in', async () => {
    const {url} = await faults({body}, {body: LOGIN, ...as('text/html')}, {body});
    const {until, leave} = follow(url);
    const {catalog} = await until('ready');

    reloadUrl(url);
    const state = await until('ready');
    expect([state.catalog === catalog, state.stale?.code]).to.deep.equal([true, 'html']);

    reloadUrl(url);
    expect(await until('ready')).not.to.have.property('stale');
    leave();
  });
});
