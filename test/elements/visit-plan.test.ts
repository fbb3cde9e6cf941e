import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {restore, stub} from 'sinon';
import '../../src/elements/visit-plan/mpp-visit-plan.js';
import type {MppVisitPlan} from '../../src/elements/visit-plan/visit-plan.js';
import {picksOf} from '../../src/controllers/picks.js';
import type {Mall} from '../../src/schema/index.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aService,
  aTenant,
  catalogOfLongWords,
  sampleCatalog,
  westernCatalog,
} from '../support/catalog.js';
import {next, page} from '../support/elements.js';
import {HOUR_MS, MONDAY_MORNING} from '../support/instants.js';
import {
  all,
  control,
  focused,
  found,
  one,
  sentencesIn,
  settled,
  states,
  words,
} from '../support/page.js';
import {freezeTime} from '../support/time.js';
import {readIcs, textOf} from '../ics/reader.js';

const NOW = MONDAY_MORNING.toISOString();
const SEVERAL = 'skck ktp-hilang paspor kia stnk';

async function plan(properties: Partial<MppVisitPlan> = {}) {
  const el = document.createElement('mpp-visit-plan');
  Object.assign(el, {catalog: westernCatalog(), now: NOW, ...properties});
  (await page()).append(el);
  await settled(el);
  return el;
}

const planOfMall = (mall: Partial<Mall>) =>
  plan({catalog: aCatalog({malls: [aMall(mall)]}), services: 'ktp'});

/** The words of each thing in a part. */
const inPart = (el: Element, part: string, selector: string) =>
  all(one(el, `[part=${part}]`), selector).map(words);

const names = (el: Element) => inPart(el, 'services', 'strong');
const told = (el: Element) => words(one(el, '.said'));

function pick(...ids: string[]) {
  const picks = picksOf('contoh');
  for (const id of ids) picks.toggle(id);
}

