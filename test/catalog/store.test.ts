import {expect} from '@open-wc/testing';
import {reloadUrl} from '../../src/catalog/store.js';
import {aCatalog} from '../support/catalog.js';
import {follow} from '../support/follow.js';
import {holdNetwork, type Asked} from '../support/network.js';

describe('a catalog at an address', () => {
  let network: ReturnType<typeof holdNetwork>;
  let url: string;
  let count = 0;
  beforeEach(() => {
    network = holdNetwork();
    url = `https://contoh.example/${count++}.json`;
  });
  afterEach(() => network.restore());

  const asked = (place: number): Asked => network.asked[place]!;

  it('is asked for once by all who follow it', async () => {
    const first = follow(url);
    const second = follow(url);

    const ready = second.until('ready');
    asked(0).answer(aCatalog());
    await ready;

    expect(network.urls()).to.have.length(1);
    expect(first.statuses()).to.deep.equal(['loading', 'ready']);
    expect(first.said).to.deep.equal(second.said);
    first.leave();
    second.leave();
  });

  it('is told at once to those who come later', async () => {
    const first = follow(url);
    const ready = first.until('ready');
    asked(0).answer(aCatalog());
    await ready;

    const second = follow(url);

    expect(second.statuses()).to.deep.equal(['ready']);
    expect(network.urls()).to.have.length(1);
    first.leave();
    second.leave();
  });

  it('is asked for without cookies or referrer', () => {
    const {leave} = follow(url);

    const {credentials, referrerPolicy} = asked(0).init;
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    leave();
  });

  it('is no longer asked for when nobody waits for it', async () => {
    const {leave, statuses} = follow(url);

    leave();
    await Promise.resolve();

    expect(asked(0).init.signal!.aborted).to.equal(true);
    expect(statuses()).to.deep.equal(['loading']);
  });

  it('is kept when one leaves and another comes in one go', async () => {
    const first = follow(url);

    first.leave();
    const second = follow(url);
    await Promise.resolve();

    expect(asked(0).init.signal!.aborted).to.equal(false);
    expect(network.urls()).to.have.length(1);
    second.leave();
  });

  it('is asked for once when others come while all who followed it leave', async () => {
    const first = follow(url);
    const second = follow(url);
    let third: ReturnType<typeof follow> | undefined;

    first.leave();
    queueMicrotask(() => (third = follow(url)));
    second.leave();
    await Promise.resolve();
    await Promise.resolve();
    const fourth = follow(url);

    expect(network.urls().slice(1)).to.have.length(1);
    third!.leave();
    fourth.leave();
  });

  it('is asked for anew once everybody had left', async () => {
    const first = follow(url);
    first.leave();
    await Promise.resolve();

    const second = follow(url);

    expect(network.urls()).to.have.length(2);
    second.leave();
  });

  it('comes from the newest request, whichever answers first', async () => {
    const {until, leave} = follow(url);

    reloadUrl(url);
    const ready = until('ready');
    asked(1).answer(aCatalog({id: 'newer'}));
    asked(0).answer(aCatalog({id: 'older'}));

    expect((await ready).catalog.id).to.equal('newer');
    expect(asked(0).init.signal!.aborted).to.equal(true);
    leave();
  });

  it('keeps the last good data when a refresh fails, and says so', async () => {
    const {until, leave} = follow(url);
    const ready = until('ready');
    asked(0).answer(aCatalog());
    const {catalog} = await ready;

    const refreshed = until('ready');
    reloadUrl(url);
    asked(1).fail();
    const state = await refreshed;

    expect(state.catalog).to.equal(catalog);
    expect(state.stale?.code).to.equal('network');
    leave();
  });

  it('is no longer stale after a good answer', async () => {
    const {until, leave} = follow(url);
    let next = until('ready');
    asked(0).answer(aCatalog());
    await next;
    next = until('ready');
    reloadUrl(url);
    asked(1).answer('', 500);
    await next;

    next = until('ready');
    reloadUrl(url);
    asked(2).answer(aCatalog({id: 'newer'}));

    expect(await next)
      .to.deep.include({issues: [], status: 'ready'})
      .and.not.have.property('stale');
    leave();
  });

  it('stays failed until a retry brings it', async () => {
    const {until, statuses, leave} = follow(url);
    const failed = until('failed');
    asked(0).fail();
    const {retry, issues} = await failed;

    expect(issues).to.deep.equal([]);
    const ready = until('ready');
    retry();
    asked(1).answer(aCatalog());
    await ready;

    expect(statuses()).to.deep.equal(['loading', 'failed', 'ready']);
    leave();
  });

  it('is not asked for again when nobody has followed it', () => {
    expect(() => reloadUrl(url)).not.to.throw();
    expect(network.urls()).to.deep.equal([]);
  });

  it('is not asked for again when all who followed it are gone', async () => {
    const {leave} = follow(url);
    leave();
    await Promise.resolve();

    reloadUrl(url);

    expect(network.urls()).to.have.length(1);
  });

  describe('fails', () => {
    const failure = async (answer: (asked: Asked) => void) => {
      const {until, leave} = follow(url);
      const failed = until('failed');
      answer(asked(0));
      const {failure} = await failed;
      leave();
      return failure;
    };

    const cases: [string, (asked: Asked) => void, string][] = [
      ['without a connection', (asked) => asked.fail(), 'network'],
      ['when there is no such file', (asked) => asked.answer('Not found', 404), 'http'],
      ['when it is a web page', (asked) => asked.answer('<!DOCTYPE html><p>Halo'), 'html'],
      [
        'when it is cut off',
        (asked) => asked.answer(JSON.stringify(aCatalog()).slice(0, 300)),
        'not-json',
      ],
      ['when it is empty', (asked) => asked.answer(''), 'not-json'],
      ['when it is null', (asked) => asked.answer('null'), 'not-a-catalog'],
      ['when it is a list', (asked) => asked.answer('[]'), 'not-a-catalog'],
      [
        'when it is for a later version',
        (asked) => asked.answer({...aCatalog(), schema: 'mpp-catalog/2'}),
        'newer-version',
      ],
      ['when it is too large', (asked) => asked.answer(' '.repeat(5 * 1024 ** 2 + 1)), 'too-large'],
    ];
    for (const [when, answer, code] of cases) {
      it(when, async () => {
        expect((await failure(answer)).code).to.equal(code);
      });
    }
  });

  it('may begin with a byte order mark', async () => {
    const {until, leave} = follow(url);
    const ready = until('ready');

    asked(0).answer('\uFEFF' + JSON.stringify(aCatalog()));

    expect((await ready).catalog.id).to.equal('contoh');
    leave();
  });
});
