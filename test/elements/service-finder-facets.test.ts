import {expect} from '@open-wc/testing';
import type {SinonFakeTimers} from 'sinon';
import type {Service} from '../../src/schema/index.js';
import {
  aCatalog,
  aService,
  manyServices,
  sampleCatalog,
  westernCatalog,
} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {box, chips, choices, count, finder, names, press, tally, type} from '../support/finder.js';
import {HOUR_MS, MONDAY_MORNING} from '../support/instants.js';
import {all, found, one, settled, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

/** Services that differ in these. */
const catalogOf = (...differences: Partial<Service>[]) =>
  aCatalog({services: differences.map((rest, place) => aService({id: `s${place}`, ...rest}))});

const search = (el: Element, facet: string) =>
  all<HTMLInputElement>(el, `[aria-label="Cari dalam ${facet}"]`)[0];

async function searchIn(el: Element, facet: string, text: string) {
  const field = search(el, facet)!;
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  await settled(el);
}

describe('the facets of a finder', () => {
  it('are all that tell the results apart', async () => {
    const el = await finder({
      catalog: {
        ...westernCatalog(),
        services: westernCatalog().services.map((service, place) => ({
          ...service,
          lifeEvents: place % 2 ? ['Anak lahir'] : [],
          links: place % 3 ? [] : [{rel: 'book', href: 'https://contoh.example/'}],
        })),
      },
    });

    expect(all(el, 'legend').map(words)).to.deep.equal([
      'Jam layanan',
      'Jenis layanan',
      'Peristiwa hidup',
      'Biaya',
      'Lama proses',
      'Cara dilayani',
      'Antrean',
      'Untuk siapa',
      'Instansi',
      'Jenis instansi',
    ]);
  });

  it('say what a limit lets in, the lowest first, and leave out those that let no more in', async () => {
    const el = await finder({
      catalog: catalogOf(
        {fees: []},
        {fees: [{amount: 75_000}], duration: {max: 30, unit: 'minutes'}},
        {fees: [{amount: 900_000}], duration: {max: 3, unit: 'working-days'}},
        {},
      ),
    });

    expect(choices(el, 'Biaya')).to.deep.equal([
      'Gratis 1',
      'Paling banyak Rp100.000 2',
      'Paling banyak Rp1.000.000 3',
    ]);
    expect(choices(el, 'Lama proses')).to.deep.equal([
      'Paling lama 1 jam 1',
      'Paling lama 1 minggu 2',
    ]);
  });

  it('keep a limit in sight that was chosen', async () => {
    const el = await finder({
      catalog: catalogOf({fees: []}, {}),
      filters: {fee: ['500000']},
    });

    expect(choices(el, 'Biaya')).to.deep.equal(['Gratis 1', 'Paling banyak Rp500.000 1']);
  });

  it('name kinds of agencies and audiences in words', async () => {
    const el = await finder();

    await press(el, 'Kementerian');
    await press(el, 'Pelaku usaha');

    expect(chips(el)).to.deep.equal(['Kementerian', 'Pelaku usaha']);
    expect(names(el)).to.deep.equal(['Pendaftaran NPWP']);
  });

  it('narrow to what can be booked', async () => {
    const el = await finder({
      catalog: catalogOf(
        {name: 'Paspor', links: [{rel: 'book', href: 'https://contoh.example/'}]},
        {name: 'KTP', links: [{rel: 'apply', href: 'https://contoh.example/'}]},
      ),
    });

    await press(el, 'Antrean bisa diambil daring');

    expect(names(el)).to.deep.equal(['Paspor']);
  });

  describe('of many values', () => {
    const many = () => finder({catalog: manyServices(48), facets: 'category audience'});

    it('have a search box of their own, which finds by the beginning of a word', async () => {
      const el = await many();
      expect(search(el, 'Untuk siapa')).to.equal(undefined);

      await searchIn(el, 'Jenis layanan', 'bidang 1');

      expect(choices(el, 'Jenis layanan')).to.deep.equal([
        'Bidang 1 4',
        'Bidang 10 4',
        'Bidang 11 4',
      ]);
    });

    it('say so when no value has the words', async () => {
      const el = await many();

      await searchIn(el, 'Jenis layanan', 'xyz');

      expect(words(one(el, '.facets [role=status]'))).to.equal(
        'Tidak ada pilihan dengan kata itu.',
      );
    });

    it('keep what is chosen in sight when the search is emptied', async () => {
      const el = await many();
      await searchIn(el, 'Jenis layanan', 'bidang 9');
      await press(el, 'Bidang 9');

      await searchIn(el, 'Jenis layanan', '');

      expect(choices(el, 'Jenis layanan')).to.have.length(7);
      expect(choices(el, 'Jenis layanan')).to.include('Bidang 9 4');
    });

    it('do not show thousands at once', async () => {
      const services = Array.from({length: 150}, (_, place) => ({category: `Bidang ${place}`}));
      const el = await finder({catalog: catalogOf(...services), facets: 'category'});

      await press(el, 'Tampilkan 100 dari 150');

      expect(choices(el, 'Jenis layanan')).to.have.length(100);
    });
  });

  it('do not wait on a key: their counts follow a frame later', async () => {
    const el = await finder();
    box(el).value = 'paspor';
    box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled(el);
    expect([count(el), tally(el, 'Warga')]).to.deep.equal(['1 layanan untuk “paspor”', 6]);

    await type(el, 'paspor');

    expect(tally(el, 'Warga')).to.equal(1);
  });

  describe('with what is open now', () => {
    let clock: SinonFakeTimers;
    beforeEach(() => (clock = freezeTime(MONDAY_MORNING)));
    afterEach(() => clock.restore());

    const live = async () => {
      const el = await shown('mpp-service-finder', {catalog: westernCatalog()});
      await settled(el);
      return el;
    };

    it('count the services whose counter is open, by the hours that the results show', async () => {
      const el = await live();
      const rows = all(el, '[part=item]').map(words);

      await press(el, 'Buka sekarang');

      expect(names(el)).to.have.length(rows.filter((row) => row.includes('· Buka')).length);
      expect(words(one(el, '[part=list]'))).not.to.contain('Tutup');
    });

    it('follow the clock', async () => {
      const el = await live();
      await press(el, 'Buka sekarang');
      expect(count(el)).to.equal('5 layanan');

      clock.tick(HOUR_MS);
      await settled(el);
      expect(names(el)).to.include('Penggantian paspor');

      clock.tick(9 * HOUR_MS);
      await settled(el);
      expect(count(el)).to.equal('0 layanan');
    });

    it('go by the malls that are chosen', async () => {
      const el = await shown('mpp-service-finder', {
        catalog: sampleCatalog(),
        filters: {mall: ['timur'], open: ['now']},
      });
      await settled(el);
      expect(count(el)).to.equal('2 layanan');

      clock.tick(5 * HOUR_MS);
      await settled(el);

      expect(count(el)).to.equal('0 layanan');
    });

    it('count nobody who gives no ticket any more', async () => {
      const catalog = westernCatalog({
        hours: {
          weekly: [{days: ['Mo'], open: [{from: '08:00', to: '15:30'}]}],
          lastTicket: 30,
        },
        tenants: [{agency: 'dukcapil'}],
      });
      const el = await shown('mpp-service-finder', {catalog, filters: {open: ['now']}});
      await settled(el);
      expect(count(el)).to.equal('2 layanan');

      clock.tick(6.25 * HOUR_MS);
      await settled(el);

      expect(count(el)).to.equal('0 layanan');
    });
  });

  describe('that the page sets', () => {
    it('are chosen at first by an attribute, in the syntax of a URL', async () => {
      const el = await finder();

      el.setAttribute('filter', 'category=Kependudukan&category=Keimigrasian&fee=free&nonsense=1');
      await settled(el);

      expect(chips(el)).to.deep.equal(['Kependudukan', 'Keimigrasian', 'Gratis']);
      expect(names(el)).to.deep.equal(['Penggantian KTP-el hilang']);
    });

    it('are none again when the attribute is taken away', async () => {
      const el = await finder();
      el.setAttribute('filter', 'fee=free');
      await settled(el);

      el.removeAttribute('filter');
      await settled(el);

      expect(count(el)).to.equal('7 layanan');
    });

    it('apply without being shown when they are locked, and nobody can take them away', async () => {
      const el = await finder();
      el.setAttribute('lock-filter', 'category=Kependudukan');
      await settled(el);

      expect([count(el), chips(el)]).to.deep.equal(['2 layanan', []]);
      expect(choices(el, 'Jenis layanan')).to.deep.equal([]);
      expect(one(el, '.toggle').textContent.trim()).to.equal('Saring');

      await press(el, /^Gratis/);
      await press(el, 'Hapus semua saringan');

      expect(count(el)).to.equal('2 layanan');
    });

    it('stay locked whatever else is chosen in the same facet', async () => {
      const el = await finder({
        lockedFilters: {category: ['Kependudukan']},
        filters: {category: ['Keimigrasian']},
      });

      expect([count(el), chips(el)]).to.deep.equal(['2 layanan', []]);
    });

    it('lock nothing where a page has none to give', async () => {
      const el = await finder({lockedFilters: {category: ['Kependudukan']}});

      for (const none of [undefined, null]) {
        el.lockedFilters = none;
        await settled(el);

        expect([count(el), el.lockedFilters]).to.deep.equal(['7 layanan', {}]);
      }
    });

    it('say what they are, not what they do, in the event', async () => {
      const el = await finder({lockedFilters: {fee: ['free']}});
      let told: unknown;
      el.addEventListener('mpp-search', ({filters, count}) => (told = {filters, count}));

      await press(el, /^Warga/);

      expect(told).to.deep.equal({filters: {audience: ['citizen']}, count: 2});
    });
  });

  it('suggest nothing that a lock would make useless', async () => {
    const el = await finder({lockedFilters: {agency: ['dukcapil', 'imigrasi']}});

    await type(el, 'imigrasi');

    expect(words(one(el, '[role=listbox]'))).not.to.contain('Instansi');
  });

  it('leave no suggestion of what is locked away', async () => {
    const el = await finder({lockedFilters: {category: ['Kependudukan']}});

    await type(el, 'imigrasi');

    expect(found(el, '[role=option]')).to.be.empty;
  });
});
