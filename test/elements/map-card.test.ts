import {expect} from '@open-wc/testing';
import {stub} from 'sinon';
import type {MppMapCard} from '../../src/elements/map-card/map-card.js';
import type {MppNavigateEvent} from '../../src/elements/events.js';
import type {Mall} from '../../src/schema/index.js';
import {aCatalog, aMall, catalogOfLongWords, westernCatalog} from '../support/catalog.js';
import {next, shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, control, found, one, settled, states, words} from '../support/page.js';

const NOW = MONDAY_MORNING.toISOString();

async function card(mall: Partial<Mall> = {}, ...others: Mall[]) {
  const [western] = westernCatalog(mall).malls;
  const catalog = {...westernCatalog(), malls: [western!, ...others]};
  const el = await shown('mpp-map-card', {catalog, mall: 'barat', now: NOW});
  await settled(el);
  return el;
}

const link = (el: MppMapCard, name: string | RegExp) => control<HTMLAnchorElement>(el, name);
const hrefs = (el: Element) =>
  all<HTMLAnchorElement>(el, 'a').map((anchor) => anchor.getAttribute('href')!);

/** The mall at this place, or at none. */
const located = (location: Mall['location'] | undefined) => {
  const malls = westernCatalog().malls.map((mall) => ({...mall, location}));
  return shown('mpp-map-card', {catalog: {...westernCatalog(), malls}, now: NOW});
};

