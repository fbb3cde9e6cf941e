import type {Tenant, Text} from '../schema/index.js';
import type {Said} from '../said/said.js';
import type {Words} from '../terms/index.js';
import type {Subject} from './change.js';
import type {Findings} from './findings.js';
import {asIs, both, plain, turned} from './in-words.js';
import type {Pair} from './pair.js';
import {sameWords} from './same-words.js';

type Place = Partial<Pick<Tenant, 'counter' | 'floor'>>;

/** Tells that a counter is elsewhere; false where counter and floor read the same. */
export function tellMove(
  subject: Subject,
  {counter: counterBefore, floor: floorBefore}: Place,
  {counter, floor}: Place,
  findings: Findings,
): boolean {
  const [before, after] = [
    {counter: counterBefore, floor: floorBefore},
    {counter, floor},
  ];
  const [was, is] = [before, after].map((place) => both((words) => placeInWords(place, words)));
  if (sameWords(was, is)) return false;
  const said: Said =
    was!.id && is!.id
      ? {
          id: `loket pindah dari ${was!.id} ke ${is!.id}`,
          en: `the counter moved from ${was!.en} to ${is!.en}`,
        }
      : turned(
          {id: 'loket', en: 'the counter'},
          was!.id ? was : undefined,
          is!.id ? is : undefined,
        );
  findings.tell('counter', subject, said, {before, after});
  return true;
}

const placeInWords = ({counter, floor}: Place, words: Words) =>
  [counter, floor]
    .map((text?: Text) => plain(text, words))
    .filter(Boolean)
    .join(', ');

/** Tells how many visitors are served in a day. */
export const compareQuota =
  (subject: Subject, findings: Findings) =>
  ({before: {value: before}, after: {value: after}}: Pair<number | undefined>) => {
    const [was, is] = [before, after].map((quota) =>
      quota === undefined ? undefined : asIs(String(quota)),
    );
    const said = turned({id: 'kuota harian', en: 'the daily quota'}, was, is);
    findings.tell('quota', subject, said, {before, after});
  };
