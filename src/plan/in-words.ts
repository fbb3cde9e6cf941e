import {localParts} from '../hours/index.js';
import type {Mall, Requirement, Text} from '../schema/index.js';
import {clock, conditionOf, feeAmount, rupiah, say, type Words} from '../terms/index.js';
import type {CommonDay} from './common-hours.js';
import type {Counter} from './counters.js';
import type {FeeRange} from './fees.js';
import type {Need, Paper} from './papers.js';

/** `asli, fotokopi 2 lembar`; empty when neither is stated. */
export function formInWords(
  text: Text,
  {original, copies}: Pick<Requirement, 'original' | 'copies'>,
  words: Words,
): string {
  const {service} = words;
  const forms = [
    original ? service.original : '',
    copies ? service.copies(copies, say(text, words)) : '',
  ];
  return forms.filter(Boolean).join(', ');
}

/** ` (asli)` where the needs of a paper differ; else empty. */
export function needForm({text, needs, ...all}: Paper, need: Need, words: Words): string {
  const isStated = all.original || all.copies > 0;
  const form = formInWords(text, need, words) || (isStated ? words.plan.formNotStated : '');
  return needs.length > 1 && form ? ` (${form})` : '';
}

/** `, bila alamat berubah`; empty when there is no condition. */
export const conditionInWords = (when: Text | undefined, words: Words): string =>
  when === undefined ? '' : `, ${words.service.when} ${conditionOf(when, words)}`;

/** What is said of one need besides its service. */
export const needInWords = (paper: Paper, need: Need, words: Words): string =>
  needForm(paper, need, words) + conditionInWords(need.when, words);

/** `setidaknya Rp380.000`: never less than what is sure, and no end that is not. */
export function totalInWords({from, to}: FeeRange, words: Words): string {
  if (to === undefined) return from ? words.plan.atLeast(rupiah(from, words)) : words.plan.noTotal;
  return feeAmount({amount: from === to ? from : null, min: from || undefined, max: to}, words);
}

/** `Loket 3`, with the floor where counters are not listed by floors; empty when nothing is stated. */
export const counterInWords = (counter: Counter, isOnFloor: boolean, words: Words): string =>
  counterTexts(counter, isOnFloor)
    .map((texts) =>
      texts
        .map((text) => say(text, words))
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .join('; ');

/** The texts of which {@link counterInWords} is made, by counter. */
export const counterTexts = ({places}: Counter, isOnFloor: boolean): (Text | undefined)[][] =>
  places.map(({counter, floor}) => (isOnFloor ? [counter] : [counter, floor]));

/** `08.00–12.00, 13.00–15.30`. */
export function openingsInWords(
  {date, openings}: CommonDay,
  {timeZone}: Mall,
  words: Words,
): string {
  const inWords = (at: Date) => {
    const parts = localParts(at, timeZone);
    return clock(parts.date === date ? parts.minutes : 24 * 60, words);
  };
  return openings.map(({from, to}) => `${inWords(from)}–${inWords(to)}`).join(', ');
}