describe('<mpp-map-card>', () => {
  it('says what the mall is called, whether it is open, where it is and beside what', async () => {
    expect(words(await card()))
      .to.match(/^MPP Contoh Barat Graha Contoh Buka · istirahat 12\.00 WIB/)
      .and.contain('Gedung Contoh, Lantai 2 Jalan Contoh 1, Kecamatan Contoh')
      .and.contain('Patokan: sebelah alun-alun');
  });

  it('says what there is in the building', async () => {
    expect(words(await card())).to.contain(
      'Fasilitas Ruang laktasi Ruang bermain anak Jalur kursi roda',
    );
  });

  it('says where this was read and of when it is', async () => {
    expect(words(await card()))
      .to.contain('Sumber: mpp.contoh.example')
      .and.contain('per 20 Feb 2026');
  });

  describe('shows the way', () => {
    it('to the very point when it is the building', async () => {
      const el = await card();

      expect(link(el, 'OpenStreetMap').href).to.equal(
        'https://www.openstreetmap.org/directions?to=-8.2%2C114.3',
      );
      expect(link(el, 'Google Maps').href).to.equal(
        'https://www.google.com/maps/dir/?api=1&destination=-8.2%2C114.3',
      );
      expect(link(el, 'Aplikasi peta').href).to.equal(
        'geo:-8.2,114.3?q=-8.2%2C114.3(MPP%20Contoh%20Barat)',
      );
    });

    it('by name when the point is only the middle of the region', async () => {
      const el = await located({lat: -2.6, lng: 140.7, precision: 'area'});

      expect(words(el)).to.contain('pusat wilayah, bukan letak gedung');
      for (const href of hrefs(el).filter((href) => /map|geo/.test(href))) {
        expect(href).not.to.contain('140.7');
      }
      expect(link(el, 'Aplikasi peta').href).to.match(/^geo:0,0\?q=Gedung%20Contoh/);
    });

    it('by name when there is no point', async () => {
      const el = await located(undefined);

      expect(words(el)).to.contain('Koordinat belum dicantumkan.');
      expect(found(el, '[part=drawing]')).to.be.empty;
      expect(link(el, 'Google Maps').href).to.contain('search');
    });

    it('in a new tab that learns nothing of this page', async () => {
      const anchor = link(await card(), 'OpenStreetMap');

      expect(anchor.target).to.equal('_blank');
      expect(anchor.rel).to.equal('noopener noreferrer');
      expect(words(anchor)).to.contain('buka di tab baru');
    });
  });

  it('tells the page before a visitor leaves, which may keep them', async () => {
    const el = await card();
    const told = next(document, 'mpp-navigate' as never);
    el.addEventListener('mpp-navigate', (event) => event.preventDefault());
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});

    link(el, 'OpenStreetMap').dispatchEvent(click);

    expect(((await told) as MppNavigateEvent).href).to.contain('openstreetmap');
    expect(click.defaultPrevented).to.equal(true);
  });

  it('draws where it is without any request', async () => {
    const el = await card();
    const drawing = one<SVGElement>(el, 'svg.locator');

    expect(drawing).to.have.attribute('aria-label', 'Gambar letak MPP Contoh Barat di peta');
    expect(words(drawing)).to.equal('Contoh Barat');
    expect(words(el)).to.contain('8,2° LS, 114,3° BT');
    expect(found(el, 'img, image, iframe')).to.be.empty;
  });

  for (const [where, lat, lng] of [
    ['Sabang', 5.9, 95.3],
    ['Merauke', -8.5, 140.4],
    ['Rote', -11, 123],
    ['Talaud', 5.5, 126.8],
  ] as const) {
    it(`keeps the mark inside the drawing at ${where}`, async () => {
      const el = await located({lat, lng, precision: 'building'});
      const frame = one(el, 'svg.locator').getBoundingClientRect();
      const mark = one(el, '.mark').getBoundingClientRect();

      expect(mark.left).to.be.at.least(frame.left);
      expect(mark.right).to.be.at.most(frame.right);
      expect(mark.top).to.be.at.least(frame.top);
      expect(mark.bottom).to.be.at.most(frame.bottom);
    });
  }

  describe('lets people call and write', () => {
    it('by links made of numbers and addresses', async () => {
      expect(hrefs(await card())).to.include.members([
        'tel:08000000000',
        'https://wa.me/6280000000000',
        'mailto:mpp@contoh.example',
        'https://mpp.contoh.example/',
      ]);
    });

    it('and leaves as text what cannot be a link', async () => {
      const el = await card({
        contact: {
          phone: ['hubungi resepsionis'],
          whatsapp: 'javascript:alert(1)',
          email: 'a@b.example?bcc=c@d.example',
          website: 'javascript:alert(1)',
        },
      });

      expect(words(el)).to.contain('hubungi resepsionis').and.contain('a@b.example?bcc=');
      expect(words(el)).to.contain('alamat tidak dapat dibuka dari sini');
      expect(hrefs(el).filter((href) => /^(tel|mailto|javascript)/.test(href))).to.be.empty;
    });
  });

  describe('says what visitors must know', () => {
    const notices = (el: Element) => all(el, '.notice').map(words);

    it('while it holds', async () => {
      expect(notices(await card())).to.deep.equal(['Parkir lewat pintu timur.']);
    });

    it('not before, nor after', async () => {
      const text = 'Pindah';
      const el = await card({
        notices: [
          {from: '2026-04-14', text},
          {from: '2026-01-01', to: '2026-04-12', text},
        ],
      });

      expect(notices(el)).to.be.empty;
    });

    it('on its first and on its last day', async () => {
      const text = 'Hari ini';
      const el = await card({notices: [{from: '2026-04-13', to: '2026-04-13', text}]});

      expect(notices(el)).to.deep.equal(['Hari ini']);
    });

    it('of a mall on trial', async () => {
      const el = await card({state: 'trial', notices: []});

      expect(notices(el)).to.deep.equal(['Uji coba']);
    });
  });

  describe('of a mall that moved', () => {
    const region = westernCatalog().malls[0]!.region;
    const successor = aMall({
      id: 'baru',
      name: 'MPP Contoh Baru',
      region,
      address: {building: 'Gedung Baru', street: 'Jalan Baru 9'},
    });

    it('says so and leads to its successor', async () => {
      const el = await card({state: 'moved'}, successor);

      expect(words(el)).to.contain('MPP ini sudah pindah');
      expect(words(el)).to.match(/Sekarang di sini: MPP Contoh Baru Gedung Baru Jalan Baru 9/);
      expect(hrefs(el).join(' ')).to.contain('Gedung%20Baru').and.not.contain('114.3');
    });

    it('names none when the catalog leaves doubt', async () => {
      const elsewhere = aMall({id: 'lain', name: 'MPP Lain', region: aMall().region});
      const el = await card({state: 'moved'}, elsewhere, {...successor, id: 'b'}, successor);

      expect(words(el)).to.contain('MPP ini sudah pindah').and.not.contain('Sekarang di sini');
    });

    it('does not say of the new building what the old one had', async () => {
      const el = await card({state: 'moved'}, successor);

      expect(words(el)).not.to.contain('Ruang laktasi');
    });
  });

  it('says that the page must name the mall when there are several, and tells its author', async () => {
    const warning = stub(console, 'warn');
    const catalog = aCatalog({malls: [aMall(), aMall({id: 'lain'})]});
    const el = await shown('mpp-map-card', {catalog, now: NOW});

    expect(states(el, 'empty')).to.deep.equal(['empty']);
    expect(words(el)).to.contain('belum menentukan MPP mana');
    expect(warning.args).to.deep.equal([
      ['<mpp-map-card> names no mall, but the catalog holds several: set its attribute mall.'],
    ]);
    warning.restore();
  });

  it('shows what the page puts into its slots', async () => {
    const el = await card();
    el.innerHTML = '<a slot="actions" href="#rute">Rute angkot</a><p slot="footer">Datang pagi</p>';

    expect(words(el))
      .to.contain('Rute angkot')
      .and.match(/Datang pagi$/);
  });

  it('keeps very long words within its width', async () => {
    const el = await shown('mpp-map-card', {catalog: catalogOfLongWords(), now: NOW});
    el.parentElement!.style.inlineSize = '320px';
    await settled(el);

    expect(el.parentElement!.scrollWidth).to.be.at.most(320);
  });

  it('is accessible when the mall moved', async () => {
    await expect(await card({state: 'moved'})).to.be.accessible();
  });
});
