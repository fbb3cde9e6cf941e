import {expect} from '@open-wc/testing';
import {restore} from 'sinon';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';
import {answered, answerInTurn, denyStorage} from '../support/network.js';

describe('an answer without a body', () => {
  let count = 0;
  beforeEach(() => void denyStorage());
  afterEach(() => restore());

  const failureOf = async (answer: () => Response) => {
    const network = answerInTurn(answer);
    const {until, leave} = follow(`https://contoh.example/tanpa-isi-${count++}.json`);
    const {failure} = await until('failed');
    leave();
    network.restore();
    return failure.code;
  };

  it('is no catalog, as when a service worker answers with nothing', async () => {
    expect(await failureOf(() => new Response(null))).to.equal('not-json');
    expect(await failureOf(answered(200))).to.equal('not-json');
  });

  it('is refused all the same when it says that it has a large one', async () => {
    const headers = {'content-length': String(6 * 1024 ** 2)};
    const body = JSON.stringify(aCatalog());

    expect(await failureOf(() => new Response(null, {headers}))).to.equal('too-large');
    expect(await failureOf(answered(200, headers, body))).to.equal('too-large');
  });
});
