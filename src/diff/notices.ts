import type {Notice} from '../schema/index.js';
import type {Said} from '../said/said.js';
import {shortDate, type Words} from '../terms/index.js';
import type {Kind, Subject} from './change.js';
import type {Comparison} from './comparison.js';
import {compareFields} from './findings.js';
import {both, labelled, quoted, turned} from './in-words.js';
import {likeness} from './likeness.js';
import {aligned, itemsOf, type Pair} from './pair.js';
import {withRenamed} from './renamed.js';
import {foldedText, sameWords} from './same-words.js';

/** From here on two notices are one that is worded anew. */
const LEAST_LIKENESS = 0.7;

const CALLED: Record<'come' | 'changed' | 'gone', Said> = {
  come: {id: 'pengumuman baru', en: 'new notice'},
  changed: {id: 'pengumuman berubah', en: 'notice changed'},
  gone: {id: 'pengumuman tidak ada lagi', en: 'notice no longer there'},
};

const TOLD = ['from', 'to', 'text', 'closes'] as const;

/** Tells of notices; not of those that went because their time was over. */
export const compareNotices =
  ({reader, from, findings}: Comparison, subject: Subject) =>
  ({before, after}: Pair<Notice[] | undefined>) => {
    const {pairs, gone, come} = withRenamed(
      aligned(
        itemsOf(before),
        itemsOf(after),
        ({text, from}) => `${from} ${foldedText(text)}`,
        ({text}) => foldedText(text),
      ),
      {
        block: [() => '', () => ''],
        terms: ({text}) => reader.read(text).terms,
        likeness: (a, b) => likeness(reader.read(a.text), reader.read(b.text)),
        least: LEAST_LIKENESS,
      },
    );
    for (const pair of pairs) {
      const [was, is] = [pair.before.value, pair.after.value];
      const [before, after] = [was, is].map((one) => both((words) => inWords(one, words)));
      const isSame = sameWords(before, after);
      if (!isSame) {
        const said = turned(CALLED.changed, before, after);
        findings.tell(kindOf(is), subject, said, {before: was, after: is});
      }
      compareFields(pair, {}, findings, isSame ? [] : TOLD);
    }
    const today = from.toISOString().slice(0, 10);
    for (const side of gone) {
      const {value} = side;
      const isOver = value.to !== undefined && value.to.slice(0, 10) < today;
      const said = labelled(
        CALLED.gone,
        both((words) => inWords(value, words)),
      );
      if (isOver) findings.editRecord(side, undefined);
      else findings.tell('notice', subject, said, {before: value});
    }
    for (const {value} of come) {
      const said = labelled(
        CALLED.come,
        both((words) => inWords(value, words)),
      );
      findings.tell(kindOf(value), subject, said, {after: value});
    }
  };

const kindOf = ({closes}: Notice): Kind => (closes ? 'closure' : 'notice');

const CLOSES: Said = {id: 'layanan tutup', en: 'the mall is closed'};

/** `“Pemeliharaan” (1 Des 2026–3 Des 2026, layanan tutup)` */
function inWords({from, to, text, closes}: Notice, words: Words): string {
  const ends = [from, to].map((at) => at && dateInWords(at, words));
  const when = to ? [...new Set(ends)].join('–') : `${SINCE[words.language]} ${ends[0]}`;
  return `${quoted(text, words)} (${when}${closes ? `, ${CLOSES[words.language]}` : ''})`;
}

const SINCE: Said = {id: 'sejak', en: 'from'};

/** The day, and the clock where it is an instant. */
const dateInWords = (at: string, words: Words) =>
  [shortDate(at.slice(0, 10), words), at.slice(11, 16).replace(':', SEPARATOR[words.language])]
    .filter(Boolean)
    .join(' ');

const SEPARATOR: Said = {id: '.', en: ':'};
