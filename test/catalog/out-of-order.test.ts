import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import {keepCopy} from '../../src/catalog/copies.js';
import type {CatalogState} from '../../src/catalog/state.js';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';

const URL = 'https://contoh.example/urutan';
const bodyOf = (id: string) => JSON.stringify(aCatalog({id}));

const idIn = (state: CatalogState) => (state.status === 'ready' ? state.catalog.id : '');

describe('a copy and an answer', () => {
  let url: string;
  let count = 0;
  let answers: ((body: string, status?: number) => void)[];
  let readCopy: () => void;
  beforeEach(async () => {
    answers = [];
    url = `${URL}-${count++}.json`;
    await keepCopy(url, bodyOf('salinan'));
    await keepCopy(`${url}?lain`, bodyOf('lain'));
    stub(window, 'fetch').callsFake(
      () =>
        new Promise((done) => answers.push((body, status) => done(new Response(body, {status})))),
    );
    const gate = new Promise<void>((done) => (readCopy = done));
    const match = Cache.prototype.match;
    stub(Cache.prototype, 'match').callsFake(async function (this: Cache, request) {
      await gate;
      return match.call(this, request);
    });
  });
  afterEach(() => restore());

  it('that come the wrong way round leave the answer in place', async () => {
    const {until, said, leave} = follow(url);
    const ready = until('ready');

    answers[0]!(bodyOf('jawaban'));
    await ready;
    readCopy();
    // What is read of a later copy is read after what is read of the earlier ones.
    const other = follow(`${url}?lain`);
    await other.until('ready');

    expect(said.map(idIn)).to.deep.equal(['', 'jawaban']);
    other.leave();
    leave();
  });

  it('of which the answer fails first show the copy, with its date', async () => {
    const {until, statuses, leave} = follow(url);
    const ready = until('ready');

    answers[0]!('', 404);
    readCopy();
    await ready;
    const {stale} = await until('ready');

    expect(stale?.code).to.equal('http');
    expect(statuses()).to.deep.equal(['loading', 'ready', 'ready']);
    leave();
  });

  it('are nothing to who has left', async () => {
    const {statuses, leave} = follow(url);

    leave();
    await Promise.resolve();
    readCopy();
    answers[0]!(bodyOf('jawaban'));
    await caches.match(url);

    expect(statuses()).to.deep.equal(['loading']);
  });

  it('and a newer answer leave the newest in place, though the network does not hear what is given up', async () => {
    const {until, said, leave} = follow(url);
    const ready = until('ready');
    reloadUrl(url);
    answers[1]!(bodyOf('baru'));
    await ready;

    answers[0]!(bodyOf('lama'));
    // What is read of a later answer is read after what is read of the earlier ones.
    const other = follow(`${url}?baru`);
    answers[2]!(bodyOf('lain'));
    await other.until('ready');

    expect(said.map(idIn)).to.deep.equal(['', 'baru']);
    leave();
    other.leave();
  });
});
