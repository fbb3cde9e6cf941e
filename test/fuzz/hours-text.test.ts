import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import {describe, expect, it} from 'vitest';
import {
  compileHours,
  HoursSyntaxError,
  knownHours,
  readHoursText,
  statusAt,
} from '../../src/hours/index.js';
import {JAKARTA, wib} from '../hours/makers.js';
import {text as rightText} from '../hours/osm/texts.js';
import {SHEET_08} from '../hours/words/sheet-08.js';
import {RUNS, tries} from './runs.js';

const TOKENS = [
  ...'Mo Tu Fr Sa Su PH SH 08:00 12:00 15:30 24:00 26:00 00:00 8 24/7 off open closed unknown'.split(
    ' ',
  ),
  ...'Jan Mar 09 31 2026 week 11 easter day days [1] [-1] - , ; : + || " "x" / . ( ) sunrise'.split(
    ' ',
  ),
  ...['PH,Mo', '+1 day', '08:00-15:00', 'Mo-Fr', '\u2013', '\u00a0', '\n', '\0', '１', 'é', '😀'],
];
const token = fc.constantFrom(...TOKENS);

/** A text with pieces lost, doubled, swapped or put in. */
const spoilt = (text: fc.Arbitrary<string>, piece: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.oneof(piece, fc.constant(''))), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, changes]) =>
      changes.reduce((text, [at, length, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + length);
      }, text),
    );

const osmText = fc.oneof(
  {weight: 4, arbitrary: spoilt(rightText, token)},
  {
    weight: 1,
    arbitrary: fc.array(token, {maxLength: 10}).map((parts) => parts.join(' ')),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 60})},
);

function compiled(text: string) {
  try {
    return compileHours(text);
  } catch (error) {
    expect(error).toBeInstanceOf(HoursSyntaxError);
    return undefined;
  }
}

// The package reads the clock of the process: in UTC that is any wall clock without changes.
process.env.TZ = 'UTC';

const WALLS = ['2026-03-09 10:00', '2026-03-14 09:30', '2026-03-31 23:45', '2026-12-28 00:15'];

/** What the package makes of a text at these clocks; undefined when it refuses it. */
function statesByPackage(text: string) {
  try {
    const hours = new OpeningHours(text, null);
    return WALLS.map((wall) => hours.getStateString(new Date(`${wall.replace(' ', 'T')}Z`), true));
  } catch {
    return undefined;
  }
}

/** A fallback that lasts past midnight takes the next day from the rules before it, in the package. */
const isLateFallback = (text: string) =>
  text.includes('||') &&
  [...text.matchAll(/(\d\d:\d\d)\s*(?:\+|-\s*(\d\d:\d\d))/g)].some(
    ([, from, to = '']) => to <= from! || to > '24:00',
  );

describe('any text as hours in the notation of OpenStreetMap', () => {
  it('is read, or refused with an error of that name, and never open once it is refused', () => {
    const seen = {read: 0, refused: 0};
    fc.assert(
      fc.property(osmText, (text) => {
        const hours = compiled(text);
        seen[hours ? 'read' : 'refused']++;
        const {state} = statusAt(knownHours(text), wib(WALLS[0]!), JAKARTA);
        if (!hours) expect(state).toBe('unknown');
      }),
      tries(2),
    );
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(RUNS / 10);
  });

  it('is open only when the package opening_hours says so, or in rare cases refuses what the specification has', () => {
    let open = 0;
    let readAlone = 0;
    fc.assert(
      fc.property(osmText, (text) => {
        const hours = compiled(text);
        if (!hours || isLateFallback(text)) return;
        const ours = WALLS.map((wall) => statusAt(hours, wib(wall), JAKARTA).state);
        if (!ours.includes('open')) return;
        open++;
        const theirs = statesByPackage(text);
        if (!theirs) return void readAlone++;
        ours.forEach((state, at) => {
          if (state === 'open') expect(`${WALLS[at]} ${theirs[at]}`).toBe(`${WALLS[at]} open`);
        });
      }),
      tries(4),
    );
    expect(open).toBeGreaterThan(RUNS / 10);
    // It refuses some that the specification has, such as `Mo[1,1]` and `Mar,2022 Jan 01`.
    expect(readAlone / open).toBeLessThan(0.02);
  });
});

