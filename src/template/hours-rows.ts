import {DAY_NAMES} from '../convert/words/hours.js';
import type {Hours, Schedule, Span} from '../schema/index.js';
import type {Row} from './workbook.js';
import type {Write} from './write.js';

const UNKNOWN = 'belum diketahui';

/**
 * The rows of a timetable, one for each day, of the usual week and of each season; it holds no
 * exceptions. Hours that are not known get a row of words: without one the agency would seem
 * open as long as the building is.
 */
export function hoursRows(agency: string, hours: Hours | undefined, write: Write): Row[] {
  if (hours === undefined) return [];
  if (typeof hours === 'string') return [{agency, open: hours}];
  if (hours.weekly.length === 0) return [{agency, open: write(hours.note) ?? UNKNOWN}];
  return [
    ...weekRows(agency, hours.weekly),
    ...(hours.seasons ?? []).flatMap(({name, from, to, weekly}) =>
      weekRows(agency, weekly).map((row) => ({...row, season: write(name), from, to})),
    ),
  ];
}

const weekRows = (agency: string, weekly: Schedule['weekly']): Row[] =>
  weekly.flatMap(({days, open}) =>
    days.flatMap((day) => times(open).map((row) => ({agency, day: DAY_NAMES[day], ...row}))),
  );

/** Two stretches are a break between them; more of them take a row each. */
function times(open: readonly Span[]): Row[] {
  const [first, second, ...more] = open;
  if (!first) return [{open: 'Tutup'}];
  if (!second || more.length > 0) {
    return open.map(({from, to}) => ({open: dotted(from), close: dotted(to)}));
  }
  return [
    {
      open: dotted(first.from),
      breakFrom: dotted(first.to),
      breakTo: dotted(second.from),
      close: dotted(second.to),
    },
  ];
}

/** As offices write times; `convert` keeps its words, which then are the same each time. */
const dotted = (clock: string) => clock.replace(':', '.');
