import {expect} from '@open-wc/testing';
import {restore, stub} from 'sinon';
import type {CatalogState} from '../../src/catalog/state.js';
import {aCatalog, aMall, aService, LONG, westernCatalog} from '../support/catalog.js';
import {made, next, page, shown} from '../support/elements.js';
import {TAGS} from '../support/tags.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {answerInTurn, denyStorage} from '../support/network.js';
import {all, control, found, one, settled, words} from '../support/page.js';
import {foreignProvider} from '../support/provider.js';

const NOW = MONDAY_MORNING.toISOString();

/** One service with a fee in words, one with a link that is a program. */
const BROKEN = {
  ...aCatalog(),
  services: [
    aService({id: 'ktp-hilang', links: [{rel: 'info', href: 'javascript:alert(1)'}]}),
    {...aService({id: 'kia'}), fees: [{amount: 'Rp50.000'}]},
  ],
};

const FEE =
  'Kesalahan /services/1/fees/0/amount berisi teks yang tidak sesuai; seharusnya bilangan bulat mulai 0, tanpa tanda kutip dan tanpa titik ribuan, misalnya 350000. Catatan ini tidak ditampilkan sampai diperbaiki.';
const LINK =
  'Peringatan /services/0/links/0/href tidak dijadikan tautan: alamat harus diawali https:// atau http:// dan tanpa nama pengguna.';

const panel = (el: Element) => one(el, '[part=debug]');
const items = (el: Element) => all(panel(el), 'li').map(words);

/** An `mpp-catalog` that staff look at. */
async function watched(catalog: unknown, {debug = true, src = ''} = {}) {
  const el = document.createElement('mpp-catalog');
  Object.assign(el, {catalog, debug}, src && {src});
  (await page()).append(el);
  await settled(el);
  return el;
}

