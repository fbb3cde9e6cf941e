import {describe, expect, it} from 'vitest';
import {counterStatus} from '../../src/hours/index.js';
import {parseCatalog, type Catalog, type Issue} from '../../src/schema/index.js';
import {
  aCalendar,
  aDocument,
  aMall,
  anAgency,
  aService,
  placesIn,
  withValueAt,
  type Place,
} from './documents.js';

/** A document in which every field of every record is there; sample data. */
const FULL = aDocument({
  licence: 'CC-BY-4.0',
  publisher: {name: 'Contoh', url: 'https://contoh.go.id', email: 'a@contoh.go.id'},
  calendars: [
    aCalendar({extends: 'id', days: [{date: '2026-11-10', name: 'Libur', kind: 'regional'}]}),
    aCalendar({id: 'lain'}),
  ],
  malls: [
    aMall({
      nickname: 'Graha',
      opened: '2024-06',
      address: {building: 'Gedung', floor: '2', street: 'Jalan', village: 'Desa', district: 'Kec'},
      hours: {
        weekly: [
          {
            days: ['Mo', 'Tu', 'We', 'Th', 'Fr'],
            open: [
              {from: '08:00', to: '12:00'},
              {from: '13:00', to: '15:00'},
            ],
          },
        ],
        seasons: [
          {
            name: 'Ramadan',
            from: '2026-11-16',
            to: '2026-11-20',
            weekly: [{days: ['Mo'], open: [{from: '08:00', to: '14:00'}]}],
          },
        ],
        exceptions: [{from: '2026-11-11', to: '2026-11-12', open: [], reason: 'Pindah'}],
        holidays: 'closed',
        jointLeave: [{from: '08:00', to: '10:00'}],
        lastTicket: 30,
        note: 'Contoh',
      },
      contact: {
        phone: ['110'],
        whatsapp: '0800-0000-0000',
        email: 'contoh@contoh.go.id',
        website: 'https://contoh.go.id',
        social: [{network: 'x', url: 'https://x.example/contoh'}],
      },
      complaints: [{kind: 'phone', value: '110', label: 'Telepon'}],
      facilities: ['Ruang laktasi'],
      counts: {agencies: 2, services: 3, asOf: '2026', source: 'Contoh'},
      notices: [{from: '2026-11-13', to: '2026-11-13', text: 'Tutup', closes: true}],
      tenants: [
        {agency: 'dukcapil', counter: 'Loket 1', floor: '1', hours: 'Mo-Fr 09:00-11:00', quota: 9},
        {agency: 'imigrasi', note: {id: 'Catatan', en: 'Note'}},
      ],
      asOf: '2026-11',
      source: ['https://contoh.go.id', 'Contoh'],
      confidence: 'verified',
    }),
    aMall({id: 'mpp-2', tenants: [{agency: 'imigrasi'}]}),
  ],
  agencies: [
    anAgency({aliases: ['Capil'], logo: '/logo.png', contact: {phone: ['110']}}),
    anAgency({id: 'imigrasi', name: 'Kantor Imigrasi', kind: 'ministry'}),
    anAgency({id: 'pajak'}),
  ],
  standards: [{id: 'baku', name: 'Baku', category: 'Contoh', steps: ['Datang']}],
  services: [
    aService({
      aliases: ['KTP'],
      lifeEvents: ['lahir'],
      popular: 10,
      audience: 'citizen',
      summary: 'Contoh',
      steps: [{id: 'Datang', en: 'Come'}],
      durationText: 'sehari',
      product: 'KTP-el',
      legalBasis: ['UU'],
      standardParts: {staff: 'Dua orang'},
      note: 'Contoh',
      complaints: [{kind: 'email', value: 'a@contoh.go.id'}],
    }),
    aService({id: 'paspor', agency: 'imigrasi'}),
    {id: 'baku-kita', standard: 'baku', agency: 'pajak'},
  ],
});

const own = (json: string) => JSON.parse(json) as unknown;

