import {expect} from '@open-wc/testing';
import type {MppAgencyList} from '../../src/elements/agency-list/agency-list.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aTenant,
  catalogOfLongWords,
  sampleCatalog,
  weekdays,
  westernCatalog,
} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, settled, states, words} from '../support/page.js';

const NOW = MONDAY_MORNING.toISOString();

async function list(properties: Partial<MppAgencyList> = {}) {
  const el = await shown('mpp-agency-list', {catalog: westernCatalog(), now: NOW, ...properties});
  await settled(el);
  return el;
}

async function press(el: MppAgencyList, name: string) {
  control(el, name).click();
  await settled(el);
}

const groups = (el: Element) => all(el, '[part=group] > [part=heading]').map(words);
const names = (el: Element) => all(el, '[part=item] button').map(words);
const agency = (el: Element, name: string) => control(el, name).closest('li')!;
const logos = (el: Element) => all(el, '.logo').map(words);

describe('<mpp-agency-list>', () => {
  it('groups the agencies of the mall by kind and counts them', async () => {
    expect(groups(await list())).to.deep.equal([
      'Pemerintah kabupaten/kota 2 instansi',
      'Pemerintah provinsi 1 instansi',
      'Kementerian 2 instansi',
      'Lembaga 1 instansi',
      'Instansi vertikal 1 instansi',
      'BUMD 1 instansi',
    ]);
  });

  it('says of each where it is, whether it is open and how much it does', async () => {
    expect(words(agency(await list(), 'Dinas Kependudukan'))).to.equal(
      'KP Dinas Kependudukan dan Pencatatan Sipil Loket 1, Lantai 1 · Buka · istirahat 12.00 WIB · 2 layanan',
    );
  });

  it('goes by the hours of each counter', async () => {
    expect(words(agency(await list(), 'Kantor Pelayanan Pajak'))).to.contain(
      'Tutup · buka besok 09.00 WIB',
    );
  });

  it('goes by the hours of each counter of an agency that has two', async () => {
    const tenants = [
      aTenant({counter: 'Loket pagi', hours: weekdays('08:00-08:30')}),
      aTenant({counter: 'Loket utama'}),
    ];
    const el = await list({catalog: aCatalog({malls: [aMall({tenants})]})});

    const said = all(el, '[part=item]').map(words);
    expect(said[0]).to.contain('Loket pagi').and.contain('Tutup');
    expect(said[1]).to.contain('Loket utama').and.contain('Buka');
  });

  it('unfolds the services of an agency, what they cost, and folds them up', async () => {
    const el = await list();

    await press(el, 'Kepolisian Resor');

    const row = agency(el, 'Kepolisian Resor');
    expect(words(row)).to.contain('Surat Keterangan Catatan Kepolisian (SKCK) Rp30.000');
    expect(words(row)).to.contain('Ambil nomor sebelum 14.00.');
    expect(control(el, 'Kepolisian Resor').ariaExpanded).to.equal('true');

    await press(el, 'Kepolisian Resor');
    expect(words(row)).not.to.contain('SKCK');
    expect(control(el, 'Kepolisian Resor').ariaExpanded).to.equal('false');
  });

  it('says what an agency does not do here', async () => {
    const el = await list();

    await press(el, 'Badan Pendapatan Daerah');

    expect(words(agency(el, 'Badan Pendapatan Daerah'))).to.contain(
      'Tidak dilayani di sini: Pengesahan STNK tahunan',
    );
  });

  it('says how many it serves in a day, and when its services are not stated', async () => {
    const el = await list();
    await press(el, 'Dinas Kependudukan');
    await press(el, 'Bank Contoh');

    expect(words(agency(el, 'Dinas Kependudukan'))).to.contain('paling banyak 80 orang per hari');
    expect(words(agency(el, 'Bank Contoh'))).to.contain('Layanannya belum dicantumkan.');
  });

  it('names the panel that a button unfolds, however alike the malls are called', async () => {
    const tenants = [aTenant(), aTenant()];
    const malls = ['a b', 'a-b'].map((id) => aMall({id, tenants}));
    const el = await list({catalog: aCatalog({malls})});
    const ids = all(el, '[part=item] button').map((button) => button.getAttribute('aria-controls'));

    expect(new Set(ids).size).to.equal(4);
    for (const id of ids) expect(el.shadowRoot!.getElementById(id!)?.localName).to.equal('div');
  });

  describe('shows initials', () => {
    const cases: [string | undefined, string, string][] = [
      ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'KP'],
      ['BPJS', 'Badan Penyelenggara Jaminan Sosial', 'BPJS'],
      [undefined, 'Kantor Imigrasi', 'IM'],
      [undefined, 'Dinas', 'DI'],
      [undefined, 'PT Bank Contoh', 'BC'],
    ];
    for (const [short, name, letters] of cases) {
      it(`${letters} for ${short ?? name}`, async () => {
        const plain = {id: 'dukcapil', name, kind: 'regional'} as const;
        const agencies = [short === undefined ? plain : {...plain, short}];

        expect(logos(await list({catalog: aCatalog({agencies})}))).to.deep.equal([letters]);
      });
    }
  });

  describe('shows logos', () => {
    const withLogo = (logo: string, logos = true) =>
      list({catalog: aCatalog({agencies: [anAgency({logo})]}), logos});

    it('only when the page asks for them', async () => {
      expect(found(await withLogo('/logo.png', false), 'img')).to.be.empty;

      const [image] = all<HTMLImageElement>(await withLogo('/logo.png'), 'img');
      expect(image!.src).to.equal(new URL('/logo.png', document.baseURI).href);
      expect(image!.referrerPolicy).to.equal('no-referrer');
    });

    for (const logo of [
      'data:image/svg+xml,<svg/>',
      'javascript:alert(1)',
      'https://a:b@c.example/l.png',
    ]) {
      it(`but not from ${logo}`, async () => {
        const el = await withLogo(logo);

        expect(found(el, 'img')).to.be.empty;
        expect(logos(el)).to.deep.equal(['KP']);
      });
    }
  });

  it('shows only the kinds that the page wants', async () => {
    const el = await list({kind: 'vertical  ministry'});

    expect(names(el)).to.have.members([
      'Kantor Imigrasi',
      'Kantor Pelayanan Pajak',
      'Kepolisian Resor',
    ]);
  });

  it('shows one list in the order of the catalog when the page wants no groups', async () => {
    const el = await list({groupBy: 'none'});

    expect(groups(el)).to.deep.equal(['Instansi 8 instansi']);
    expect(names(el)[1]).to.equal('Kantor Imigrasi');
  });

  it('shows every mall in turn when none is named', async () => {
    const el = await list({catalog: sampleCatalog()});

    expect(all(el, '.mall').map(words)).to.deep.equal(['MPP Contoh Barat', 'MPP Contoh Timur']);
    expect(words(el)).to.contain('Loket A, Lantai 1 · Buka · tutup 15.00 WIT');
  });

  it('keeps its headings in order below the level that the page gives', async () => {
    const el = await list({catalog: sampleCatalog(), headingLevel: 2});
    const levels = all(el, '[role=heading]').map((heading) => heading.ariaLevel);

    expect([...new Set(levels)]).to.deep.equal(['2', '3', '4']);
  });

  it('unfolds everything for print, and folds it up again', async () => {
    const el = await list();

    window.dispatchEvent(new Event('beforeprint'));
    await settled(el);
    expect(words(el)).to.contain('SKCK').and.contain('Nomor Induk Berusaha');
    expect(words(el)).to.match(/Buka atau tutup per \d+ \S+ 2026 \d\d\.\d\d WI/);

    window.dispatchEvent(new Event('afterprint'));
    await settled(el);
    expect(words(el)).not.to.contain('SKCK');
  });

  it('says so when there is nobody to list', async () => {
    const el = await list({kind: 'judiciary'});

    expect(states(el, 'empty', 'ready')).to.deep.equal(['empty']);
  });

  it('keeps very long words within its width', async () => {
    const el = await list({catalog: catalogOfLongWords()});
    el.parentElement!.style.inlineSize = '320px';
    await press(el, 'Ketidak');

    expect(el.parentElement!.scrollWidth).to.be.at.most(320);
  });

  it('is accessible with an agency unfolded', async () => {
    const el = await list({catalog: sampleCatalog()});
    await press(el, 'Kepolisian Resor');

    await expect(el).to.be.accessible();
  });
});
