import type {Text} from '../schema/index.js';
import type {Said} from '../said/said.js';
import type {Kind, Subject} from './change.js';
import type {Findings} from './findings.js';
import {both, labelled, quoted, turned} from './in-words.js';
import type {Pair} from './pair.js';
import {sameWords} from './same-words.js';

/** Tells that words for people are others; nothing where they read the same. */
export const compareText =
  (kind: Kind, what: Said, subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Text | undefined>) => {
    if (sameWords(before.value, after.value)) return;
    const [was, is] = [before.value, after.value].map((text) =>
      text === undefined ? undefined : both((words) => quoted(text, words)),
    );
    findings.tell(kind, subject, turned(what, was, is), {
      before: before.value,
      after: after.value,
    });
  };

/** What is said of an item that is new in a list, or gone from it. */
export interface ListWords {
  come: Said;
  gone: Said;
}

/** Tells what is new in a list and what is gone; the order says nothing. */
export const compareList =
  <Item extends object | string>(
    kind: Kind,
    words: ListWords,
    item: {key: (item: Item) => string; inWords: (item: Item) => Said},
    subject: Subject,
    findings: Findings,
  ) =>
  ({before, after}: Pair<Item[] | undefined>) => {
    const was = new Set(before.value?.map(item.key));
    const is = new Set(after.value?.map(item.key));
    for (const one of before.value ?? []) {
      const said = labelled(words.gone, item.inWords(one));
      if (!is.has(item.key(one))) findings.tell(kind, subject, said, {before: one});
    }
    for (const one of after.value ?? []) {
      const said = labelled(words.come, item.inWords(one));
      if (!was.has(item.key(one))) findings.tell(kind, subject, said, {after: one});
    }
  };
