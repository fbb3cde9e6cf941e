import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as nouns from '../../src/schema/index.js';
import {problemsOf} from '../../src/schema/problems.js';
import * as shapes from '../../src/schema/shapes.js';
import {
  aCalendar,
  aDocument,
  aMall,
  anAgency,
  aService,
  placesIn,
  withValueAt,
} from './documents.js';

// The shapes are written from the zod schemas; what zod says of a value is the oracle.

const samples = {
  CatalogHead: aDocument(),
  Calendar: aCalendar(),
  Agency: anAgency(),
  Tenant: {agency: 'a', hours: 'Mo 08:00-12:00', quota: 20, floor: {id: 'Lantai 1', en: 'Floor 1'}},
  Mall: aMall(),
  Service: aService(),
  Hours: aMall().hours,
};
type Noun = keyof typeof samples;

const strangeValue = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    ' ',
    'x',
    0,
    -1,
    0.5,
    1e300,
    NaN,
    true,
    [],
    {},
    [[]],
    [null],
  ),
  fc.constantFrom(
    {id: 'a'},
    {id: 1},
    {'not a tag': 'x'},
    '2026-02-29',
    '2026-02-28',
    '24:00',
    '08:00',
  ),
  fc.constantFrom(
    '2026',
    '2026-11-01T08:00:00+07:00',
    'x'.repeat(50_001),
    'verified',
    'Mo',
    'full',
  ),
  fc.anything({maxDepth: 2}),
);

describe('the shapes', () => {
  it.each(Object.keys(samples) as Noun[])(
    'hold the sample of a %s to be right, as zod does',
    (noun) => {
      expect(nouns[noun].safeParse(samples[noun]).success).toBe(true);
      expect(problemsOf(shapes[noun], samples[noun])).toEqual([]);
    },
  );

  it.each(Object.keys(samples) as Noun[])('judge a changed %s as zod does', (noun) => {
    const places = placesIn(samples[noun]);
    const seed = Number(process.env.SEED ?? 20261121);
    fc.assert(
      fc.property(fc.constantFrom(...places), strangeValue, (place, strange) => {
        const changed = withValueAt(samples[noun], place, strange);

        const isRight = nouns[noun].safeParse(changed).success;
        expect(problemsOf(shapes[noun], changed).length === 0).toBe(isRight);
      }),
      {numRuns: 2500, seed},
    );
  });
});
