import {describe, expect, it} from 'vitest';
import {aCatalog, aMall, anAgency, aService, manyServices} from '../support/catalog.js';
import {inEveryEngine, type Visit} from './support/engines.js';
import type {Reading} from './data.look.js';
import {open} from './data.page.js';
import {FACTS, fullCatalog, SERVICE} from './full-catalog.js';

const PLACE = `now="${FACTS.now}"`;

const BODY = `<mpp-catalog debug>
    <mpp-service-finder ${PLACE} page-size="1"></mpp-service-finder>
    <mpp-agency-list ${PLACE}></mpp-agency-list>
    <mpp-map-card ${PLACE}></mpp-map-card>
    <mpp-hours-badge ${PLACE}></mpp-hours-badge>
    <mpp-hours-table ${PLACE}></mpp-hours-table>
    <mpp-service-detail service="ktp" ${PLACE}></mpp-service-detail>
    <mpp-visit-plan services="ktp" ${PLACE}></mpp-visit-plan>
  </mpp-catalog>`;

const openWith = (visit: Visit, files: Record<string, string> = {}) =>
  open(visit, {body: BODY, files});

/** What every element says of each document, given as JSON: its state and words; and what was told of it to the page. */
const readings = (visit: Visit, documents: unknown[], tags?: string[]) =>
  visit.run(
    (documents, tags) => window.data.readings(documents, tags),
    documents.map((document) =>
      typeof document === 'string' ? document : JSON.stringify(document),
    ),
    tags,
  );

/** The words of the failure that every element but a badge with hours of its own shows. */
const FAILED =
  'error Data layanan di halaman ini keliru, jadi tidak dapat ditampilkan. Coba lagi nanti atau hubungi MPP. Coba lagi';

const isRefused = ({said}: Reading) => said.every((words) => words.startsWith(FAILED));