/** Values that belong nowhere, or only where they happen to be right. */
const STRANGE: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  'an empty text': '',
  'a blank text': ' \t\n',
  'a line break in a text': 'a\nb',
  'a number as text': '12',
  'no number as text': 'NaN',
  'a fraction': 0.5,
  'minus one': -1,
  'minus zero': -0,
  'no number': NaN,
  'a number without end': own('1e999'),
  'less than any number': own('-1e999'),
  'a number that is no longer exact': 2 ** 53,
  'the largest number': Number.MAX_VALUE,
  'a number of JavaScript that JSON lacks': 12n,
  true: true,
  false: false,
  'an empty list': [],
  'a list in a list': [[[]]],
  'a list of nothing': [null, undefined],
  'a list with holes': new Array(3),
  'a list of everything': ['', 0, null, {}, []],
  'an empty object': {},
  'an object that holds nothing right': {id: 7, en: null, from: [], weekly: {}, min: '1'},
  'an object named after itself': own('{"__proto__": {"name": "x", "id": "x"}}'),
  'an object with names of JavaScript': {constructor: 'x', toString: 'y', valueOf: 'z'},
  'an object by language with a tag that is none': {'id ': 'x', '': 'y'},
  'an object without a prototype': Object.create(null) as unknown,
  'the name __proto__': '__proto__',
  'the name constructor': 'constructor',
  'the name toString': 'toString',
  'a day that is not': '2026-02-30',
  'a month that is not': '2026-13-01',
  'a day in another form': '17/08/2026',
  'an instant without zone': '2026-11-01T08:00:00',
  'an instant that is not': '2026-11-01T25:61:00+07:00',
  'a time that is not': '48:30',
  'a time with a dot': '08.00',
  'opening hours that are none': 'Sen-Jum 8-15',
  'hours of a text that closes nothing': 'Mo-Su 00:00-24:00 unknown',
  'a date of JavaScript': new Date(NaN),
  'a function': () => 'x',
  'a symbol': Symbol('x'),
  'control characters': 'a\u0000\u0007\u001B[2Jb',
  'a text turned round': '\u202Eputut\u202C \u2067x',
  'characters without width': '\u200B\u200D\uFEFF\u2060',
  'half a character': 'a\uD800b\uDFFF',
  markup: '"><img src=x onerror=alert(1)>',
  'the address of a script': 'javascript:alert(1)',
  'an address with a password': 'https://a:b@contoh.go.id',
  'a text that is too long': 'x'.repeat(50_001),
  'a word of 40,000 characters': 'x'.repeat(40_000),
  'something nested too deep': own('['.repeat(200) + ']'.repeat(200)),
};

/** Values that are right in many places, and say something else there: a notice that does not close, no exceptions. */
const SAY_ELSE = new Set(['nothing', 'false', 'an empty list']);

/** When the first mall is closed, and why. */
const CLOSED = [
  ['on a Sunday', '2026-11-15T10:00:00+08:00'],
  ['at night', '2026-11-09T03:00:00+08:00'],
  ['during the break', '2026-11-09T12:30:00+08:00'],
  ['on a day that only the calendar of the region keeps', '2026-11-10T10:00:00+08:00'],
  ['on a national holiday', '2026-12-25T10:00:00+08:00'],
  ['on the day of an exception', '2026-11-12T10:00:00+08:00'],
  ['while a notice closes it', '2026-11-13T10:00:00+08:00'],
  ['out of the hours of the season', '2026-11-17T10:00:00+08:00'],
].map(([why, at]) => ({why: why!, at: new Date(at!)}));

const OPEN = new Date('2026-11-09T10:00:00+08:00');

const stateOf = ({malls, calendars}: Catalog, mall: number, at: Date) =>
  counterStatus(malls[mall]!, undefined, at, calendars).state;

/** As `expect`, which takes longer than all the reading. */
function holds(isSo: boolean, what: string) {
  if (!isSo) expect.fail(`It does not hold: ${what}`);
}

const PLACES = placesIn(FULL).filter((place) => place.length > 0);

/** Places that have a say in when the first mall is open. */
const MAY_OPEN = /^\/(malls\/0(\/(state|timeZone|hours|calendar|notices)|$)|calendars)/;

const LISTS = ['malls', 'agencies', 'services', 'calendars', 'standards'] as const;

