import {fold} from '../registry/fold.js';
import {COLUMNS, type Column, type Role} from './columns.js';
import {remembered} from './remembered.js';
import {unitOf} from './words/duration.js';

/** How surely a heading names a field: it is the one of the template, the whole of another,  a part of it, or only if nothing else does. */
const OWN = 5;
const EXACT = 4;
const PARTLY = 2;
const WEAK = 1;

export interface HeadingMatch {
  field: string;
  score: number;
}

interface Vocabulary {
  exact: Map<string, HeadingMatch[]>;
  /** Longest first. */
  parts: readonly (readonly [string, string])[];
}

const vocabularies = new Map<Role, Vocabulary>();

function vocabularyOf(role: Role): Vocabulary {
  const known = vocabularies.get(role);
  if (known) return known;
  const exact = new Map<string, HeadingMatch[]>();
  const parts: [string, string][] = [];
  const add = (heading: string, field: string, score: number) => {
    exact.set(heading, [...(exact.get(heading) ?? []), {field, score}]);
    if (score >= EXACT && heading.length > 3) parts.push([heading, field]);
  };
  for (const {id, en, also, field} of COLUMNS[role] as readonly Column[]) {
    for (const heading of new Set([id, en].map(fold))) add(heading, field, OWN);
    for (const heading of also.split('|')) {
      if (heading.startsWith('?')) add(heading.slice(1), field, WEAK);
      else add(heading, field, EXACT);
    }
  }
  parts.sort(([one], [other]) => other.length - one.length);
  const made = {exact, parts};
  vocabularies.set(role, made);
  return made;
}

/** Whether a text is, as a whole, a heading of some table: a cheap look before the dear one. */
export const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && isWhole(text);

let wholes: Set<string> | undefined;

const isWhole = remembered((text: string) => {
  wholes ??= new Set(
    (Object.keys(COLUMNS) as Role[]).flatMap((role) => [...vocabularyOf(role).exact.keys()]),
  );
  return wholes.has(fold(text)) || wholes.has(trimmedOf(text)) || daysOfHeading(text) !== undefined;
});

const trimmedOf = (heading: string) =>
  fold(bare(heading)).replaceAll(FILLERS, ' ').replaceAll(/\s+/g, ' ').trim();

const LONGEST_HEADING = 70;
/** Words that headings carry along, and that tell nothing apart. */
const FILLERS =
  /\b(?:di mpp|pada mpp|mpp|yang di(?:berikan|sediakan|layani|perlukan|butuhkan)|wajib diisi|diisi|contoh|dan atau)\b/g;

/** The fields that a heading may name in such a table, the likeliest first. */
export const fieldsOf = (role: Role, path: readonly string[]): HeadingMatch[] =>
  lookedUp(`${role}\n${path.join('\n')}`);

const lookedUp = remembered((key: string) => {
  const [role, ...path] = key.split('\n');
  return lookUp(role as Role, path);
});

function lookUp(role: Role, path: readonly string[]) {
  const {exact, parts} = vocabularyOf(role);
  const last = (path.at(-1) ?? '').replace(/^#$/, 'No');
  if (last.length > LONGEST_HEADING) return [];
  const variants = [path.join(' '), last, bare(last), bare(path.join(' '))].map(fold);
  const found: HeadingMatch[] = [];
  const take = (matches: readonly HeadingMatch[]) => {
    for (const match of matches) {
      if (!found.some(({field}) => field === match.field)) found.push(match);
    }
  };
  for (const variant of variants) take(exact.get(variant) ?? []);
  const trimmed = trimmedOf(last);
  take(exact.get(trimmed) ?? []);
  if (trimmed && trimmed.split(' ').length <= 8) {
    const part = parts.find(([heading]) => ` ${trimmed} `.includes(` ${heading} `));
    if (part) take([{field: part[1], score: PARTLY}]);
  }
  return found.sort((one, other) => other.score - one.score);
}

const bare = (heading: string) => heading.replaceAll(/\([^)]*\)|\[[^\]]*\]|\*/g, ' ');

const DAY =
  '(?:senin|selasa|rabu|kamis|jum ?at|sabtu|minggu|ahad|sen|sel|rab|kam|jum|sab|min|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|hari kerja|weekdays)';
const DAYS = new RegExp(`^(?:hari )?(${DAY}(?: (?:s d|sd|sampai|to|dan|and|hingga)? ?${DAY})*)$`);

/** The days that a heading names, as `Senin - Kamis`; undefined when it is no heading of days. */
export const daysOfHeading = (heading: string): string | undefined =>
  DAYS.test(fold(bare(heading))) ? bare(heading).trim() : undefined;

/** The unit in `Waktu (hari kerja)`. */
export const unitOfHeading = remembered((heading: string): ReturnType<typeof unitOf> => {
  const inside = /[([]([^)\]]*)[)\]]/.exec(heading)?.[1];
  return unitOf(inside ?? '') ?? unitOf(heading.split(/\bdalam\b|\//i)[1] ?? '');
});

/** 1000 where a heading says that sums are in thousands. */
export const timesOfHeading = (heading: string): number =>
  /ribu|thousand|\b000\b|x\s*1[.,]?000/i.test(heading) ? 1000 : 1;
