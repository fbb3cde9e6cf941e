import type {Fee} from '../schema/index.js';
import type {Said} from '../said/said.js';
import {feeAmount, feeInShort, type Words} from '../terms/index.js';
import type {Subject} from './change.js';
import {comparePairs, compareFields, type Findings} from './findings.js';
import {both, lowered, plain, quoted, turned} from './in-words.js';
import {aligned, itemsOf, type Alignment, type Pair, type Side} from './pair.js';
import {foldedText, sameWords} from './same-words.js';

/** Tells what a service costs now that it did not cost before. */
export const compareFees =
  (subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Fee[] | undefined>) => {
    const whole = wholeInWords(before.value, after.value);
    if (whole) {
      findings.tell('fee', subject, whole, {before: before.value, after: after.value});
      return;
    }
    const {pairs, gone, come} = alignedFees(before, after);
    comparePairs(pairs, compareFee(subject, findings), findings);
    for (const {value} of gone) {
      const said = {
        id: `biaya tidak lagi dicantumkan: ${both((words) => feeInWords(value, words)).id}`,
        en: `fee no longer listed: ${both((words) => feeInWords(value, words)).en}`,
      };
      findings.tell('fee', subject, said, {before: value});
    }
    for (const {value} of come) {
      const said = {
        id: `biaya baru: ${both((words) => feeInWords(value, words)).id}`,
        en: `new fee: ${both((words) => feeInWords(value, words)).en}`,
      };
      findings.tell('fee', subject, said, {after: value});
    }
  };

const isFree = (fees: Fee[]) => fees.every(({amount}) => amount === 0);

/** What is said of all fees together: that they are stated, or nothing. */
function wholeInWords(before: Fee[] | undefined, after: Fee[] | undefined): Said | undefined {
  const inShort = (fees: Fee[]) => both((words) => lowered(feeInShort(fees, words)));
  if (!before || !after) {
    return turned(
      {id: 'biaya', en: 'the fee'},
      before && inShort(before),
      after && both((words) => inShort(after)[words.language] + basisInWords(after, words)),
    );
  }
  const [was, is] = [inShort(before), inShort(after)];
  if (isFree(before) === isFree(after)) return undefined;
  if (isFree(after)) {
    return {id: `kini gratis (sebelumnya ${was.id})`, en: `now free of charge (it was ${was.en})`};
  }
  const basis = both((words) => basisInWords(after, words));
  return {
    id: `tidak lagi gratis: ${is.id}${basis.id}`,
    en: `no longer free of charge: ${is.en}${basis.en}`,
  };
}

/** ` (PP 28/2019)`, where all that cost something rest on one rule. */
function basisInWords(fees: readonly Fee[], words: Words): string {
  const bases = new Set(
    fees.filter(({amount}) => amount !== 0).map(({basis}) => plain(basis, words)),
  );
  const [basis] = bases;
  return bases.size === 1 && basis ? ` (${basis})` : '';
}

const feeInWords = (fee: Fee, words: Words): string => {
  const label = quoted(fee.label, words);
  return `${label && `${label} `}${lowered(feeAmount(fee, words))}${basisInWords([fee], words)}`;
};

/** By label, and by what they cost where labels differ; where one is left in each catalog, those two. */
function alignedFees(
  before: Side<Fee[] | undefined>,
  after: Side<Fee[] | undefined>,
): Alignment<Fee> {
  const amountOf = ({amount, min, max}: Fee) => [amount, min, max].join();
  const labelOf = ({label}: Fee) => foldedText(label);
  const {pairs, gone, come} = aligned(
    itemsOf(before),
    itemsOf(after),
    (fee) => `${labelOf(fee)} ${amountOf(fee)}`,
    labelOf,
    amountOf,
  );
  if (gone.length !== 1 || come.length !== 1) return {pairs, gone, come};
  return {pairs: [...pairs, {before: gone[0]!, after: come[0]!}], gone: [], come: []};
}

const TOLD = ['label', 'amount', 'min', 'max', 'basis', 'note'] as const;

const compareFee =
  (subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Fee>) => {
    const [was, is] = [before.value, after.value];
    const said = feeTurn(was, is) ?? noteTurn(was, is);
    if (!said) return;
    findings.tell('fee', subject, said, {before: was, after: is});
    compareFields({before, after}, {}, findings, TOLD);
  };

/** `biaya naik dari Rp50.000 menjadi Rp75.000 (PP 28/2019)`; nothing where as much is paid for as much. */
function feeTurn(was: Fee, is: Fee): Said | undefined {
  const basis = both((words) => basisInWords([is], words));
  const isRelabelled = !sameWords(was.label, is.label);
  const inWords = (fee: Fee) =>
    both((words) => {
      const label = isRelabelled ? quoted(fee.label, words) : '';
      return `${label} ${lowered(feeAmount(fee, words))}`.trim();
    });
  const [before, after] = [inWords(was), inWords(is)];
  if (before.id === after.id) return undefined;
  const {id, en} = turned(isRelabelled ? FEE : risenOrFallen(was, is), before, after);
  return {id: id + basis.id, en: en + basis.en};
}

const FEE: Said = {id: 'biaya', en: 'the fee'};

function risenOrFallen(was: Fee, is: Fee): Said {
  const label = both((words) => quoted(is.label, words));
  const [name, inEnglish] = [`${FEE.id} ${label.id}`.trim(), `${FEE.en} ${label.en}`.trim()];
  if (was.amount === null || is.amount === null) return {id: name, en: `${inEnglish} changed`};
  return was.amount < is.amount
    ? {id: `${name} naik`, en: `${inEnglish} went up`}
    : {id: `${name} turun`, en: `${inEnglish} went down`};
}

function noteTurn(was: Fee, is: Fee): Said | undefined {
  const inWords = ({note, basis}: Fee) =>
    note || basis
      ? both((words) => [quoted(note, words), plain(basis, words)].filter(Boolean).join(', '))
      : undefined;
  if (sameWords(was.note, is.note) && sameWords(was.basis, is.basis)) return undefined;
  return turned({id: 'keterangan biaya', en: 'the note on the fee'}, inWords(was), inWords(is));
}