describe('`__proto__`, `constructor` keys', () => {
  const NAMES =
    '__proto__ constructor prototype toString valueOf hasOwnProperty toJSON then __defineGetter__ isPrototypeOf'.split(
      ' ',
    );

  /** A document in which every object has this key too. */
  const withKey = (name: string, value: string) =>
    JSON.stringify(fullCatalog()).replaceAll('{', `{${JSON.stringify(name)}:${value},`);

  const POISON = [
    '{"polusi":1,"name":"polusi","sample":false}',
    'null',
    '"polusi"',
    '["polusi"]',
    '7',
  ];

  inEveryEngine((visit) => {
    it('are left alone as keys of every record', async () => {
      await openWith(visit);
      const service = {service: SERVICE, services: SERVICE};
      await visit.run((facts) => {
        for (const [name, value] of Object.entries(facts))
          for (const element of document.querySelectorAll('mpp-service-detail, mpp-visit-plan'))
            element.setAttribute(name, value);
      }, service);
      const [usual] = await readings(visit, [fullCatalog()]);
      const documents = NAMES.flatMap((name) => POISON.map((value) => withKey(name, value)));

      const seen = await readings(visit, documents);

      for (const reading of seen) expect(reading).toEqual(usual);
      expect(await visit.run(() => 'polusi' in {} || 'polusi' in Array.prototype)).toBe(false);
      expect(await visit.troubles()).toEqual([]);
    });

    it('are names of malls, agencies, services and categories as any others', async () => {
      await openWith(visit);
      const documents = NAMES.map((id) =>
        aCatalog({
          id,
          malls: [aMall({id, name: id, tenants: [{agency: id}]})],
          agencies: [anAgency({id, name: id})],
          services: [aService({id, name: id, agency: id, category: id}), aService({agency: id})],
        }),
      );

      const seen = await readings(visit, documents, ['mpp-service-finder', 'mpp-agency-list', 'mpp-map-card']); // prettier-ignore

      for (const [place, {said, issues}] of seen.entries()) {
        expect(issues).toEqual([]);
        expect(said[0]).toContain('2 layanan');
        for (const words of said) expect(words).toMatch(new RegExp(`^ready .*${NAMES[place]}`));
      }
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Oversize, deep, many', () => {
  const nested = (open: string, close: string, depth: number) =>
    JSON.stringify(aCatalog()).replace(
      '{',
      `{"lain":${open.repeat(depth)}1${close.repeat(depth)},`,
    );
  const long = (name: string) =>
    aCatalog({services: [aService(), aService({id: 'panjang', name})]});

  const REFUSED = {
    bytes: [
      JSON.stringify({...aCatalog(), lain: 'x'.repeat(5 * 1024 * 1024)}),
      JSON.stringify({...aCatalog(), lain: Array.from({length: 110}, () => 'x'.repeat(50_000))}),
      JSON.stringify(aCatalog()).replace('{', `{"${'x'.repeat(5 * 1024 * 1024)}":1,`),
    ],
    depth: [nested('[', ']', 20), nested('{"a":', '}', 20), nested('[', ']', 200_000)],
    records: [
      {...aCatalog(), services: Array(20_001).fill(null)},
      {...aCatalog(), agencies: Array(20_001).fill(7)},
      {...aCatalog(), malls: [{...aMall(), tenants: Array(20_001).fill(0)}]},
    ],
  };

  inEveryEngine((visit) => {
    it.each(Object.entries(REFUSED))(
      'is refused by name before it is shown, when it passes the limit of %s',
      async (code, documents) => {
        // Read in the page from what its server sends: a driver carries no more than a few megabytes.
        const bodies = documents.map((document) =>
          typeof document === 'string' ? document : JSON.stringify(document),
        );
        await openWith(
          visit,
          Object.fromEntries(bodies.map((body, place) => [`${place}.json`, body])),
        );

        for (const place of bodies.keys()) {
          const {given, asked} = await visit.run(
            (url) => window.data.givenAndAsked(url),
            `${place}.json`,
          );
          expect(isRefused(given)).toBe(true);
          expect(given.issues[0]).toMatch(new RegExp(`^${code} `));
          expect(isRefused(asked)).toBe(true);
        }
        expect(await visit.troubles()).toEqual([]);
      },
    );

    it('leaves out a name that is too long, and tells no more of nine thousand faults than a person can read', async () => {
      await openWith(visit);
      const faulty = {...manyServices(2), services: [...manyServices(2).services, ...Array<null>(9000).fill(null)]}; // prettier-ignore

      const seen = await readings(visit, [long('x'.repeat(50_000)), long('x'.repeat(50_001)), faulty], ['mpp-service-finder']); // prettier-ignore

      expect(seen.map(({said: [words]}) => /\d+ layanan/.exec(words!)?.[0])).toEqual(['2 layanan', '1 layanan', '2 layanan']); // prettier-ignore
      expect(seen.map(({issues}) => issues.length)).toEqual([0, 1, 51]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

/** No field of a record may hold any of these, but hours, which then are unknown. */
const WRONG_VALUES = [-1.5, [[]], null, {salah: [null]}];

/** What is no record of any kind. */
const NO_RECORDS = [null, true, 7, '', 'ktp', [], [[]], {}, {id: 7}, {name: 'Tanpa pengenal'}];

type Path = string[];

/** Every place in a value that holds no list or object. */
const leavesOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path];

function changed(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)};
  const fields = copy as Record<string, unknown>;
  fields[key] = changed(fields[key], rest, other);
  return copy;
}

const [FULL] = (fullCatalog() as unknown as {services: object[]}).services;

/** Right by itself, but not beside the other of its id. */
const TWICE = aService({id: 'layanan-7'});

/** A service of the sample with all that a service may have, and one thing in it that is wrong. */
const badServices = [
  ...NO_RECORDS,
  aService({agency: 'hantu'}),
  TWICE,
  ...leavesOf(FULL)
    .filter((path) => !path.includes('hours') && path[0] !== 'inherited')
    .map((path, place) => {
      const whole = {
        ...FULL,
        agency: 'dukcapil',
        standard: undefined,
        category: 'Lain',
        name: 'Lain',
      };
      const value = path.at(-1) === 'amount' && place % 4 === 2 ? -1 : WRONG_VALUES[place % 3];
      return changed(whole, path, path[0] === 'standard' ? 7 : value);
    }),
];

describe('One bad record', () => {
  const {services, ...rest} = {...aCatalog(), services: Array.from({length: 100}, (_, place) => aService({id: `layanan-${place}`}))}; // prettier-ignore
  const ofOneBad = badServices.map((bad) => ({
    ...rest,
    services: services.map((service, place) => (place === 50 ? bad : service)),
  }));

  inEveryEngine((visit) => {
    it('is left out, told with its place, and the other ninety-nine are shown', async () => {
      await openWith(visit, {'documents.json': JSON.stringify(ofOneBad)});

      const seen = await visit.run(async () => {
        const documents = (await (await fetch('documents.json')).json()) as unknown[];
        return window.data.readings(documents.map((document) => JSON.stringify(document)), ['mpp-agency-list']); // prettier-ignore
      });

      const wrong = seen.flatMap(({said: [words], issues}, place) =>
        words!.includes(' 99 layanan') &&
        issues.every((issue) => /^\S+ \/services\/50\b/.test(issue)) &&
        issues.length > 0
          ? []
          : [`${JSON.stringify(badServices[place])}: ${words} ${issues.join()}`],
      );
      expect(wrong).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('All bad / wrong root', () => {
  const BAD = [
    ...['malls', 'agencies', 'services'].flatMap((list) => [
      ...NO_RECORDS.map((record) => ({...aCatalog(), [list]: [record, record]})),
      ...[undefined, null, {}, 'x', 7, {0: aService()}].map((value) => ({
        ...aCatalog(),
        [list]: value,
      })),
    ]),
    {...aCatalog(), services: badServices.filter((bad) => bad !== TWICE)},
    ...['id', 'language', 'updated', 'publisher'].flatMap((key) =>
      WRONG_VALUES.map((value) => ({...aCatalog(), [key]: value})),
    ),
    ...[true, 7, [], {}, [aCatalog()], {data: aCatalog()}, {malls: [], agencies: [], services: []}],
  ];

  inEveryEngine((visit) => {
    it('is an error with a way to try again in every element, never an empty list', async () => {
      await openWith(visit);

      const seen = await readings(visit, BAD);

      const wrong = seen.flatMap(
        (reading, place) =>
        isRefused(reading) && reading.issues.length > 0 ? [] : [`${JSON.stringify(BAD[place])}: ${reading.said.join(' / ')}`], // prettier-ignore
      );
      expect(wrong).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('is an error, not an exception, when a page gives what is no document at all', async () => {
      await openWith(visit);

      const said = await visit.run(async () => {
        const circle: Record<string, unknown> = {schema: 'mpp-catalog/1'};
        circle.malls = circle;
        const throwing = new Proxy({}, {get: () => { throw new Error('tidak boleh'); }, ownKeys: () => { throw new Error('tidak boleh'); }}); // prettier-ignore
        const getters = {get schema() { throw new Error('tidak boleh'); }}; // prettier-ignore
        const roots = [circle, throwing, getters, new Map(), new Date(), () => 1, Symbol('x'), 10n, document, window, new Promise(() => {}), class {}, new Uint8Array(9), JSON]; // prettier-ignore
        const said: string[] = [];
        for (const root of roots) said.push(...(await window.data.readingOf(root)).said);
        return said;
      });

      expect(said.filter((words) => !words.startsWith(FAILED))).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Newer/older schema', () => {
  const OTHERS = [
    ...[
      'mpp-catalog/2',
      'mpp-catalog/10',
      'mpp-catalog/999999999',
      'mpp-catalog/0',
      'mpp-catalog/01',
    ],
    ...[
      'mpp-catalog/1.1',
      'mpp-catalog/-1',
      'mpp-catalog/1 ',
      'MPP-CATALOG/1',
      'mpp-catalog',
      '1',
      'lain/1',
    ],
    ...[
      '',
      1,
      null,
      true,
      ['mpp-catalog/1'],
      {},
      `mpp-catalog/${'1'.repeat(400)}`,
      'mpp-catalog/1\n',
    ],
  ];

  inEveryEngine((visit) => {
    it('is an error with a sentence for another major version, and for what is none', async () => {
      await openWith(visit);

      const seen = await readings(
        visit,
        OTHERS.map((schema) => ({...aCatalog(), schema})),
      );

      expect(seen.flatMap((reading, place) => (isRefused(reading) ? [] : [OTHERS[place]]))).toEqual(
        [],
      );
      expect(seen.slice(0, 3).map(({issues: [issue]}) => issue!.split(' ')[0])).toEqual(
        Array(3).fill('newer-version'),
      );
      expect(await visit.troubles()).toEqual([]);
    });

    it('is read over what the same major version adds, in every record', async () => {
      await openWith(visit);
      const added = JSON.stringify(aCatalog()).replace(/\{(?!"id":"[^"]*","en")/g, '{"baru":{"a":[1,{"b":null}]},'); // prettier-ignore

      const [usual, later] = await readings(visit, [aCatalog(), added]);

      expect(later).toEqual(usual);
      expect(usual!.issues).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('ReDoS', () => {
  /** Hours and queries that make a reader which goes back try again and again. */
  const HOURS = [
    'Mo-',
    'Mo,',
    '08:00-',
    ' ',
    ';',
    '"',
    '(',
    'PH,',
    '0',
    '||',
    'Senin',
    '08:00-15:00,',
    '\t',
    'a',
    '-',
  ];
  const QUERIES = [
    'a',
    'a ',
    'ktp',
    'e\u0301',
    '\u0301',
    '-',
    '"',
    'kartu ',
    ' ',
    '0',
    'i\u0307',
    '😀',
    '\u202e',
  ];

  inEveryEngine((visit) => {
    it('reads hours in a time that grows as they do, and a million characters are unknown', async () => {
      await openWith(visit);

      const ratios = await visit.run(async (parts) => {
        const badge = Object.assign(document.createElement('mpp-hours-badge'), {timeZone: 'WIB'});
        document.body.append(badge);
        const read = async (part: string, length: number) => {
          // The end is what no reader can make sense of.
          badge.hours = `Mo ${part.repeat(length / part.length)}!`;
          await badge.updateComplete;
        };
        const timeOf = (part: string, length: number) =>
          window.data.leastTime(3, async () => {
            for (let count = 0; count < 10; count++) await read(part, length + count * part.length);
          });
        const ratios: Record<string, number> = {};
        for (const part of parts) {
          // Nine times as long; what takes a few milliseconds is not told apart from a busy machine.
          ratios[part] = (await timeOf(part, 3600)) / Math.max(5, await timeOf(part, 400));
          await read(part, 1_000_000);
          if (!badge.matches(':state(unknown)')) ratios[part] = Infinity;
        }
        return ratios;
      }, HOURS);

      expect(Object.entries(ratios).filter(([, ratio]) => ratio > 40)).toEqual([]);
      expect(await visit.troubles()).toEqual([]);
    });

    it('answers a query of a million characters as it answers another', async () => {
      await openWith(visit);

      const answers = await visit.run(
        async (catalog, parts) => {
          await window.data.show(catalog);
          const finder = document.querySelector('mpp-service-finder')!;
          const answers: Record<string, string> = {};
          for (const part of parts) {
            finder.query = part.repeat(1_000_000 / part.length);
            await finder.updateComplete;
            answers[part] = /\d+ layanan|Tidak ada/.exec(window.probe.words(finder))?.[0] ?? 'none';
          }
          return answers;
        },
        aCatalog(),
        QUERIES,
      );

      expect(Object.values(answers)).not.toContain('none');
      expect(await visit.troubles()).toEqual([]);
    });
  });
});

describe('Boundary accuracy', () => {
  /** A clock that the visitor can put, and that goes on from there. */
  const CLOCK = `{
    const now = Date.now.bind(Date);
    let shift = 0;
    window.putClock = (instant) => (shift = Date.parse(instant) - now());
    const Real = Date;
    window.Date = class extends Real {
      constructor(...given) { super(...(given.length > 0 ? given : [now() + shift])); }
      static now() { return now() + shift; }
    };
  }`;

  inEveryEngine((visit) => {
    it('is right again when the clock of the device was put forward, back, or to another year', async () => {
      await open(visit, {
        head: '<script src="clock.js"></script>',
        body: '<mpp-hours-badge no-mark src="catalog.json"></mpp-hours-badge>',
        files: {'clock.js': CLOCK, 'catalog.json': JSON.stringify(aCatalog())},
      });

      const said = await visit.run(async (instants) => {
        const {putClock} = window as unknown as {putClock(instant: string): void};
        const badge = document.querySelector('mpp-hours-badge')!;
        while (!badge.matches(':state(ready)')) await new Promise((done) => setTimeout(done, 20));
        const said: string[] = [];
        for (const instant of instants) {
          putClock(instant);
          // As when a person comes back to the page.
          document.dispatchEvent(new Event('visibilitychange'));
          await badge.updateComplete;
          said.push(window.probe.words(badge));
        }
        return said;
      }, Object.keys(AT));

      expect(Object.fromEntries(Object.keys(AT).map((at, place) => [at, said[place]]))).toEqual(AT);
      expect(await visit.troubles()).toEqual([]);
    });
  });

  /** In the order in which the clock is put; a second later it is the same minute. */
  const AT: Record<string, string> = {
    '2026-04-15T10:00:00+07:00': 'Buka · istirahat 12.00 WIB',
    '2026-04-15T16:00:00+07:00': 'Tutup · buka besok 08.00 WIB',
    '2026-04-15T12:00:05+07:00': 'Istirahat · buka lagi dalam 60 menit (13.00 WIB)',
    '2026-04-18T10:00:00+07:00': 'Tutup · buka Senin 08.00 WIB',
    '2026-04-15T15:29:30+07:00': 'Buka · tutup dalam 1 menit (15.30 WIB)',
    '2031-02-03T10:00:00+07:00': 'Jam tidak diketahui · kalender libur 2031 belum dimuat',
    '2026-04-13T09:00:00+07:00': 'Buka · istirahat 12.00 WIB',
  };
});