describe('<mpp-visit-plan>', () => {
  afterEach(() => {
    restore();
    pick(...picksOf('contoh').ids);
  });

  it('says what to do as long as it is empty', async () => {
    const el = await plan();

    expect(words(el)).to.match(/^Belum ada layanan dalam rencana\. Cari layanan/);
    expect(states(el, 'empty', 'ready')).to.deep.equal(['empty']);
  });

  it('is empty too with services that are not in the data', async () => {
    expect(states(await plan({services: 'tidak-ada'}), 'empty')).to.deep.equal(['empty']);
  });

  it('says so when there is no such mall, or nobody said which', async () => {
    const el = await plan({services: SEVERAL, mall: 'tidak-ada'});
    expect(words(el)).to.equal('MPP ini tidak ada dalam data.');

    const warn = stub(console, 'warn');
    const several = await plan({catalog: sampleCatalog(), services: SEVERAL});
    expect(words(several)).to.equal('Halaman ini belum menentukan MPP mana yang ditampilkan.');
    expect(warn.calledOnce).to.equal(true);
  });

  it('is accessible, empty and full', async () => {
    await expect(await plan()).to.be.accessible();
    await expect(await plan({services: SEVERAL})).to.be.accessible();
  });

  describe('shows', () => {
    it('the services, how long each takes and how far it is served, those not served last', async () => {
      const el = await plan({services: SEVERAL});

      expect(inPart(el, 'services', 'li > div')).to.deep.equal([
        'Surat Keterangan Catatan Kepolisian (SKCK) Polres · Lama proses: 15–30 menit',
        'Penggantian KTP-el hilang Disdukcapil · Lama proses: 1 hari kerja',
        'Penggantian paspor Kantor Imigrasi · Lama proses: 3–4 hari kerja · Hanya sebagian Hanya penggantian, bukan paspor baru.',
        'Kartu Identitas Anak Disdukcapil',
        'Pengesahan STNK tahunan Bapenda · Tidak dilayani di sini Datang ke Kantor Samsat, Jalan Contoh 3.',
      ]);
    });

    it('facts with a space between them for those who do not see the dots', async () => {
      const el = await plan({services: 'ktp-hilang'});
      const facts = one(el, '[part=services] .facts').cloneNode(true) as Element;
      for (const dot of facts.querySelectorAll('[aria-hidden]')) dot.remove();

      expect(facts.textContent.replace(/\s+/g, ' ')).to.contain('Disdukcapil Lama proses');
    });

    it('how many services are no longer in the data, alone or among others', async () => {
      const gone = '1 layanan tidak ada lagi dalam data.';
      const el = await plan({services: 'ktp-hilang tidak-ada'});

      expect(inPart(el, 'services', 'p').at(-1)).to.equal(gone);
      expect(words(await plan({services: 'tidak-ada'}))).to.match(
        new RegExp(`^${gone} Belum ada layanan dalam rencana`),
      );
    });

    it('each paper once, for which services, and of which nothing is stated', async () => {
      const requirements = [{text: 'Kartu Keluarga', copies: 1}];
      const el = await plan({
        catalog: aCatalog({
          services: [
            aService({id: 'a', name: 'Layanan A', requirements}),
            aService({
              id: 'b',
              name: 'Layanan B',
              requirements: [{text: 'KARTU KELUARGA', original: true, when: 'pindah'}],
            }),
            aService({id: 'c', name: 'Layanan C'}),
          ],
        }),
        services: 'a b c',
      });

      expect(inPart(el, 'papers', 'label')).to.deep.equal([
        'Kartu Keluarga (asli, fotokopi 1 lembar) untuk Layanan A (fotokopi 1 lembar); Layanan B (asli), bila pindah',
      ]);
      expect(inPart(el, 'papers', '.note').at(-1)).to.equal(
        'Syaratnya belum dicantumkan: Layanan C',
      );
    });

    it('what each service costs, with all that is to be known of it, and the sum', async () => {
      const el = await plan({services: SEVERAL});

      expect(inPart(el, 'fees', 'tr')).to.deep.equal([
        'Surat Keterangan Catatan Kepolisian (SKCK) Rp30.000',
        'Penggantian KTP-el hilang Gratis',
        'Penggantian paspor Paspor nonelektronik: Rp350.000 Paspor elektronik: Rp650.000 Layanan percepatan: Rp500.000–Rp1.000.000 mulai Rp350.000',
        'Kartu Identitas Anak Biaya belum dicantumkan',
        'Jumlah setidaknya Rp380.000',
      ]);
    });

    it('by what a fee is counted', async () => {
      const fees = [{amount: 50_000, text: 'Rp50.000 per bidang', note: 'tunai'}];
      const el = await plan({catalog: aCatalog({services: [aService({fees})]}), services: 'ktp'});

      expect(inPart(el, 'fees', 'tr')).to.deep.equal([
        'Penggantian KTP-el hilang Rp50.000 per bidang · tunai Rp50.000',
      ]);
    });

    it('the counters by floor, each with what is done there and whether it is open', async () => {
      const el = await plan({services: SEVERAL});

      expect(inPart(el, 'counters', '.heading, li')).to.deep.equal([
        'Loket yang didatangi',
        'Lantai 1',
        'Loket 1 (Disdukcapil) Buka · istirahat 12.00 WIB Penggantian KTP-el hilang; Kartu Identitas Anak',
        'Loket 5 (Polres) Buka · istirahat 12.00 WIB Ambil nomor sebelum 14.00. Surat Keterangan Catatan Kepolisian (SKCK)',
        'Lantai 2',
        'Loket 8 (Kantor Imigrasi) Tutup · buka 10.00 WIB Penggantian paspor',
      ]);
    });

    it('the agency where no counter is stated', async () => {
      const el = await planOfMall({tenants: [{agency: 'dukcapil'}]});

      expect(inPart(el, 'counters', '.heading, strong')).to.deep.equal([
        'Loket yang didatangi',
        'Disdukcapil',
      ]);
    });

    it('no state for a service that may be had at any of several counters', async () => {
      const tenants = [aTenant(), aTenant({counter: 'Loket 2', hours: '24/7'})];
      const el = await planOfMall({tenants});

      expect(inPart(el, 'counters', 'strong')).to.deep.equal(['Loket 1; Loket 2']);
      expect(found(el, 'mpp-hours-badge')).to.be.empty;
    });

    it('the next seven days at most on which all are open, the first of them chosen', async () => {
      const el = await plan({services: 'ktp-hilang skck'});
      const days = inPart(el, 'hours', 'label');

      expect(days).to.have.length(7);
      expect(days[0]).to.equal('Senin, 13 Apr 08.00–12.00, 13.00–15.30');
      expect(days[4]).to.equal('Jumat, 17 Apr 08.00–11.30, 13.30–15.00');
      expect(all<HTMLInputElement>(el, '[type=radio]')[0]!.checked).to.equal(true);
    });

    it('that there is no such day, and which hours nobody knows', async () => {
      const el = await planOfMall({tenants: [aTenant({hours: 'pagi sampai sore'})]});

      expect(inPart(el, 'hours', 'p')).to.deep.equal([
        'Dalam 14 hari ini tidak ada jam yang pasti buka di semua loket. Datanglah pada hari yang berbeda, atau tanyakan ke MPP.',
        'Jamnya tidak diketahui pasti: Loket 1, Disdukcapil',
      ]);
      expect(found(el, '[type=radio]')).to.be.empty;
    });

    it('nothing but the services when none of them is served here', async () => {
      const el = await plan({services: 'stnk'});

      expect(found(el, 'section').length).to.equal(1);
      expect(words(el)).to.contain('Tidak dilayani di sini');
    });
  });

  describe('holds', () => {
    it('what is picked anywhere on the page, after what it was given', async () => {
      const el = await plan({services: 'kia'});
      pick('skck', 'kia');
      await settled(el);

      expect(names(el)).to.deep.equal([
        'Kartu Identitas Anak',
        'Surat Keterangan Catatan Kepolisian (SKCK)',
      ]);
    });

    it('what was picked while it was away', async () => {
      const el = await plan();
      const {parentElement} = el;
      el.remove();
      pick('skck');
      parentElement!.append(el);
      await settled(el);

      expect(names(el)).to.have.length(1);
    });

    it('the ticks of papers while services come and go', async () => {
      const el = await plan({services: 'ktp-hilang'});
      one<HTMLInputElement>(el, '[type=checkbox]').click();
      pick('skck');
      await settled(el);

      const ticked = all<HTMLInputElement>(el, '[type=checkbox]').map(({checked}) => checked);
      expect(ticked).to.deep.equal([true, false]);
    });

    it('other services when it is given others', async () => {
      const el = await plan({services: 'kia'});
      el.services = ' skck\n ktp-hilang ';
      await settled(el);

      expect(names(el)[1]).to.equal('Penggantian KTP-el hilang');
    });
  });

  describe('lets a person take out', () => {
    it('a service, says so, tells the page what stays and leads on to the next', async () => {
      pick('skck');
      const el = await plan({services: 'ktp-hilang kia'});
      const heard = next(el.parentElement!, 'mpp-plan');
      control(el, 'Hapus (Penggantian KTP-el hilang)').click();
      expect((await heard).services).to.deep.equal(['kia', 'skck']);
      await settled(el);

      expect(names(el)[0]).to.equal('Kartu Identitas Anak');
      expect(told(el)).to.equal(
        'Penggantian KTP-el hilang dihapus dari rencana. Tersisa 2 layanan.',
      );
      expect(focused(el)).to.equal('Hapus (Kartu Identitas Anak)');
    });

    it('one that was picked elsewhere, which the other elements then see', async () => {
      const el = await plan();
      pick('skck');
      await settled(el);
      control(el, 'Hapus').click();
      await settled(el);

      expect([...picksOf('contoh').ids]).to.deep.equal([]);
    });

    it('the last one, and stays where it is', async () => {
      const el = await plan({services: 'kia'});
      control(el, 'Hapus').click();
      await settled(el);

      expect(words(el)).to.match(/^Belum ada layanan .* Kartu Identitas Anak dihapus/);
      expect(el.shadowRoot!.activeElement?.className).to.equal('frame');
    });

    it('all', async () => {
      pick('skck');
      const el = await plan({services: 'kia'});
      const heard = next(el, 'mpp-plan');
      control(el, 'Kosongkan rencana').click();
      expect((await heard).services).to.deep.equal([]);
      await settled(el);

      expect(told(el)).to.equal('Rencana dikosongkan.');
      expect(states(el, 'empty')).to.deep.equal(['empty']);
    });
  });

  describe('hands the plan over', () => {
    const share = (value: unknown) =>
      Object.defineProperty(navigator, 'share', {value, configurable: true});
    const clipboard = () => stub(navigator.clipboard, 'writeText').resolves();

    afterEach(() => Reflect.deleteProperty(navigator, 'share'));

    it('to the sheet of the device', async () => {
      const shared: string[] = [];
      share(({text}: ShareData) => Promise.resolve(void shared.push(text!)));
      const el = await plan({services: 'ktp-hilang'});
      control(el, 'Bagikan').click();
      await settled(el);

      expect(shared[0]).to.match(/^Rencana kunjungan ke MPP Contoh Barat\n/);
    });

    it('to nobody when a person closes the sheet', async () => {
      share(() => Promise.reject(new DOMException('', 'AbortError')));
      const copy = clipboard();
      const el = await plan({services: 'ktp-hilang'});
      control(el, 'Bagikan').click();
      await new Promise((done) => setTimeout(done));

      expect(copy.called).to.equal(false);
      expect(told(el)).to.equal('');
    });

    it('to the clipboard where the sheet may not be used', async () => {
      share(() => Promise.reject(new DOMException('', 'NotAllowedError')));
      const copy = clipboard();
      const el = await plan({services: 'ktp-hilang'});
      control(el, 'Bagikan').click();
      await new Promise((done) => setTimeout(done));
      await settled(el);

      expect(copy.calledOnce).to.equal(true);
      expect(told(el)).to.equal('Rencana disalin.');
    });

    it('and says so when even that fails', async () => {
      share(undefined);
      clipboard().rejects(new DOMException('', 'NotAllowedError'));
      const el = await plan({services: 'ktp-hilang'});
      control(el, 'Salin teks').click();
      await new Promise((done) => setTimeout(done));
      await settled(el);

      expect(told(el)).to.contain('belum dapat disalin');
    });

    it('to the clipboard again, and says so again', async () => {
      share(undefined);
      clipboard();
      const el = await plan({services: 'ktp-hilang'});
      const heard = sentencesIn(one(el, '.said'));
      for (let times = 0; times < 2; times++) {
        control(el, 'Salin teks').click();
        await new Promise((done) => setTimeout(done));
      }

      expect(await heard()).to.deep.equal(['Rencana disalin.', 'Rencana disalin.']);
    });

    it('to WhatsApp by a link that the page may stop', async () => {
      const name = 'Surat & lain-lain \ud800 100%';
      const el = await plan({
        catalog: aCatalog({services: [aService({name})]}),
        services: 'ktp',
      });
      const link = control<HTMLAnchorElement>(el, 'WhatsApp');
      const heard = next(el, 'mpp-navigate');
      el.addEventListener('mpp-navigate', (event) => event.preventDefault());
      link.click();

      expect((await heard).href).to.equal(link.href);
      expect(link.origin).to.equal('https://wa.me');
      expect(new URL(link.href).searchParams.get('text')).to.contain(
        'Surat & lain-lain \ufffd 100%',
      );
    });

    it('to paper', async () => {
      const print = stub(window, 'print');
      const el = await plan({services: 'ktp-hilang'});
      control(el, 'Cetak').click();

      expect(print.calledOnce).to.equal(true);
    });

    it('and the page is told how', async () => {
      stub(window, 'print');
      share(undefined);
      clipboard();
      stub(URL, 'createObjectURL').returns('blob:contoh');
      stub(HTMLAnchorElement.prototype, 'click');
      const el = await plan({services: 'ktp-hilang paspor'});
      const heard: unknown[] = [];
      el.parentElement!.addEventListener('mpp-share', ({way, services}) =>
        heard.push([way, ...services]),
      );
      for (const name of ['Cetak', /Salin|Bagikan/, 'Simpan ke kalender'])
        control(el, name).click();

      expect(heard).to.deep.equal(
        ['print', 'text', 'calendar'].map((way) => [way, 'ktp-hilang', 'paspor']),
      );
    });

    it('to paper without what is open now, for the paper is read later', async () => {
      await emulateMedia({media: 'print'});
      const el = await plan({services: 'ktp-hilang'});
      const {visibility} = getComputedStyle(one(el, 'mpp-hours-badge'));
      await emulateMedia({media: 'screen'});

      expect(visibility).to.equal('hidden');
    });

    it('to a calendar, on the day that a person chooses', async () => {
      const make = stub(URL, 'createObjectURL').returns('blob:contoh');
      const press = stub(HTMLAnchorElement.prototype, 'click');
      const el = await plan({services: 'ktp-hilang'});
      all<HTMLInputElement>(el, '[type=radio]')[4]!.click();
      await settled(el);
      control(el, 'Simpan ke kalender').click();
      await settled(el);

      const blob = make.firstCall.args[0] as Blob;
      const {properties} = readIcs(await blob.text()).components[0]!;
      expect((press.firstCall.thisValue as HTMLAnchorElement).download).to.equal(
        'barat-2026-04-17.ics',
      );
      expect(properties).to.include({
        DTSTART: '20260417T010000Z',
        DTEND: '20260417T080000Z',
        UID: '2026-04-17-plan-barat@contoh',
      });
      expect(textOf(properties.DESCRIPTION!)).to.contain(
        'Jumat, 17 Apr, 08.00–11.30, 13.30–15.00 WIB',
      );
      expect(told(el)).to.equal('Berkas kalender disimpan di perangkat Anda.');
    });
  });

  describe('as time goes by', () => {
    it('drops common hours that are over, and keeps the day chosen while it can', async () => {
      const time = freezeTime(MONDAY_MORNING);
      const el = await plan({now: undefined, services: 'ktp-hilang'});
      const first = () => inPart(el, 'hours', 'label')[0];
      expect(first()).to.equal('Senin, 13 Apr 08.00–12.00, 13.00–15.30');

      time.tick(3 * HOUR_MS);
      await el.updateComplete;
      expect(first()).to.equal('Senin, 13 Apr 13.00–15.30');

      time.tick(3.5 * HOUR_MS);
      await el.updateComplete;
      expect(first()).to.equal('Selasa, 14 Apr 08.00–12.00, 13.00–15.30');
      time.restore();
    });
  });

  it('shows texts of the catalog as text, whatever they hold', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const el = await plan({
      catalog: aCatalog({services: [aService({name, requirements: [{text: name}]})]}),
      services: 'ktp',
    });

    expect(words(el)).to.contain(name);
    expect(found(el, 'img')).to.be.empty;
  });

  it('marks names that are not in the language of the page', async () => {
    const el = await plan({services: 'kia', lang: 'en'});

    expect(found(el, '[part=services] strong [lang=id]')).to.have.length(1);
    expect(words(el)).not.to.match(/Buka|Tutup|Gratis|Biaya|Rencana|Hapus|Data per/);
  });

  it('marks conditions, fees and counters that are not in the language of the page', async () => {
    const el = await plan({
      catalog: aCatalog({
        services: [
          aService({
            requirements: [{text: 'KK', when: 'Bila pindah'}],
            fees: [{label: 'Buku', amount: 20_000, note: 'tunai'}],
          }),
        ],
      }),
      services: 'ktp',
      lang: 'en',
    });
    const marked = (part: string) => inPart(el, part, '[lang=id]');

    expect(inPart(el, 'papers', 'label')).to.deep.equal(['KK, if pindah']);
    expect(marked('papers')).to.deep.equal(['KK', 'pindah']);
    expect(marked('fees').slice(1)).to.deep.equal(['Buku', 'tunai']);
    expect(marked('counters').slice(1, 3)).to.deep.equal(['Loket 1', 'Disdukcapil']);
  });

  it('keeps apart a name that turns the direction of writing', async () => {
    const el = await plan({
      catalog: aCatalog({agencies: [anAgency({short: '\u202eDinas'})]}),
      services: 'ktp',
    });
    const names = all(el, 'bdi').filter(({textContent}) => textContent === '\u202eDinas');

    expect(names).to.have.length(2);
  });

  it('keeps very long words within its width', async () => {
    const el = await plan({catalog: catalogOfLongWords(), services: 'ktp'});
    el.parentElement!.style.inlineSize = '320px';

    expect(el.parentElement!.scrollWidth).to.be.at.most(320);
  });
});