/** Wordings that are read, with what they mean. */
const WORDINGS = SHEET_08.filter(([, , week]) => week !== undefined).map(([, text]) => text);
const MINUTES = 7 * 24 * 60;

/** The minutes of the week at which a text says that it is open; undefined when it is not read. */
function openMinutes(text: string) {
  const {schedule, problems} = readHoursText(text);
  if (!schedule) {
    expect(problems).not.toEqual([]);
    return undefined;
  }
  const hours = compileHours(schedule);
  const monday = wib('2026-03-09 00:00').getTime();
  const open = new Set<number>();
  for (let minute = 0; minute < MINUTES; minute += 15) {
    const {state} = statusAt(hours, new Date(monday + minute * 60_000), JAKARTA);
    if (state === 'open') open.add(minute);
  }
  return open;
}

describe('any text as hours in Indonesian', () => {
  const wording = fc.constantFrom(...WORDINGS);
  const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const stranger = fc
    .array(letters, {minLength: 4, maxLength: 9})
    .map((letters) => `q${letters.join('')}`);

  it('is read, or there is a problem that quotes it, and nothing is thrown', () => {
    const pieces = fc.oneof(
      fc.constantFrom(...WORDINGS.flatMap((text) => text.split(/\b/))),
      token,
    );
    const texts = fc.oneof(spoilt(wording, pieces), fc.string({unit: 'binary', maxLength: 80}));
    fc.assert(
      fc.property(texts, (text) => {
        const {schedule, problems} = readHoursText(text);
        if (!schedule) expect(problems).not.toEqual([]);
        for (const problem of problems) {
          expect(text).toContain(problem.text.replace(/…$/, ''));
          expect(problem.message).toMatch(/\.$/);
        }
      }),
      tries(2),
    );
  });

  it('is never read past a word that nobody knows, wherever it stands', () => {
    fc.assert(
      fc.property(wording, stranger, fc.nat(), (text, word, at) => {
        const words = text.split(' ');
        words.splice(at % (words.length + 1), 0, word);
        const {schedule} = readHoursText(words.join(' '));
        // It may stand among words that are quoted, such as those about a quota.
        if (schedule) expect(schedule.note).toContain(word);
      }),
      tries(),
    );
  });

  it('opens no minute more when a day or a sentence of it is lost', () => {
    fc.assert(
      fc.property(wording, fc.nat(), (text, at) => {
        const sentences = text.split(/(?<=[;\n])/);
        fc.pre(sentences.length > 1);
        const left = sentences.filter((_, place) => place !== at % sentences.length).join('');
        const [before, after] = [openMinutes(text)!, openMinutes(left)];
        expect([...(after ?? [])].filter((minute) => !before.has(minute))).toEqual([]);
      }),
      tries(0.05),
    );
  });
});

/** Tries once more: what else the machine does can make anything slow, and nothing fast. */
const TRIES = 30;

function msOf(act: () => unknown) {
  const start = performance.now();
  for (let times = 0; times < 20; times++) act();
  return performance.now() - start;
}

describe('any text that goes on and on', () => {
  it('costs no more for each of its letters than half of it does', () => {
    const seed = fc.oneof(
      fc.array(token, {minLength: 1, maxLength: 6}).map((parts) => parts.join('')),
      fc
        .array(fc.constantFrom(...WORDINGS.flatMap((text) => text.split(/\b/))), {
          minLength: 1,
          maxLength: 6,
        })
        .map((parts) => parts.join('')),
    );
    const readers = {osm: [compiled, 3_900] as const, words: [readHoursText, 990] as const};
    fc.assert(
      fc.property(seed, fc.constantFrom<'osm' | 'words'>('osm', 'words'), (seed, notation) => {
        const [read, most] = readers[notation];
        const long = seed.repeat(Math.ceil(most / seed.length)).slice(0, most);
        const short = long.slice(0, most / 2);
        const isLinear = () => msOf(() => read(long)) < 3 * msOf(() => read(short)) + 1;
        expect(Array.from({length: TRIES}).some(isLinear)).toBe(true);
      }),
      tries(0.03),
    );
  });
});