describe('debug', () => {
  afterEach(() => restore());

  it('lists what is wrong with a catalog, where, and what to do', async () => {
    const el = await watched(BROKEN);

    expect(words(one(el, 'summary'))).to.equal('2 masalah pada katalog');
    expect(items(el)).to.have.members([LINK, FEE]);
    expect(all(el, 'code').map(words)).to.include('/services/1/fees/0/amount');
  });

  it('lists it in English on an English page, also when the language is switched', async () => {
    const el = await watched(BROKEN);

    el.parentElement!.lang = 'en';
    await Promise.resolve();
    await settled(el);

    expect(words(one(el, 'summary'))).to.equal('2 problems with the catalog');
    expect(items(el).join(' ')).to.contain('Warning /services/0/links/0/href is not made a link');
    expect(panel(el).lang).to.equal('en');
  });

  for (const tag of TAGS) {
    it(`lists it in <${tag}> too`, async () => {
      const el = await shown(tag, {catalog: BROKEN, debug: true, now: NOW});
      await settled(el);

      expect(items(el)).to.have.members([LINK, FEE]);
    });

    it(`is not there for visitors of <${tag}>`, async () => {
      const el = await shown(tag, {catalog: BROKEN, now: NOW});
      await settled(el);

      expect(found(el, '[part=debug]')).to.be.empty;
      expect(words(el)).not.to.contain('/services/');
    });
  }

  it('is not there for visitors of a page around', async () => {
    const el = await watched(BROKEN, {debug: false});

    expect(words(el)).to.equal('');
  });

  it('comes when the attribute comes, and goes with it', async () => {
    const el = await watched(BROKEN, {debug: false});

    el.setAttribute('debug', '');
    await settled(el);
    expect(words(el)).to.contain('2 masalah');

    el.removeAttribute('debug');
    await settled(el);
    expect(words(el)).to.equal('');
  });

  it('says so when nothing is wrong', async () => {
    const el = await watched(aCatalog());

    expect(words(el)).to.equal('Tidak ada masalah pada katalog.');
  });

  it('tells how many there are when it does not list all', async () => {
    const services = [aService(), ...Array.from({length: 60}, () => 7)];
    const el = await watched({...aCatalog(), services});

    expect(words(one(el, 'summary'))).to.equal(
      '60 masalah pada katalog, 10 di antaranya tidak disebut',
    );
    expect(items(el)).to.have.length(50);
  });

  it('tells what brought a catalog down, however much else is wrong with it', async () => {
    const el = await watched({...aCatalog(), services: Array.from({length: 60}, () => 7)});

    expect(words(one(el, 'summary'))).to.match(/^61 masalah pada katalog, 11 /);
    expect(items(el).at(-1)).to.contain('Semua isi /services keliru');
  });

  it('tells of a catalog for a newer version', async () => {
    const el = await watched({schema: 'mpp-catalog/2'});

    expect(items(el)).to.deep.equal([
      'Kesalahan /schema Katalog ini dibuat untuk versi yang lebih baru. Perbarui mpp-elements di halaman ini.',
    ]);
  });

  it('shows what an issue quotes as the text that it is', async () => {
    const agency = '<img src=x onerror="hacked = true">';
    const el = await watched({...aCatalog(), services: [aService(), aService({id: 'b', agency})]});

    expect(words(el)).to.contain(agency);
    expect(found(el, 'img')).to.be.empty;
  });

  describe('when a catalog cannot be fetched', () => {
    let count = 0;
    beforeEach(() => void denyStorage());

    async function answered(answer: () => Response, lang = 'id') {
      const network = answerInTurn(answer);
      const el = made('mpp-map-card', {src: `https://contoh.example/staf-${count++}.json`, lang});
      el.debug = true;
      const failed = next(el, 'mpp-error');
      (await page()).append(el);
      await failed;
      await settled(el);
      network.restore();
      return el;
    }

    it('tells the reason and what to do', async () => {
      const el = await answered(() => new Response('', {status: 404}));

      expect(items(el).join()).to.match(
        /^Kesalahan Server tidak memberikan katalog\. Periksa alamat .* \(https:.* answered 404\.\)$/,
      );
    });

    it('tells it in English', async () => {
      const el = await answered(
        () => new Response('<html>', {headers: {'content-type': 'text/html'}}),
        'en',
      );

      expect(items(el).join()).to.contain('The server answers with a web page. Check the address');
    });

    it('tells of an address that is none', async () => {
      const el = await watched(undefined, {src: 'javascript:alert(1)'});

      expect(items(el).join()).to.contain('Atribut src harus berisi alamat http:// atau https://');
    });

    it('tells that a newer one could not be had', async () => {
      const stale = {code: 'timeout', message: 'x did not answer within 10 s.'};
      const state: CatalogState = {status: 'ready', catalog: westernCatalog(), issues: [], stale};
      const {element} = foreignProvider(state);
      const el = made('mpp-hours-badge', {debug: true});
      element.append(el);
      (await page()).append(element);
      await settled(el);

      expect(items(el).join()).to.contain('Server terlalu lambat.');
    });
  });

  it('keeps the words of an issue that another copy of the library found', async () => {
    const issue = {
      severity: 'error',
      code: 'lain',
      path: '/malls/0',
      message: '/malls/0 aneh.',
    } as const;
    const {element} = foreignProvider({
      status: 'ready',
      catalog: westernCatalog(),
      issues: [issue],
    });
    const el = made('mpp-hours-badge', {debug: true});
    element.append(el);
    (await page()).append(element);
    await settled(el);

    expect(items(el)).to.deep.equal(['Kesalahan /malls/0 aneh.']);
  });

  describe('is copied as text', () => {
    const button = (el: Element) => control(el, 'Salin daftar ini');
    const pause = () => new Promise((done) => setTimeout(done));

    it('with the severity, place, code and message of each', async () => {
      const written = stub(navigator.clipboard, 'writeText').resolves();
      const el = await watched(BROKEN);

      button(el).click();
      await pause();

      expect(written.firstCall.args[0])
        .to.match(/^2 masalah pada katalog\n\n/)
        .and.contain(
          'Kesalahan /services/1/fees/0/amount (invalid)\n/services/1/fees/0/amount berisi',
        )
        .and.contain('Peringatan /services/0/links/0/href (unsafe-url)\n');
      expect(words(one(el, '[role=status]'))).to.equal('Daftar disalin.');
    });

    it('by hand where the browser does not allow it', async () => {
      stub(navigator.clipboard, 'writeText').rejects(new Error('no'));
      const el = await watched(BROKEN);

      button(el).click();
      await pause();

      expect(words(one(el, '[role=status]'))).to.contain('Salin dengan Ctrl+C');
      expect(String(getSelection())).to.contain('/services/1/fees/0/amount');
    });
  });

  it('leaves the look of what is inside a catalog alone', async () => {
    const el = await watched(BROKEN);
    const child = el.appendChild(document.createElement('p'));
    const alone = el.parentElement!.appendChild(document.createElement('p'));

    const look = (element: Element) => {
      const {color, fontSize, lineHeight, overflowWrap} = getComputedStyle(element);
      return [color, fontSize, lineHeight, overflowWrap];
    };
    expect(look(child)).to.deep.equal(look(alone));
  });

  it('scrolls nothing sideways, however long a word is', async () => {
    const el = await watched({
      ...aCatalog({malls: [aMall({calendar: LONG.slice(0, 200)})]}),
    });
    el.parentElement!.style.inlineSize = '288px';

    const {scrollWidth, clientWidth} = panel(el);
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('is accessible', async () => {
    await expect(await watched(BROKEN)).to.be.accessible();
    await expect(await watched(aCatalog())).to.be.accessible();
  });
});
