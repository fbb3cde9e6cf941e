import {expect, fixture, html} from '@open-wc/testing';
import fc from 'fast-check';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {spy, stub, type SinonFakeTimers, type SinonSpy} from 'sinon';
import {readUrlState, UrlStateController, writeUrlState} from '../../src/controllers/url-state.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const PAGE = 'https://contoh.test/layanan';

const read = (url: string, key = 'q') => [...readUrlState(url, key)];
const write = (url: string, key: string, ...state: [string, string][]) =>
  writeUrlState(url, key, new URLSearchParams(state));

const keys = fc.constantFrom('q', '#q', 'cari', '#cari', 'a+b', '#ü&');
const text = fc.string({unit: 'grapheme', maxLength: 12});
const value = fc.oneof(text, text.map(encodeURIComponent), fc.constantFrom('100%', '%20', '%2520'));
const states = fc.array(fc.tuple(fc.constantFrom('', 'fee', 'sort', 'service', 'é'), value));

/** Anything that may stand between two `&`, no key of ours. */
const foreign = fc
  .string({unit: fc.constantFrom(...'abqz09=%2fF+?/:;.!~- é'), maxLength: 8})
  .filter((piece) => !['q', 'cari', 'a+b', 'ü'].includes(piece.split(/[=.]/, 1)[0]!));
const pieces = fc.array(foreign, {maxLength: 4}).map((all) => all.join('&'));
const pages = fc.record({query: pieces, hash: pieces.map((hash) => hash && `x${hash}`)});

/** The URL of a page that has this in its query string and its hash. */
const urlOf = (query: string, hash: string) => PAGE + (query && `?${query}`) + (hash && `#${hash}`);

const hostile = fc.string({unit: fc.constantFrom(...'q=&.%#?+E0fé', '\uD800', '\0', '\n')});

const joined = (...parts: string[]) => parts.filter(Boolean).join('&');

describe('the state in a URL', () => {
  it('is the text under the key, and the rest under its names', () => {
    expect(read(`${PAGE}?q=bikin+ktp&q.fee=free&q.mall=a&q.mall=b`)).to.deep.equal([
      ['', 'bikin ktp'],
      ['fee', 'free'],
      ['mall', 'a'],
      ['mall', 'b'],
    ]);
  });

  it('is nothing of another key, of another place, or of a key that only begins alike', () => {
    const url = `${PAGE}??q=z&query=a&qq.fee=b&cari=c&Q=d#q=e`;

    expect(read(url)).to.deep.equal([]);
  });

  it('may be in the hash, beside what the page has there', () => {
    expect(read(`${PAGE}?q=a#kontak&q=ktp`, '#q')).to.deep.equal([['', 'ktp']]);
  });

  for (const [damage, url] of [
    ['encoded once more', `${PAGE}?q=bikin%2Bktp%2520%2526%2520kk`],
    ['spelled with %20', `${PAGE}?q=bikin%20ktp%20%26%20kk`],
    ['spelled with +', `${PAGE}?q=bikin+ktp+%26+kk`],
  ] as const) {
    it(`is the same when a mail program has it ${damage}`, () => {
      expect(read(url)).to.deep.equal([['', 'bikin ktp & kk']]);
    });
  }

  it('is not decoded once more where that is not what it means', () => {
    expect(read(`${PAGE}?q=diskon%20100%2525%20hari+ini`)).to.deep.equal([
      ['', 'diskon 100%25 hari ini'],
    ]);
  });

  for (const [what, url, value] of [
    ['half a character', `${PAGE}?q=%E0%A4%A`, '\uFFFD%A'],
    ['half a character, encoded once more', `${PAGE}?q=%25E0%25A4`, '\uFFFD'],
    ['no text at all', `${PAGE}?q`, ''],
    ['a second =', `${PAGE}?q=a=b`, 'a=b'],
  ] as const) {
    it(`is read as well as can be from ${what}`, () => {
      expect(read(url)).to.deep.equal([['', value]]);
    });
  }

  it('is none of the prototype', () => {
    expect(read(`${PAGE}?q.__proto__=a&__proto__.q=b`)).to.deep.equal([['__proto__', 'a']]);
  });

  it('is read from any text without a throw', () => {
    fc.assert(
      fc.property(hostile, keys, (url, key) => {
        readUrlState(url, key);
      }),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(pages, keys, states, ({query, hash}, key, state) => {
        const url = write(urlOf(query, hash), key, ...state);

        expect(read(url, key)).to.deep.equal(state);
      }),
      {numRuns: 1000},
    );
  });

  it('leaves the rest of the URL as it is, byte for byte', () => {
    fc.assert(
      fc.property(pages, keys, states, ({query, hash}, key, state) => {
        const own = write(PAGE, key, ...state).slice(PAGE.length + 1);

        const url = write(urlOf(query, hash), key, ...state);

        expect(url).to.equal(
          key.startsWith('#') ? urlOf(query, joined(hash, own)) : urlOf(joined(query, own), hash),
        );
        expect(write(url, key)).to.equal(urlOf(query, hash));
      }),
      {numRuns: 1000},
    );
  });

  it('takes the place of what was there', () => {
    expect(write(`${PAGE}?a=1&q=x&b&q.fee=free&&c=%C3%A9#kontak`, 'q', ['', 'y'])).to.equal(
      `${PAGE}?a=1&b&&c=%C3%A9&q=y#kontak`,
    );
  });

  it('stands alone after a mark with nothing behind it', () => {
    const state: [string, string] = ['', 'ktp'];

    expect(write(`${PAGE}?`, 'q', state)).to.equal(`${PAGE}?q=ktp`);
    expect(write(`${PAGE}#`, '#q', state)).to.equal(`${PAGE}#q=ktp`);
  });

  it('stands behind an anchor of the page', () => {
    expect(write(`${PAGE}#kontak`, '#q', ['', 'ktp'], ['fee', 'free'])).to.equal(
      `${PAGE}#kontak&q=ktp&q.fee=free`,
    );
  });

  for (const route of ['#/peta', '#!peta']) {
    it(`leaves a route of the page alone: ${route}`, () => {
      expect(write(PAGE + route, '#q', ['', 'ktp'])).to.equal(PAGE + route);
    });
  }

  it('of one key stands beside that of another', () => {
    const url = write(write(`${PAGE}#a=1`, '#b', ['', '2']), '#a', ['', '3']);

    expect([read(url, '#a'), read(url, '#b')]).to.deep.equal([[['', '3']], [['', '2']]]);
  });
});

