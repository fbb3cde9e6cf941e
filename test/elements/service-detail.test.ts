import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {MppServiceDetail} from '../../src/elements/service-detail/service-detail.js';
import type {Fee, Service} from '../../src/schema/index.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aService,
  aTenant,
  catalogOfLongWords,
  sampleCatalog,
} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, one, settled, states, words} from '../support/page.js';

const NOW = MONDAY_MORNING.toISOString();

async function detail(properties: Partial<MppServiceDetail>) {
  const el = await shown('mpp-service-detail', {catalog: sampleCatalog(), now: NOW, ...properties});
  await settled(el);
  return el;
}

const detailOf = (service: Partial<Service>) =>
  detail({catalog: aCatalog({services: [aService(service)]}), service: 'ktp'});

/** What is said under a label, such as `Biaya`. */
function row(el: MppServiceDetail, label: string) {
  const found = all(el, 'dt').find((term) => words(term) === label);
  return found && words(found.nextElementSibling!);
}

const links = (el: Element) => all<HTMLAnchorElement>(el, 'a');

describe('<mpp-service-detail>', () => {
  it('tells what else is to be known, and how long it takes in words where no number is given', async () => {
    const el = await detailOf({note: 'Sementara di kantor induk.', durationText: 'sesuai antrean'});

    expect(words(el)).to.contain('Sementara di kantor induk.');
    expect(words(el)).to.contain('Lama proses sesuai antrean');
  });

  it('shows the name, the summary and all that a visitor must know', async () => {
    const el = await detail({service: 'ktp-hilang', mall: 'barat'});

    expect(words(el)).to.match(
      /^Kependudukan Disdukcapil Penggantian KTP-el hilang KTP-el baru untuk warga/,
    );
    expect(all(el, 'dt').map(words)).to.deep.equal([
      'Yang dibawa',
      'Biaya',
      'Lama proses',
      'Langkah',
      'Yang didapat',
      'Di mana dan kapan',
      'Pengaduan',
      'Dasar hukum',
    ]);
  });

  it('leaves out the name and what it belongs to where the page says it', async () => {
    const el = await detail({service: 'ktp-hilang', noHeading: true});

    expect(found(el, '[role=heading]')).to.be.empty;
    expect(words(el))
      .to.match(/^KTP-el baru untuk warga/)
      .and.not.contain('Kependudukan');
  });

  it('says what is not stated, rather than nothing', async () => {
    const el = await detailOf({});

    expect(row(el, 'Yang dibawa')).to.equal('Belum dicantumkan');
    expect(row(el, 'Biaya')).to.equal('Biaya belum dicantumkan');
    expect(row(el, 'Lama proses')).to.equal('Belum dicantumkan');
    expect(row(el, 'Langkah')).to.equal(undefined);
  });

  describe('says the fee', () => {
    const cases: [string, Fee[], string][] = [
      ['free of charge', [], 'Gratis'],
      ['of nothing', [{amount: 0}], 'Gratis'],
      ['of one amount', [{amount: 350_000}], 'Rp350.000'],
      ['as a range', [{amount: null, min: 5_000, max: 1_000_000}], 'Rp5.000–Rp1.000.000'],
      ['from an amount', [{amount: null, min: 5_000}], 'mulai Rp5.000'],
      ['up to an amount', [{amount: null, max: 5_000}], 'paling banyak Rp5.000'],
      ['in the words it was read from', [{amount: null, text: 'sesuai NJOP'}], 'sesuai NJOP'],
      ['as the rules say', [{amount: null}], 'sesuai ketentuan'],
      [
        'with what it is for, what to add and the rule that sets it',
        [{label: 'Buku', amount: 20_000, note: 'tunai', basis: 'PP 45/2024'}],
        'Buku: Rp20.000 tunai · PP 45/2024',
      ],
    ];
    for (const [how, fees, said] of cases) {
      it(how, async () => {
        expect(row(await detailOf({fees}), 'Biaya')).to.equal(said);
      });
    }
  });

  describe('says how long it takes', () => {
    const cases: [Service['duration'] & object, string][] = [
      [{max: 1, unit: 'working-days'}, '1 hari kerja'],
      [{min: 15, max: 30, unit: 'minutes'}, '15–30 menit'],
      [{min: 0, max: 2, unit: 'hours'}, '2 jam'],
      [{max: 14, unit: 'days', note: 'bila berkas lengkap'}, '14 hari bila berkas lengkap'],
      [{max: 3, unit: 'months', text: 'tiga bulan'}, '3 bulan (tiga bulan)'],
    ];
    for (const [duration, said] of cases) {
      it(said, async () => {
        expect(row(await detailOf({duration}), 'Lama proses')).to.equal(said);
      });
    }

    it('as English counts', async () => {
      const el = await detailOf({duration: {max: 1, unit: 'working-days'}});
      el.lang = 'en';
      await Promise.resolve();
      await settled(el);

      expect(row(el, 'Time it takes')).to.equal('1 working day');
    });
  });

  describe('says where and when', () => {
    it('for the mall that is meant first, then for the others', async () => {
      const el = await detail({service: 'ktp-hilang', mall: 'timur'});
      const places = all(el, '.place').map(words);

      expect(places[0]).to.contain('MPP Contoh Timur').and.contain('tutup 15.00 WIT');
      expect(places[1]).to.contain('MPP Contoh Barat').and.contain('istirahat 12.00 WIB');
    });

    it('what is done only in part, at which counter, for how many a day', async () => {
      const el = await detail({service: 'paspor', mall: 'barat'});
      const [here] = all(el, '.place').map(words);

      expect(here).to.contain('Hanya sebagian Hanya penggantian, bukan paspor baru. Loket 8');
      expect(here)
        .to.contain('buka dalam 60 menit (10.00 WIB)')
        .and.contain('paling banyak 40 orang per hari');
    });

    it('where it is not done, without hours', async () => {
      const el = await detail({service: 'paspor', mall: 'timur'});
      const [here] = all(el, '.place');

      expect(words(here!)).to.equal(
        'MPP Contoh Timur Tidak dilayani di sini Datang ke Kantor Imigrasi.',
      );
      expect(found(here!, 'mpp-hours-badge')).to.be.empty;
    });
  });

  describe('says where to complain', () => {
    it('to the agency when the service says nothing of its own', async () => {
      expect(row(await detail({service: 'kia'}), 'Pengaduan')).to.contain('SP4N-LAPOR!');
    });

    it('by links made of numbers and addresses', async () => {
      const el = await detail({service: 'skck'});

      expect(links(el).map(({href}) => href)).to.include.members([
        'https://wa.me/6280000000002',
        'mailto:pengaduan@contoh.example',
      ]);
    });

    it('at a counter, as words', async () => {
      const el = await detailOf({complaints: [{kind: 'counter', value: 'Loket 4'}]});

      expect(row(el, 'Pengaduan')).to.equal('Loket pengaduan: Loket 4');
    });
  });

  describe('asked about a part', () => {
    const first = (el: Element) => words(one(el, 'dt'));
    const cases: [NonNullable<MppServiceDetail['intent']>, string][] = [
      ['requirements', 'Yang dibawa'],
      ['fees', 'Biaya'],
      ['duration', 'Lama proses'],
      ['hours', 'Di mana dan kapan'],
    ];
    for (const [intent, label] of cases) {
      it(`such as its ${intent}, has that stand first and marked`, async () => {
        const el = await detail({service: 'ktp-hilang', intent});

        expect(first(el)).to.equal(label);
        expect(all(el, '[part=asked] dt').map(words)).to.deep.equal([label]);
        expect(all(el, 'dt')).to.have.length(8);
      });
    }

    it('it does not have, shows all in the usual order', async () => {
      const el = await detail({service: 'ktp-hilang', intent: 'constructor' as 'fees'});

      expect(first(el)).to.equal('Yang dibawa');
      expect(found(el, '[part=asked]')).to.be.empty;
    });

    it('no longer, puts it back to its place', async () => {
      const el = await detail({service: 'ktp-hilang', intent: 'fees'});

      el.intent = undefined;
      await settled(el);

      expect(first(el)).to.equal('Yang dibawa');
      expect(found(el, '[part=asked]')).to.be.empty;
    });
  });

  it('offers the pages of the service, by what they are for', async () => {
    const el = await detail({service: 'nib'});

    expect(control<HTMLAnchorElement>(el, 'Ajukan secara daring').href).to.equal(
      'https://contoh.example/nib',
    );
  });

  it('leaves the label of a page that is not safe to open as text', async () => {
    const el = await detailOf({
      links: [{rel: 'apply', href: 'javascript:alert(1)', label: 'Daftar'}],
    });

    expect(words(el)).to.contain('Daftar (alamat tidak dapat dibuka dari sini)');
    expect(links(el)).to.be.empty;
  });

  it('says where all this was read, of when it is and how sure it is', async () => {
    const el = await detailOf({
      source: ['Perbup 1/2026', 'https://www.contoh.example/a/b'],
      asOf: '2026',
      confidence: 'approximate',
    });

    expect(words(el)).to.contain(
      'Sumber: Perbup 1/2026 · contoh.example (buka di tab baru) · per 2026 · perkiraan, belum dikonfirmasi',
    );
  });

  it('says so when there is no such service', async () => {
    const el = await detail({service: 'tidak-ada'});

    expect(words(el)).to.equal('Layanan ini tidak ada dalam data.');
    expect(states(el, 'empty', 'ready')).to.deep.equal(['empty']);
  });

  it('stands apart from the buttons before its source', async () => {
    const el = await detail({
      catalog: aCatalog({services: [aService({source: 'Perbup 1/2026'})]}),
      service: 'ktp',
      share: true,
    });
    const source = all(el, '.note').find((note) => words(note).startsWith('Sumber'))!;
    const {bottom} = one(el, '.actions').getBoundingClientRect();

    expect(source.getBoundingClientRect().top - bottom).to.be.at.least(8);
  });

  it('gives a link among its buttons the same box', async () => {
    const el = await detail({service: 'ktp-hilang', share: true});
    const boxOf = (control: Element) => {
      const {height, padding, border} = getComputedStyle(control);
      const [width, style] = border.split(' ');
      return {height, padding, width, style};
    };

    expect(boxOf(one(el, '.actions > a'))).to.deep.equal(boxOf(one(el, '.actions > button')));
  });

  it('gives steps no edge that forced colours would show', async () => {
    const el = await detail({service: 'ktp-hilang'});

    expect(getComputedStyle(one(el, '.trail button')).borderStyle).to.equal('none');
  });

  describe('on paper', () => {
    before(() => emulateMedia({media: 'print'}));
    after(() => emulateMedia({media: 'screen'}));

    it('does not say whether it is open now, for the paper is read later', async () => {
      const el = await detail({service: 'ktp-hilang', mall: 'barat'});

      for (const badge of all(el, 'mpp-hours-badge'))
        expect(getComputedStyle(badge).visibility).to.equal('hidden');
    });

    it('prints the addresses of its links and of its sources', async () => {
      const el = await detailOf({
        links: [{rel: 'info', href: 'https://contoh.example/info'}],
        source: 'https://contoh.example/sumber',
      });
      const printed = links(el).map((link) => getComputedStyle(link, '::after').content);

      expect(printed[0]).to.contain('https://contoh.example/info');
      expect(printed[1]).to.contain('https://contoh.example/sumber');
    });
  });

  describe('on a page in another language', () => {
    const inIndonesian = (el: Element) => all(el, '[lang=id]').map(words);

    it('marks what the catalog says of papers, fees, times and counters', async () => {
      const el = await detail({
        catalog: aCatalog({
          services: [
            aService({
              requirements: [{text: 'SPTJM kelahiran', when: 'Bila tidak ada surat'}],
              fees: [{label: 'Buku', amount: 20_000, note: 'tunai', basis: 'PP 45/2024'}],
              duration: {max: 1, unit: 'days', note: 'bila lengkap', text: 'sehari'},
            }),
          ],
        }),
        service: 'ktp',
        lang: 'en',
        noHeading: true,
      });

      expect(inIndonesian(el)).to.deep.equal([
        'SPTJM kelahiran',
        'tidak ada surat',
        'Buku',
        'tunai',
        'PP 45/2024',
        'sehari',
        'bila lengkap',
        'Loket 1',
        'Lantai 1',
      ]);
    });

    it('says once that a paper is needed on a condition', async () => {
      for (const [when, lang, said] of [
        ['Bila tidak ada', 'en', 'KK, if tidak ada'],
        ['jika tidak ada', 'id', 'KK, bila tidak ada'],
        ['apabila tidak ada', 'id', 'KK, bila tidak ada'],
      ] as const) {
        const service = aService({requirements: [{text: 'KK', when}]});
        const el = await detail({catalog: aCatalog({services: [service]}), service: 'ktp', lang});

        expect(words(one(el, '.bring'))).to.equal(said);
      }
    });

    it('written from right to left, still goes from left to right', async () => {
      const el = await detail({service: 'ktp-hilang', lang: 'ar', dir: 'rtl'});

      expect(getComputedStyle(one(el, '.summary')).direction).to.equal('ltr');
    });
  });

  it('keeps apart a text that turns the direction of writing', async () => {
    const el = await detail({
      catalog: aCatalog({
        malls: [aMall({tenants: [aTenant({counter: '\u202eLoket 1'})]})],
        agencies: [anAgency({short: '\u202eDinas'})],
      }),
      service: 'ktp',
    });
    const isApart = (text: string) =>
      all(el, '*')
        .filter(({textContent}) => textContent === text)
        .some((inside) => getComputedStyle(inside).unicodeBidi === 'isolate');

    expect(isApart('\u202eLoket 1')).to.equal(true);
    expect(isApart('\u202eDinas')).to.equal(true);
  });

  it('keeps very long words within its width', async () => {
    const el = await detail({catalog: catalogOfLongWords(), service: 'ktp'});
    el.parentElement!.style.inlineSize = '320px';

    expect(el.parentElement!.scrollWidth).to.be.at.most(320);
  });

  it('is accessible when the service is done only in part', async () => {
    await expect(await detail({service: 'paspor', mall: 'barat'})).to.be.accessible();
  });
});
