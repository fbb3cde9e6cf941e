import type {Duration} from '../schema/index.js';
import type {Said} from '../said/said.js';
import {durationInWords, type Words} from '../terms/index.js';
import type {Subject} from './change.js';
import {compareFields, type Findings} from './findings.js';
import {both, turned} from './in-words.js';
import type {Pair} from './pair.js';

const TOLD = ['min', 'max', 'unit'] as const;

/** Tells that a service takes another time. */
export const compareDuration =
  (subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Duration | undefined>) => {
    const [was, is] = [before.value, after.value];
    const said = turnedDuration(was, is);
    if (!said) return;
    findings.tell('duration', subject, said, {before: was, after: is});
    if (was && is) compareFields({before, after} as Pair<Duration>, {}, findings, TOLD);
  };

function turnedDuration(was: Duration | undefined, is: Duration | undefined): Said | undefined {
  const [before, after] = [was, is].map((one) => one && both((words) => atMost(one, words)));
  if (before?.id === after?.id) return undefined;
  const what = {id: 'waktu proses', en: 'the processing time'};
  if (!was || !is || was.unit !== is.unit || isRange(was) || isRange(is)) {
    return turned(what, before, after);
  }
  // In one unit it is said once: from at most 3 to 5 working days.
  return turned(
    what,
    both((words) => `${AT_MOST[words.language]} ${was.max.toLocaleString(words.language)}`),
    both((words) => durationInWords(is, words)),
  );
}

const isRange = ({min, max}: Duration) => min !== undefined && min > 0 && min < max;

const AT_MOST: Said = {id: 'paling lama', en: 'at most'};

const atMost = (duration: Duration, words: Words) =>
  `${isRange(duration) ? '' : AT_MOST[words.language]} ${durationInWords(duration, words)}`.trim();