describe('a full catalog', () => {
  it('is right as it is, open and closed when it says', () => {
    const {catalog, issues} = parseCatalog(FULL);

    expect(issues).toEqual([]);
    expect(stateOf(catalog!, 0, OPEN)).toBe('open');
    for (const {why, at} of CLOSED) {
      expect(stateOf(catalog!, 0, at), why).toMatch(/^(closed|break)$/);
    }
  });
});

describe('a full catalog in which one value is another:', () => {
  const whole = parseCatalog(FULL).catalog!;
  for (const [what, strange] of Object.entries(STRANGE)) {
    it(what, () => {
      for (const place of PLACES) {
        const changed = withValueAt(FULL, place, strange);
        const name = `/${place.join('/')}`;
        const {catalog, error, issues} = parseCatalog(changed);

        holds(Boolean(catalog) !== Boolean(error), `a catalog or an error ${name}`);
        holds(!error || issues.includes(error), `the error is told ${name}`);
        for (const issue of issues) expectInside(changed, issue);
        if (!catalog) continue;
        expectNeighbours(catalog, place, name);
        if (issues.length > 0 || !SAY_ELSE.has(what)) expectClosed(catalog, name);
      }
    });
  }

  /** The place that an issue names is there, or what it is missing from is. */
  function expectInside(document: unknown, {path, code}: Issue) {
    const keys = path.split('/').slice(1);
    const last = keys.pop();
    const parent = keys.reduce((value, key) => (value as Record<string, unknown>)?.[key], document);
    const isThere = last === undefined || Object.hasOwn(Object(parent) as object, last);
    holds(isThere || (code === 'missing' && parent !== undefined), `${code} ${path}`);
  }

  /** What does not stand on the record that was changed is as it was. */
  function expectNeighbours(catalog: Catalog, [list, key]: Place, name: string) {
    const index = key === undefined ? undefined : Number(key);
    const malls = catalog.malls.map(({id}) => id);
    holds(list === 'malls' || malls.join() === 'mpp,mpp-2', `the malls beside ${name}`);
    for (const other of LISTS) {
      // The calendars and standards as a whole may be left out, and so may what stands on them.
      if (other === list && index === undefined) continue;
      const kept = new Set((catalog[other] ?? []).map((record) => JSON.stringify(record)));
      for (const {id, text} of neighboursIn(other, list, index)) {
        holds(kept.has(text), `${id} beside ${name}`);
      }
    }
  }

  const neighbours = new Map<string, {id: string; text: string}[]>();

  /** The records of one list that do not stand on what is changed in another. */
  function neighboursIn(other: (typeof LISTS)[number], list: unknown, index: number | undefined) {
    const name = `${other} ${String(list)} ${index}`;
    const known = neighbours.get(name);
    if (known) return known;
    const changed = LISTS.find((one) => one === list);
    const ids = (changed ? (whole[changed] ?? []) : [])
      .filter((_, at) => index === undefined || at === index)
      .map(({id}) => `"${id}"`);
    const records = (whole[other] ?? [])
      .map((record) => ({id: record.id, text: JSON.stringify(record)}))
      .filter(({text}, at) =>
        other === list ? at !== index : !ids.some((id) => text.includes(id)),
      );
    neighbours.set(name, records);
    return records;
  }

  /** What was closed is at least not called open. */
  function expectClosed(catalog: Catalog, name: string) {
    if (!MAY_OPEN.test(name)) return;
    const mall = catalog.malls.findIndex(({id}) => id === 'mpp');
    for (const {why, at} of mall < 0 ? [] : CLOSED) {
      holds(stateOf(catalog, mall, at) !== 'open', `closed ${why}, by ${name}`);
    }
  }
});

describe('a catalog in which many values are strange', () => {
  it('is read or refused, and pollutes nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const values = Object.values(STRANGE);
    for (let round = 0; round < 2000; round++) {
      const changed = [1, 2, 3, 4].reduce<unknown>((document, step) => {
        const places = placesIn(document);
        const place = places[(round * 7919 + step * 104729) % places.length]!;
        return withValueAt(document, place, values[(round * 31 + step * 17) % values.length]);
      }, FULL);

      const {catalog, error, issues} = parseCatalog(changed);

      expect(Boolean(catalog)).toBe(!error);
      expect(issues.length).toBeLessThanOrEqual(51);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });
});