class AFinder extends LitElement {
  @property({attribute: 'url-key'}) urlKey: string | undefined;
  @property() query = '';
  @property({attribute: false}) fees: string[] = [];

  readonly shown: string[] = [];

  readonly url = new UrlStateController(this, {
    key: () => this.urlKey,
    read: (state) => {
      this.query = state.get('') ?? '';
      this.fees = state.getAll('fee');
    },
    write: () => new URLSearchParams([...(this.query ? [['', this.query]] : []), ...this.#fees()]),
  });

  type(query: string) {
    this.query = query;
    return this.updateComplete;
  }

  choose(...fees: string[]) {
    this.fees = fees;
    this.url.push();
    return this.updateComplete;
  }

  protected override render() {
    this.shown.push([this.query, ...this.fees].join(' | '));
    return this.shown.at(-1);
  }

  #fees() {
    return this.fees.map((fee) => ['fee', fee]);
  }
}
customElements.define('a-finder', AFinder);

const finder = (key?: string, query = '') =>
  fixture<AFinder>(
    key === undefined
      ? html`<a-finder query=${query}></a-finder>`
      : html`<a-finder url-key=${key} query=${query}></a-finder>`,
  );

const go = (url: string) => history.replaceState(null, '', url);
const here = () => location.pathname + location.search + location.hash;

/** Goes through the history as a visitor does. */
async function travel(delta: -1 | 1, ...finders: AFinder[]) {
  const arrived = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
  history.go(delta);
  await arrived;
  for (const one of finders) await one.updateComplete;
}

describe('an element in the URL of its page', () => {
  const before = location.href;
  let clock: SinonFakeTimers;
  let pushes: SinonSpy;
  beforeEach(() => {
    clock = freezeTime(MONDAY_MORNING);
    pushes = spy(history, 'pushState');
    go('/mpp');
  });
  afterEach(() => {
    clock.restore();
    pushes.restore();
    go(before);
  });

  it('shows what the link says, at once', async () => {
    go('/mpp?q=ktp&q.fee=free');

    expect((await finder('q')).shown).to.deep.equal(['ktp | free']);
  });

  for (const key of [undefined, '']) {
    it(`has nothing to do with it when its key is ${key ?? 'absent'}`, async () => {
      go('/mpp?=a&q=b');
      const one = await finder(key);

      await one.type('ktp');
      await one.choose('free');
      clock.tick(400);

      expect([words(one), here()]).to.deep.equal(['ktp | free', '/mpp?=a&q=b']);
    });
  }

  it('follows typing once it rests, without a new entry', async () => {
    const one = await finder('q');

    await one.type('k');
    clock.tick(399);
    await one.type('ktp');
    clock.tick(399);
    expect(here()).to.equal('/mpp');
    clock.tick(1);

    expect([here(), pushes.callCount]).to.deep.equal(['/mpp?q=ktp', 0]);
  });

  it('makes an entry of a discrete act, to which back and forward lead', async () => {
    const one = await finder('q');
    await one.choose('free');
    expect(here()).to.equal('/mpp?q.fee=free');

    await travel(-1, one);
    expect([here(), words(one)]).to.deep.equal(['/mpp', '']);
    await travel(1, one);

    expect([here(), words(one)]).to.deep.equal(['/mpp?q.fee=free', '| free']);
  });

  it('keeps what was typed just before an act, where back leads', async () => {
    const one = await finder('q');

    await one.type('ktp');
    await one.choose('free');
    expect(here()).to.equal('/mpp?q=ktp&q.fee=free');
    await travel(-1, one);

    expect([here(), words(one)]).to.deep.equal(['/mpp?q=ktp', 'ktp']);
  });

  it('makes no entry of an act that changes nothing, nor of the typing after it', async () => {
    const one = await finder('q');

    one.url.push();
    await one.updateComplete;
    await one.type('ktp');
    clock.tick(400);

    expect([here(), pushes.callCount]).to.deep.equal(['/mpp?q=ktp', 0]);
  });

  it('can be put in the same entry at once', async () => {
    const one = await finder('q');

    one.query = 'ktp';
    one.url.replace();
    await one.updateComplete;

    expect([here(), pushes.callCount]).to.deep.equal(['/mpp?q=ktp', 0]);
  });

  it('writes nothing for going back', async () => {
    const one = await finder('q');
    await one.choose('free');
    const writes = spy(history, 'replaceState');

    await travel(-1, one);
    clock.tick(400);

    expect(writes.callCount).to.equal(0);
    writes.restore();
  });

  it('leaves no trace of what the page itself has set', async () => {
    const one = await finder('q', 'paspor');
    clock.tick(400);
    expect(here()).to.equal('/mpp');

    await one.choose('free');
    await travel(-1, one);
    expect(words(one)).to.equal('paspor');
    await one.choose('free');
    await one.choose();

    expect(here()).to.equal('/mpp');
  });

  it('leaves a link as it is spelled until a visitor acts', async () => {
    go('/mpp?q=bikin%20ktp&utm=a');

    await finder('q');
    clock.tick(400);

    expect(here()).to.equal('/mpp?q=bikin%20ktp&utm=a');
  });

  it('says so when a visitor has emptied what the page had set', async () => {
    const one = await finder('q', 'paspor');

    await one.type('');
    clock.tick(400);

    expect(here()).to.equal('/mpp?q=');
    expect(words(await finder('q', 'paspor'))).to.equal('');
  });

  it('leaves parameters, anchor and state of the page as they are', async () => {
    history.replaceState({scroll: 7}, '', '/mpp?utm=%e9&b#kontak');
    const one = await finder('q');

    await one.type('ktp');
    clock.tick(400);
    expect([here(), history.state]).to.deep.equal(['/mpp?utm=%e9&b&q=ktp#kontak', {scroll: 7}]);
    await one.choose('free');

    expect(history.state).to.deep.equal({scroll: 7});
  });

  describe('when the page moves by itself', () => {
    it('does not write on another path what was typed on the last', async () => {
      const one = await finder('q');
      await one.type('ktp');

      history.pushState({}, '', '/berita?page=2');
      clock.tick(400);
      expect(here()).to.equal('/berita?page=2');
      await travel(-1, one);
    });

    it('writes there what is typed there', async () => {
      const one = await finder('q');
      history.pushState({}, '', '/berita?page=2');

      await one.type('ktp');
      clock.tick(400);
      expect(here()).to.equal('/berita?page=2&q=ktp');
      await travel(-1, one);
    });

    it('does not write over what the page has put in its place since', async () => {
      const one = await finder('q');
      await one.type('ktp');

      go('/mpp?q=paspor');
      clock.tick(400);

      expect(here()).to.equal('/mpp?q=paspor');
    });

    it('writes over what the page had put in its place before', async () => {
      const one = await finder('q');
      go('/mpp?q=paspor');

      await one.type('ktp');
      clock.tick(400);

      expect(here()).to.equal('/mpp?q=ktp');
    });

    it('shows what the page has put in its place when it says so', async () => {
      const one = await finder('q');

      go('/mpp?q=paspor');
      dispatchEvent(new PopStateEvent('popstate'));
      await one.updateComplete;

      expect(words(one)).to.equal('paspor');
    });

    it('keeps what is being typed when only the anchor changes', async () => {
      const one = await finder('q');
      await one.type('ktp');

      go('/mpp#kontak');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await one.updateComplete;
      clock.tick(400);

      expect([words(one), here()]).to.deep.equal(['ktp', '/mpp?q=ktp#kontak']);
    });
  });

  describe('in the hash', () => {
    it('stays behind the anchor of the page, and follows the hash', async () => {
      go('/mpp#kontak');
      const one = await finder('#q');
      await one.type('ktp');
      clock.tick(400);
      expect(here()).to.equal('/mpp#kontak&q=ktp');

      go('/mpp#q=paspor');
      dispatchEvent(new HashChangeEvent('hashchange'));
      await one.updateComplete;

      expect(words(one)).to.equal('paspor');
    });

    it('makes no entry over a route of the page', async () => {
      go('/mpp#/peta');
      const one = await finder('#q');

      await one.choose('free');

      expect([here(), pushes.callCount]).to.deep.equal(['/mpp#/peta', 0]);
    });
  });

  it('is not disturbed by another of the page', async () => {
    go('/mpp?b=sim');
    const [a, b] = [await finder('a'), await finder('b')];

    await a.type('ktp');
    await b.choose('free');
    clock.tick(400);
    expect(here()).to.equal('/mpp?b=sim&b.fee=free&a=ktp');
    await travel(-1, a, b);

    expect([words(a), words(b)]).to.deep.equal(['', 'sim']);
  });

  it('is still written after a move to another place on the page', async () => {
    const one = await finder('q');
    await one.type('ktp');

    (await fixture(html`<section></section>`)).append(one);
    clock.tick(400);
    expect([words(one), here()]).to.deep.equal(['ktp', '/mpp?q=ktp']);
    (await fixture(html`<section></section>`)).append(one);

    expect(clock.countTimers()).to.equal(0);
  });

  it('shows what the URL says when it is put back', async () => {
    const one = await finder('q');
    one.remove();
    go('/mpp?q=paspor');

    document.body.append(one);
    await one.updateComplete;

    expect(words(one)).to.equal('paspor');
    one.remove();
  });

  it('follows a key that comes later, and another after that', async () => {
    go('/mpp?a=ktp&b=sim');
    const one = await finder();

    one.urlKey = 'a';
    await one.updateComplete;
    await one.updateComplete;
    expect(words(one)).to.equal('ktp');
    one.urlKey = 'b';
    await one.updateComplete;
    await one.updateComplete;

    expect([words(one), here()]).to.deep.equal(['sim', '/mpp?a=ktp&b=sim']);
  });

  it('stays out of it where a frame has no history', async () => {
    pushes.restore();
    const histories = (['pushState', 'replaceState'] as const).map((method) =>
      stub(history, method).throws(new DOMException('', 'SecurityError')),
    );
    const one = await finder('q');

    await one.type('ktp');
    clock.tick(400);
    await one.choose('free');

    expect([words(one), here()]).to.deep.equal(['ktp | free', '/mpp']);
    histories.forEach((each) => each.restore());
  });

  it('has an address of any state, to be copied', async () => {
    go('/mpp?utm=a&q=ktp');
    const one = await finder('q');

    const state = new URLSearchParams([['service', 'ktp-el']]);

    expect(one.url.urlFor(state)).to.equal(`${location.origin}/mpp?utm=a&q.service=ktp-el`);
    expect((await finder()).url.urlFor(state)).to.equal(location.href);
  });

  it('leaves neither timer nor listener when it is removed', async () => {
    const added = spy(window, 'addEventListener');
    const removed = spy(window, 'removeEventListener');
    const one = await finder('q');
    await one.type('ktp');
    expect(clock.countTimers()).to.equal(1);

    one.remove();
    await one.type('paspor');

    expect(clock.countTimers()).to.equal(0);
    expect(removed.args.map(([type]) => type)).to.deep.equal(added.args.map(([type]) => type));
    expect(added.callCount).to.equal(2);
    added.restore();
    removed.restore();
  });
});
