import {describe, expect, it, vi} from 'vitest';
import {english, parseCatalog, parseCatalogText, type ParseResult} from '../../src/schema/index.js';
import {aCalendar, aDocument, aMall, anAgency, aService} from './documents.js';

const paths = ({issues}: ParseResult) => issues.map(({path}) => path);
const codes = ({issues}: ParseResult) => issues.map(({code}) => code);
const servicesIn = ({catalog}: ParseResult) => catalog?.services.map(({id}) => id);
const mallIn = ({catalog}: ParseResult) => catalog?.malls[0];
const unknown = {weekly: []};

describe('parseCatalog', () => {
  it('takes a good catalog whole and finds nothing wrong', () => {
    const result = parseCatalog(aDocument());

    expect(result.issues).toEqual([]);
    expect(servicesIn(result)).toEqual(['ktp', 'kk', 'paspor']);
    expect(mallIn(result)?.timeZone).toBe('Asia/Makassar');
  });

  it('lets unknown keys through', () => {
    const result = parseCatalog(aDocument({adapted: ['hours'], malls: [aMall({theme: 'batik'})]}));

    expect(result.issues).toEqual([]);
    expect(result.catalog).toMatchObject({adapted: ['hours'], malls: [{theme: 'batik'}]});
  });

  it('does not change what it was given', () => {
    const document = aDocument({malls: [aMall({hours: 5, notices: 'x'})]});
    const before = structuredClone(document);

    parseCatalog(document);

    expect(document).toEqual(before);
  });

  describe('leaves out a broken record and keeps its neighbours:', () => {
    it.each([
      ['a service without a name', aService({name: undefined}), '/services/0/name'],
      ['a service with a blank name', aService({name: {id: ' '}}), '/services/0/name'],
      ['a service that is null', null, '/services/0'],
      ['a fee in words', aService({fees: [{amount: 'Rp50.000'}]}), '/services/0/fees/0/amount'],
      ['a fee of half a rupiah', aService({fees: [{amount: 0.5}]}), '/services/0/fees/0/amount'],
      [
        'a unit of time there is not',
        aService({duration: {max: 1, unit: 'hari'}}),
        '/services/0/duration/unit',
      ],
      ['an offer of no scope', aService({offers: [{mall: 'mpp'}]}), '/services/0/offers/0/scope'],
      ['an agency there is not', aService({agency: 'x'}), '/services/0/agency'],
      ['an identifier with spaces around', aService({id: ' ktp'}), '/services/0/id'],
    ])('%s', (_, service, path) => {
      const result = parseCatalog(aDocument({services: [service, aService({id: 'kk'})]}));

      expect(servicesIn(result)).toEqual(['kk']);
      expect(paths(result)).toEqual([path]);
      expect(result.issues[0]?.severity).toBe('error');
    });

    it('the second of two services with one identifier', () => {
      const result = parseCatalog(aDocument({services: [aService(), aService({name: 'Lain'})]}));

      expect(servicesIn(result)).toEqual(['ktp']);
      expect(paths(result)).toEqual(['/services/1/id']);
    });

    it('a tenant, but not the mall it is in', () => {
      const tenants = [{agency: 'nobody'}, {counter: 3}, {agency: 'dukcapil'}];
      const result = parseCatalog(aDocument({malls: [aMall({tenants})]}));

      expect(mallIn(result)?.tenants).toEqual([{agency: 'dukcapil'}]);
      expect(paths(result)).toEqual([
        '/malls/0/tenants/0/agency',
        '/malls/0/tenants/1/agency',
        '/malls/0/tenants/1/counter',
      ]);
    });

    it('an agency, and the services that are its own', () => {
      const agencies = [anAgency({kind: 'opd'}), anAgency({id: 'imigrasi'})];
      const result = parseCatalog(aDocument({agencies}));

      expect(servicesIn(result)).toEqual(['paspor']);
      expect(paths(result)[0]).toBe('/agencies/0/kind');
    });
  });

  describe('keeps a mall and an agency that only lack a part:', () => {
    it.each([
      ['contact', aMall({contact: {phone: 110}}), '/malls/0/contact/phone'],
      [
        'location',
        aMall({location: {lat: 95, lng: 1, precision: 'area'}}),
        '/malls/0/location/lat',
      ],
      ['opened', aMall({opened: '24 Juni 2024'}), '/malls/0/opened'],
      [
        'satisfaction',
        aMall({satisfaction: [{period: '1', date: '2026-01-01', value: 99, elements: [1]}]}),
        '/malls/0/satisfaction/0/elements',
      ],
    ])('its %s', (key, mall, path) => {
      const result = parseCatalog(aDocument({malls: [mall]}));

      expect(mallIn(result)).not.toHaveProperty(key);
      expect(mallIn(result)).toHaveProperty('tenants');
      expect(paths(result)).toEqual([path]);
    });

    it('the logo of an agency', () => {
      const result = parseCatalog(
        aDocument({agencies: [anAgency({logo: 5}), anAgency({id: 'imigrasi'})]}),
      );

      expect(result.catalog?.agencies[0]).not.toHaveProperty('logo');
      expect(servicesIn(result)).toHaveLength(3);
    });
  });

  describe('never lets broken data promise that something is open:', () => {
    it.each([
      ['hours of the building that cannot be read', aMall({hours: {weekly: 'Senin'}})],
      [
        'an exception with a broken date',
        aMall({hours: {weekly: [], exceptions: [{from: '17/8', open: []}]}}),
      ],
      [
        'a date that does not exist',
        aMall({hours: {weekly: [], exceptions: [{from: '2026-02-30', open: []}]}}),
      ],
      ['a notice that cannot be read', aMall({notices: [{text: 'Tutup', closes: true}]})],
      ['a calendar that is not there', aMall({calendar: 'bali'})],
      ['a calendar that is no name', aMall({calendar: 7})],
    ])('%s makes its hours unknown', (_, mall) => {
      const result = parseCatalog(aDocument({malls: [mall]}));

      expect(mallIn(result)?.hours).toEqual(unknown);
      expect(result.issues.length).toBeGreaterThan(0);
    });

    it('a calendar with one broken day is left out, and the hours that follow it are unknown', () => {
      const days = [{date: '2026-13-01', name: 'x', kind: 'national'}];
      const result = parseCatalog(aDocument({calendars: [aCalendar({days})]}));

      expect(result.catalog?.calendars).toEqual([]);
      expect(mallIn(result)?.hours).toEqual(unknown);
    });

    it('a calendar that extends the built-in one stays, and the hours that follow it too', () => {
      const result = parseCatalog(aDocument({calendars: [aCalendar({extends: 'id'})]}));

      expect(result.issues).toEqual([]);
      expect(result.catalog?.calendars).toMatchObject([{extends: 'id'}]);
      expect(mallIn(result)?.hours).not.toEqual(unknown);
    });

    it.each([
      ['one of the catalog', [aCalendar({extends: 'provinsi'}), aCalendar({id: 'provinsi'})]],
      ['the built-in one in its own name', [aCalendar(), aCalendar({id: 'id', extends: 'id'})]],
    ])('nothing is wrong with a calendar that extends %s', (_, calendars) => {
      const result = parseCatalog(aDocument({calendars}));

      expect(result.issues).toEqual([]);
      expect(result.catalog?.calendars).toHaveLength(2);
    });

    const chain = (length: number) =>
      Array.from({length}, (_, index) =>
        aCalendar({id: index === 0 ? 'kalender' : `k${index}`, extends: `k${index + 1}`}),
      );

    it.each([
      ['one there is not', [aCalendar({extends: 'bali'})], ['unknown-calendar']],
      ['itself', [aCalendar({extends: 'kalender'})], ['calendar-circle']],
      [
        'one that extends it',
        [aCalendar({extends: 'b'}), aCalendar({id: 'b', extends: 'kalender'})],
        ['calendar-circle', 'calendar-circle'],
      ],
      [
        'one that is broken',
        [aCalendar({extends: 'b'}), aCalendar({id: 'b', days: 5})],
        ['invalid', 'unknown-calendar'],
      ],
      [
        'a broken one that took the name of the built-in one',
        [aCalendar({extends: 'id'}), aCalendar({id: 'id', days: 5})],
        ['invalid', 'unknown-calendar'],
      ],
      [
        'calendars without end',
        [...chain(9), aCalendar({id: 'k9', extends: 'id'})],
        ['calendar-circle'],
      ],
    ])(
      'a calendar that extends %s is left out, and its hours are unknown',
      (_, calendars, found) => {
        const result = parseCatalog(aDocument({calendars}));

        expect(result.catalog?.calendars).not.toContainEqual(
          expect.objectContaining({id: 'kalender'}),
        );
        expect(mallIn(result)?.hours).toEqual(unknown);
        expect(codes(result)).toEqual([...found, 'unknown-calendar']);
        expect(paths(result)).toContain('/calendars/0/extends');
      },
    );

    it('a building that follows a broken calendar in the name of the built-in one has unknown hours', () => {
      const calendars = [aCalendar({id: 'id', extends: 'id', days: [{date: '17 Juni 2026'}]})];
      const result = parseCatalog(aDocument({calendars, malls: [aMall({calendar: 'id'})]}));

      expect(mallIn(result)?.hours).toEqual(unknown);
      expect(paths(result)).toContain('/malls/0/calendar');
    });

    it('hours of a tenant become unknown, not those of the building', () => {
      const tenants = [{agency: 'dukcapil', hours: {weekly: [{days: ['Senin'], open: []}]}}];
      const result = parseCatalog(aDocument({malls: [aMall({tenants})]}));

      expect(mallIn(result)?.tenants?.[0]?.hours).toEqual(unknown);
      expect(paths(result)).toContain('/malls/0/tenants/0/hours/weekly/0/days/0');
    });

    it('hours of an offer become unknown, not those of the agency', () => {
      const offers = [{mall: 'mpp', scope: 'full', hours: 8}];
      const result = parseCatalog(aDocument({services: [aService({offers})]}));

      expect(result.catalog?.services[0]?.offers?.[0]?.hours).toEqual(unknown);
    });

    it('a time zone is looked up once, however many malls are in it', () => {
      const malls = ['a', 'b', 'c'].map((id) => aMall({id, timeZone: 'Australia/Darwin'}));
      const lookUp = vi.spyOn(Intl, 'DateTimeFormat');
      const {catalog} = parseCatalog(aDocument({malls}));
      const lookUps = lookUp.mock.calls.length;
      lookUp.mockRestore();

      expect(catalog?.malls.map(({timeZone}) => timeZone)).toEqual(
        Array.from({length: 3}, () => 'Australia/Darwin'),
      );
      expect(lookUps).toBe(1);
    });

    it('a time zone there is not is told, and left for the hours to call unknown', () => {
      const result = parseCatalog(aDocument({malls: [aMall({timeZone: '+07:00'})]}));

      expect(mallIn(result)?.timeZone).toBe('+07:00');
      expect(codes(result)).toEqual(['time-zone']);
    });
  });

  it('tells of an offer at a mall there is not, and keeps the service', () => {
    const offers = [
      {mall: 'mpp', scope: 'full'},
      {mall: 'tutup', scope: 'none'},
    ];
    const result = parseCatalog(aDocument({services: [aService({offers})]}));

    expect(servicesIn(result)).toEqual(['ktp']);
    expect(paths(result)).toEqual(['/services/0/offers/1/mall']);
  });

  it('warns of an address that cannot be a link, and keeps the service', () => {
    const links = [{rel: 'apply', href: 'javascript:alert(1)'}];
    const result = parseCatalog(aDocument({services: [aService({links})]}));

    expect(servicesIn(result)).toEqual(['ktp']);
    expect(result.issues).toMatchObject([
      {severity: 'warning', code: 'unsafe-url', path: '/services/0/links/0/href'},
    ]);
  });

  describe('refuses a document that is no catalog:', () => {
    it.each([
      ['nothing', undefined, 'not-a-catalog'],
      ['null', null, 'not-a-catalog'],
      ['a list', [], 'not-a-catalog'],
      ['text', 'mpp-catalog/1', 'not-a-catalog'],
      ['another schema', {schema: 'mpp-network/1'}, 'not-a-catalog'],
      ['a newer major version', aDocument({schema: 'mpp-catalog/2'}), 'newer-version'],
      ['no services', aDocument({services: undefined}), 'missing'],
      ['malls by name', aDocument({malls: {mpp: aMall()}}), 'invalid'],
      ['no publisher', aDocument({publisher: undefined}), 'missing'],
      ['a date that is no instant', aDocument({updated: '2026-11-01'}), 'invalid'],
      ['only broken services', aDocument({services: [{}, {}]}), 'nothing-left'],
      ['only broken malls', aDocument({malls: [1]}), 'nothing-left'],
    ])('%s', (_, input, code) => {
      const result = parseCatalog(input);

      expect(result.catalog).toBeUndefined();
      expect(result.error?.code).toBe(code);
      expect(result.issues).toContainEqual(result.error);
    });

    it('an object that throws when it is read', () => {
      const trap = new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
        },
      );

      expect(parseCatalog(trap).error?.code).toBe('not-a-catalog');
    });
  });

  describe('looks at the limits first:', () => {
    it.each([
      ['bytes', aDocument({note: 'x'.repeat(200)}), {bytes: 150}],
      ['depth', aDocument({deep: [[[[[[1]]]]]]}), {depth: 6}],
      ['records', aDocument(), {records: 8}],
    ])('%s', (code, document, limits) => {
      expect(parseCatalog(document, {limits}).error?.code).toBe(code);
      expect(parseCatalog(document).error).toBeUndefined();
    });

    it('and says where it is too deep', () => {
      const document = aDocument({a: [{b: 1}], deep: {er: [[1], {c: [[1]]}]}});

      expect(parseCatalog(document, {limits: {depth: 5}}).error).toMatchObject({
        code: 'depth',
        path: '/deep/er/1/c/0',
      });
    });

    it('a document nested twenty thousand deep', () => {
      const deep = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)) as unknown;

      expect(parseCatalog(aDocument({deep})).error).toMatchObject({code: 'depth'});
    });

    it('keeps at most fifty issues and says how many more there are', () => {
      const services = [aService(), ...Array.from({length: 60}, () => ({}))];
      const {issues} = parseCatalog(aDocument({services}));

      expect(issues).toHaveLength(51);
      expect(issues.at(-1)).toMatchObject({code: 'more', severity: 'warning'});
      expect(issues.at(-1)?.message).toContain('190');
    });
  });

  describe('says in words what is wrong, where, and what would be right:', () => {
    const broken = aDocument({
      services: [aService({duration: {max: 'tiga', unit: 'days'}}), aService()],
    });

    it('in Indonesian unless asked otherwise', () => {
      expect(parseCatalog(broken).issues[0]?.message).toBe(
        '/services/0/duration/max berisi teks yang tidak sesuai; seharusnya angka mulai 0, tanpa tanda kutip. Catatan ini tidak ditampilkan sampai diperbaiki.',
      );
    });

    it('in English', () => {
      expect(parseCatalog(broken, {messages: english}).issues[0]?.message).toBe(
        '/services/0/duration/max holds text that does not fit; it should be a number from 0, without quotes. This record is not shown until it is mended.',
      );
    });

    it('of a calendar that stands on itself', () => {
      const circle = aDocument({calendars: [aCalendar({extends: 'kalender'})]});

      expect(parseCatalog(circle).issues[0]?.message).toBe(
        '/calendars/0/extends menunjuk kalender "kalender", dan rantai "extends" dari sana berputar tanpa ujung. Kalender ini tidak dipakai, dan jam gedung yang mengikutinya dianggap tidak diketahui. Hapus salah satu "extends".',
      );
      expect(parseCatalog(circle, {messages: english}).issues[0]?.message).toBe(
        '/calendars/0/extends refers to the calendar "kalender", from where "extends" goes round in a circle. This calendar is not used, and the hours of a building that follows it count as unknown. Take one "extends" away.',
      );
    });

    it('naming the choices there are', () => {
      const {issues} = parseCatalog(aDocument({malls: [aMall({state: 'buka'}), aMall({id: 'b'})]}));

      expect(issues[0]?.message).toContain('"planned", "trial", "operating"');
    });
  });
});

describe('parseCatalogText', () => {
  const text = JSON.stringify(aDocument());

  it('tolerates a byte order mark', () => {
    expect(parseCatalogText(`\uFEFF${text}`).error).toBeUndefined();
  });

  it.each([
    ['a truncated body', text.slice(0, -20), 'not-json'],
    ['an empty body', '', 'not-json'],
    ['a web page', '<!DOCTYPE html><title>404</title>', 'html'],
    ['null', 'null', 'not-a-catalog'],
  ])('refuses %s', (_, body, code) => {
    expect(parseCatalogText(body).error?.code).toBe(code);
  });

  it('refuses a body over the limit before it reads it', () => {
    expect(parseCatalogText('x'.repeat(100), {limits: {bytes: 99}}).error?.code).toBe('bytes');
  });
});
