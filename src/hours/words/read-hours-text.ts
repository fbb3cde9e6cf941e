import type {Schedule} from '../../schema/index.js';
import {DAYS} from '../day.js';
import {itemsOf} from './items.js';
import {partsOf, type Part} from './parts.js';
import {problem, type HoursTextProblem} from './problem.js';
import {statementsOf} from './statements.js';
import {weekOfStatements} from './weekly.js';

/** What could be read in words about opening hours. */
export interface HoursText {
  /** Absent when a part that was not understood may change when it is open. */
  schedule?: Schedule;
  /** The zone that the text names, as WIB, WITA or WIT; absent when it names none. */
  timeZone?: string;
  problems: HoursTextProblem[];
}

const LONGEST_TEXT = 1000;

/**
 * Reads hours as people write them: `Senin-Kamis 08.00 s/d 15.30 WIB, istirahat 12.00-13.00; Jum'at 08.00-11.30`.
 *
 * Days that the text does not name are closed. It never guesses: what it does not understand is
 * a problem, and a schedule is given only when every word that may change it was understood.
 */
export function readHoursText(text: string): HoursText {
  if (text.length > LONGEST_TEXT) return {problems: [problem('long', text.slice(0, 60))]};
  const parts = partsOf(text);
  if (parts.every(({kind}) => kind === 'strong' || kind === 'noise')) {
    return {problems: [problem('empty', text.trim())]};
  }
  return isSuspended(parts) ? suspended(text.trim()) : readParts(text, parts);
}

function readParts(text: string, parts: Part[]): HoursText {
  const {items, problems, zones, notes} = itemsOf(text, parts);
  const week = weekOfStatements(text, statementsOf(items));
  const found = [...problems, ...week.problems];
  const names = [...new Set(zones.map(({zone}) => zone))];
  if (names.length > 1) {
    found.push(problem('zones', text.slice(zones[0]!.from, zones.at(-1)!.to)));
  }
  const isRead = problems.length === 0 && names.length < 2;
  if (!week.schedule && found.length === 0) found.push(problem('words', text.trim()));
  const [timeZone] = names.length === 1 ? names : [];
  return {
    ...(week.schedule && isRead && {schedule: withNote(week.schedule, notes)}),
    ...(timeZone && {timeZone}),
    problems: found,
  };
}

const withNote = (schedule: Schedule, notes: string[]): Schedule =>
  notes.length > 0 ? {...schedule, note: notes.join('; ')} : schedule;

/** "Tutup sementara sampai ada petugas": closed, with no day on which it ends. */
function isSuspended(parts: Part[]) {
  const [first, ...rest] = parts.filter(({kind}) => kind !== 'noise');
  const kinds = ['unknown', 'to', 'and', 'closed', 'strong'];
  return first?.kind === 'suspended' && rest.every(({kind}) => kinds.includes(kind));
}

const suspended = (note: string): HoursText => ({
  schedule: {weekly: [{days: [...DAYS], open: []}], note},
  problems: [],
});
