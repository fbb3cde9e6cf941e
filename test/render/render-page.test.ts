import fc from 'fast-check';
import {parse, serialize} from 'parse5';
import {describe, expect, it} from 'vitest';
import {renderPage, type RenderOptions} from '../../src/render/render-page.js';
import {tagsIn} from '../../src/render/tags.js';
import {parseCatalog, type Catalog} from '../../src/schema/index.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aService,
  catalogOfMall,
  westernCatalog,
} from '../support/catalog.js';
import {INDEPENDENCE_DAY, MONDAY_MORNING} from '../support/instants.js';

/** A page in which every tag shows one catalog. */
const rendered = (html: string, catalog: Catalog, rest: Partial<RenderOptions> = {}) =>
  renderPage(html, {catalogOf: () => catalog, now: MONDAY_MORNING, ...rest});

/** What a tag was filled with, as visitors read it. */
function wordsIn(html: string) {
  const inside = /<!-- mpp-catalog render -->(.*?)<!-- \/mpp-catalog render -->/s.exec(html)?.[1];
  return inside
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The page without what was rendered into it. */
const withoutRendered = (html: string) =>
  html
    .replace(/<!-- mpp-catalog render -->.*?<!-- \/mpp-catalog render -->/gs, '')
    .replace(/<script type="application\/ld\+json" data-mpp-catalog.*?<\/script>/gs, '');

const fill = (tag: string, catalog: Catalog, rest?: Partial<RenderOptions>) => {
  const name = /^[a-z-]+/.exec(tag)![0];
  return wordsIn(rendered(`<${tag}></${name}>`, catalog, rest).html);
};

const USUAL =
  'Senin–Kamis 08.00–15.30, istirahat 12.00–13.00; Jumat 08.00–15.00, istirahat 11.30–13.30 WIB';

describe('a rendered page', () => {
  it('tells the usual hours in a badge, as a state would not stay true', () => {
    expect(fill('mpp-hours-badge', aCatalog({sample: false}))).toBe(USUAL);
  });

  it('takes no holiday for a habit', () => {
    expect(fill('mpp-hours-badge', aCatalog({sample: false}), {now: INDEPENDENCE_DAY})).toBe(USUAL);
  });

  it('says of a mall that moved, was closed or is planned nothing of hours', () => {
    const states = ['planned', 'moved', 'suspended', 'closed'] as const;
    expect(states.map((state) => fill('mpp-hours-badge', catalogOfMall({state})))).toEqual([
      'MPP ini belum dibuka (Data contoh)',
      'MPP ini sudah pindah (Data contoh)',
      'MPP ini tutup sementara (Data contoh)',
      'MPP ini sudah ditutup (Data contoh)',
    ]);
  });

  it('says that hours are not known where they are not', () => {
    for (const hours of [undefined, 'kadang-kadang']) {
      const catalog = catalogOfMall({hours});
      expect(fill('mpp-hours-badge', catalog)).toContain('Jam tidak diketahui');
      expect(fill('mpp-hours-table', catalog)).toContain('Jam tidak diketahui');
    }
  });

  it('sets the week and the days ahead that differ into a table', () => {
    const words = fill('mpp-hours-table', aCatalog());

    expect(words).toContain('Senin–Kamis 08.00–15.30, istirahat 12.00–13.00');
    expect(words).toContain('Sabtu dan Minggu Tutup');
    expect(words).toContain('Rabu, 22 Apr: Tutup (pemeliharaan sistem)');
  });

  it('names the agencies with counter, floor and hours', () => {
    expect(fill('mpp-agency-list', aCatalog())).toMatch(
      /^Dinas Kependudukan dan Pencatatan Sipil : Loket 1, Lantai 1, Senin–Kamis 08\.00/,
    );
  });

  it('tells where a mall is and how to reach it, with links only where they are safe', () => {
    const {html} = rendered(
      '<mpp-map-card></mpp-map-card>',
      catalogOfMall({
        address: {building: 'Gedung Contoh', landmark: 'samping alun-alun'},
        contact: {
          phone: ['(0333) 123456'],
          whatsapp: '0812-0000-0000',
          email: 'mpp@contoh.example',
          website: 'javascript:alert(1)',
        },
      }),
    );

    expect(wordsIn(html)).toMatch(/^MPP Contoh Gedung Contoh .* Patokan: samping alun-alun/);
    expect(html).toContain('<a href="tel:0333123456">(0333) 123456</a>');
    expect(html).toContain('<a href="https://wa.me/6281200000000">0812-0000-0000</a>');
    expect(html).toContain('<a href="mailto:mpp@contoh.example">mpp@contoh.example</a>');
    expect(html).toContain('<br>\njavascript:alert(1)');
  });

  it('lists the services of the mall with fee, time and papers', () => {
    const words = fill('mpp-service-finder', westernCatalog());

    expect(words).toContain(
      'Penggantian paspor Kantor Imigrasi · Loket 8 · Hanya sebagian · Hanya penggantian, bukan paspor baru.',
    );
    expect(words).not.toContain('Pengesahan STNK');
  });

  it('keeps to what the page has locked the finder to', () => {
    const words = fill('mpp-service-finder lock-filter="category=Keimigrasian"', westernCatalog());

    expect(words).toContain('Penggantian paspor');
    expect(words).not.toContain('KTP');
  });

  it('links services to their pages where they have one', () => {
    const {html} = rendered('<mpp-service-finder></mpp-service-finder>', aCatalog(), {
      pageOf: (service) => `layanan/${service}.html`,
    });

    expect(html).toContain('<a href="layanan/ktp.html">Penggantian KTP-el hilang</a>');
  });

  it('tells all of one service', () => {
    const words = fill(
      'mpp-service-detail service="ktp"',
      aCatalog({
        services: [
          aService({
            requirements: [{text: 'Surat kehilangan', original: true, when: 'bila hilang'}],
            fees: [{amount: null, min: 5000, max: 10_000, basis: 'Perda 1/2024'}],
            duration: {max: 1, unit: 'working-days'},
            steps: ['Ambil nomor', 'Serahkan berkas'],
            product: 'KTP-el',
            legalBasis: ['UU 24/2013'],
            links: [{rel: 'book', href: 'https://contoh.example/antre'}],
          }),
        ],
      }),
    );

    for (const fact of [
      'Surat kehilangan (asli), bila hilang',
      'Rp5.000–Rp10.000 (Perda 1/2024)',
      '1 hari kerja',
      'Ambil nomor Serahkan berkas',
      'KTP-el',
      'UU 24/2013',
      'Ambil antrean daring',
      `MPP Contoh · Loket 1 · ${USUAL}`,
    ]) {
      expect(words).toContain(fact);
    }
  });

  it('speaks the language of the place, and says which', () => {
    const {html} = rendered(
      '<html lang="en"><mpp-hours-badge></mpp-hours-badge></html>',
      aCatalog(),
    );

    expect(html).toContain('<span lang="en">Monday to Thursday 08:00–15:30, break 12:00–13:00');
  });

  it('says that the data is a sample, and of when it is', () => {
    expect(fill('mpp-agency-list', aCatalog())).toMatch(
      /Data contoh, bukan pernyataan resmi instansi mana pun\. Data per 1 Mar 2026\.$/,
    );
  });

  it('leaves a tag alone that names a mall, an agency or a service that there is not', () => {
    for (const tag of [
      'mpp-map-card mall="lain"',
      'mpp-hours-badge agency="lain"',
      'mpp-service-detail service="lain"',
      'mpp-service-detail service="__proto__"',
      'mpp-nonsense',
      'mpp-catalog',
    ]) {
      expect(fill(tag, aCatalog())).toBeUndefined();
    }
  });

  it('takes out what was rendered before of a service that is no more', () => {
    const tag = '<mpp-service-detail service="ktp"></mpp-service-detail>';
    const {html} = rendered(tag, aCatalog());

    expect(wordsIn(html)).toContain('KTP');
    expect(
      wordsIn(rendered(html, aCatalog({services: [aService({id: 'kk'})]})).html),
    ).toBeUndefined();
  });

  it('tells notices that are not over', () => {
    const notices = [
      {from: '2020-01-01', to: '2020-01-02', text: 'Sudah lewat'},
      {from: '2020-01-01', text: 'Masih berlaku'},
    ];
    const words = fill('mpp-map-card', catalogOfMall({notices}));

    expect(words).toContain('Masih berlaku');
    expect(words).not.toContain('Sudah lewat');
  });

  it('tells no hours of a mall at which a service is not to be had', () => {
    const services = [aService({offers: [{mall: 'mpp', scope: 'none', note: 'Di kecamatan'}]})];

    expect(fill('mpp-service-detail service="ktp"', aCatalog({services}))).not.toContain('08.00');
  });

  it('holds the data of each catalog once, in the head', () => {
    const page =
      '<html><head><title>a</title></head><body><mpp-hours-badge src="a"></mpp-hours-badge><mpp-map-card src="b"></mpp-map-card><mpp-agency-list src="a"></mpp-agency-list></body></html>';
    const {html} = renderPage(page, {
      catalogOf: ({src}) => aCatalog({id: src!}),
      now: MONDAY_MORNING,
    });

    const [head] = html.split('</head>');
    expect(html.match(/ld\+json/g)).toHaveLength(2);
    expect(head!.match(/data-mpp-catalog="[ab]"/g)).toEqual([
      'data-mpp-catalog="a"',
      'data-mpp-catalog="b"',
    ]);
    const data: unknown = JSON.parse(/data-mpp-catalog="a">(.*?)<\/script>/s.exec(html)![1]!);
    expect(data).toMatchObject({'@graph': [{'@type': 'GovernmentOffice', name: 'MPP Contoh'}]});
  });

  it('tells search engines of the services that stand alone in the page, and who does them', () => {
    const page =
      '<head></head><mpp-service-finder></mpp-service-finder><mpp-service-detail service="ktp"></mpp-service-detail>';
    const services = [aService({fees: []}), aService({id: 'kk', name: 'Kartu Keluarga'})];

    const {html} = rendered(page, aCatalog({services}));

    const data = JSON.parse(/data-mpp-catalog="contoh">(.*?)<\/script>/s.exec(html)![1]!) as {
      '@graph': {'@type': string; name: string}[];
    };
    expect(data['@graph'].map((one) => [one['@type'], one.name])).toEqual([
      ['GovernmentOffice', 'MPP Contoh'],
      ['GovernmentOrganization', 'Dinas Kependudukan dan Pencatatan Sipil'],
      ['GovernmentService', 'Penggantian KTP-el hilang'],
    ]);
  });

  it('drops the data of a catalog that it shows no more', () => {
    const before = rendered('<head></head><mpp-map-card></mpp-map-card>', aCatalog()).html;

    const {html} = rendered(before, aCatalog({id: 'lain'}));

    expect(html.match(/data-mpp-catalog="[^"]*"/g)).toEqual(['data-mpp-catalog="lain"']);
  });

  it('keeps what it last said of a catalog that is not to be had', () => {
    const before = rendered('<head></head><mpp-map-card></mpp-map-card>', aCatalog()).html;

    expect(renderPage(before, {catalogOf: () => undefined, now: MONDAY_MORNING}).html).toBe(before);
  });

  it('changes when the catalog does, and is the same when it does not', () => {
    const before = rendered('<p>a</p><mpp-map-card></mpp-map-card>', aCatalog()).html;

    expect(rendered(before, aCatalog()).html).toBe(before);
    const {html} = rendered(before, catalogOfMall({name: 'MPP Baru'}));
    expect(wordsIn(html)).toMatch(/^MPP Baru/);
    expect(html).not.toContain('MPP Contoh');
  });

  it('tells on which line a tag is not closed, stands in a paragraph, or has words of its own', () => {
    const {remarks, filled} = rendered(
      '<p>a <mpp-agency-list></mpp-agency-list></p>\n<mpp-map-card>Jalan Contoh</mpp-map-card>\n<p><mpp-hours-badge></mpp-hours-badge></p>\n<mpp-catalog json-ld></mpp-catalog><mpp-hours-table />',
      aCatalog(),
    );

    expect(filled).toBe(3);
    expect(remarks.map(({line, said}) => `${line}: ${said.id.split('.')[0]}`)).toEqual([
      '1: <mpp-agency-list> berada di dalam <p>, jadi tidak diisi: daftar dan tabel tidak boleh di dalam paragraf',
      '2: <mpp-map-card> sudah berisi tulisan sendiri',
      '4: <mpp-catalog> tidak perlu atribut json-ld lagi: halaman sudah memuat data itu, dan data yang dua kali tidak berguna',
      '4: <mpp-hours-table> tidak ditutup, jadi sisa halaman menjadi isinya',
    ]);
  });

  it('tells why a tag was not filled: no catalog, or one without what the tag names', () => {
    const catalog = aCatalog();
    const {remarks} = renderPage(
      `<mpp-catalog><mpp-map-card></mpp-map-card></mpp-catalog>
<mpp-map-card src="k" mall="mal"></mpp-map-card>
<mpp-hours-badge src="k" agency="polri"></mpp-hours-badge>
<mpp-service-detail src="k" service="sim"></mpp-service-detail>
<mpp-visit-plan src="k"></mpp-visit-plan>`,
      {catalogOf: ({src}) => (src ? catalog : undefined), now: MONDAY_MORNING},
    );

    expect(remarks.map(({line, said}) => `${line}: ${said.id.split('.')[0]}`)).toEqual([
      '1: <mpp-map-card> tidak diisi karena halaman tidak menyebut katalognya',
      '2: <mpp-map-card> tidak diisi: katalog tidak memuat mall="mal"',
      '3: <mpp-hours-badge> tidak diisi: katalog tidak memuat agency="polri"',
      '4: <mpp-service-detail> tidak diisi: katalog tidak memuat service="sim"',
    ]);
  });

  it('says of a service which facts are of a standard and not of the mall, and where both were read', () => {
    const service = {
      id: 'skck',
      standard: 'skck',
      agency: 'dukcapil',
      requirements: [{text: 'KTP'}],
      source: 'https://contoh.go.id/skck',
      asOf: '2026-10-01',
    };
    const parsed = parseCatalog({...aCatalog(), services: [service]}).catalog!;
    const words = fill('mpp-service-detail service="skck"', parsed)!;

    expect(words).toContain('Yang dibawa KTP Biaya Rp30.000');
    expect(words).toMatch(
      /Biaya Rp30\.000 \(.*?\) Menurut standar nasional, bukan keterangan MPP ini /,
    );
    expect(words).toContain('Tanyakan sebelum datang. Sumber: Daftar layanan nasional');
    expect(words).toContain('Sumber: https://contoh.go.id/skck · per 1 Okt 2026');
  });

  it('says in a list, too, that papers are those of a standard', () => {
    const services = [
      {id: 'a', standard: 'skck', agency: 'dukcapil'},
      {id: 'b', standard: 'skck', agency: 'dukcapil', requirements: [{text: 'KTP'}]},
    ];
    const parsed = parseCatalog({...aCatalog(), services}).catalog!;
    const list = (id: string) => fill(`mpp-visit-plan services="${id}"`, parsed)!;

    expect(list('a')).toContain('Menurut standar nasional, bukan keterangan MPP ini');
    expect(list('b')).not.toContain('standar nasional');
  });

  it('sees no tag in a comment, a script or a template', () => {
    const page =
      '<!-- <mpp-map-card></mpp-map-card> --><script>"<mpp-map-card></mpp-map-card>"</script><template><mpp-map-card></mpp-map-card></template>';

    expect(rendered(page, aCatalog()).html).toBe(page);
  });

  it('has new lines as the page has them', () => {
    const {html} = rendered('<p>a</p>\r\n<mpp-agency-list></mpp-agency-list>\r\n', aCatalog());

    expect(html.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds nothing but ASCII where its encoding is not known', () => {
    const {html} = rendered('<mpp-map-card></mpp-map-card>', catalogOfMall({name: 'Łódź 🏛'}), {
      isAscii: true,
    });

    expect(html).toMatch(/^[\0-\x7f]*$/);
    expect(serialize(parse(html))).toContain('<b>Łódź 🏛</b>');
    expect(html).toContain('"name":"\\u0141\\u00f3d\\u017a \\ud83c\\udfdb"');
  });
});

describe('a hostile catalog', () => {
  const HOSTILE =
    '</script><script>alert(1)</script><!-- --><img src=x onerror=alert(1)>"\'&amp;\u0000\r\n<mpp-catalog src=x>';

  it('is text in the page: it brings no element', () => {
    const catalog = aCatalog({
      id: HOSTILE,
      malls: [
        aMall({
          name: HOSTILE,
          nickname: HOSTILE,
          address: {building: HOSTILE},
          contact: {phone: [HOSTILE], website: `https://contoh.example/"><b>${HOSTILE}`},
        }),
      ],
      agencies: [anAgency({name: HOSTILE, short: HOSTILE})],
      services: [aService({name: HOSTILE, requirements: [{text: HOSTILE}], steps: [HOSTILE]})],
    });
    const page =
      '<html><head></head><body><mpp-map-card></mpp-map-card><mpp-service-finder></mpp-service-finder><mpp-service-detail service="ktp"></mpp-service-detail><mpp-agency-list></mpp-agency-list><mpp-hours-table agency="dukcapil"></mpp-hours-table></body></html>';

    const {html} = rendered(page, catalog);

    const tags = new Set(serialize(parse(html)).match(/<[a-z-]+/g));
    for (const tag of ['<img', '<mpp-catalog']) expect(tags).not.toContain(tag);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(tagsIn(html).tags).toHaveLength(5);
    expect(rendered(html, catalog).html).toBe(html);
    expect(withoutRendered(html)).toBe(page);
  });
});

describe('whatever a page holds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<mpp-map-card></mpp-map-card>',
      '<mpp-hours-badge mall=mpp>08.00</mpp-hours-badge>',
      '<MPP-Service-Finder SRC="a"></MPP-Service-Finder >',
      '<mpp-agency-list>',
      '<table><tr><mpp-hours-table></mpp-hours-table>',
      '<head><title>é</title></head>',
      '</p>',
      '<p>',
      '<!-- a -->',
      '<style>a{}</style>',
      '<svg><title></svg>',
      '\r\n',
      '&amp;&copy;',
    ),
    fc.string({unit: 'grapheme', maxLength: 8}),
  );

  it('stays as it was but for what is rendered, however often', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 8}), (pieces) => {
        const page = pieces.join('');
        const once = rendered(page, aCatalog()).html;

        expect(withoutRendered(once)).toBe(page);
        expect(rendered(once, aCatalog()).html).toBe(once);
      }),
      {numRuns: 300},
    );
  });
});
