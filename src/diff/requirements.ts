import {conditionInWords, formInWords} from '../plan/index.js';
import type {Requirement} from '../schema/index.js';
import type {Said} from '../said/said.js';
import type {Words} from '../terms/index.js';
import type {Subject} from './change.js';
import {comparePairs, compareFields, type Findings} from './findings.js';
import {both, labelled, plain, turned} from './in-words.js';
import {likeness, type LikenessReader} from './likeness.js';
import {aligned, itemsOf, type Pair} from './pair.js';
import {withRenamed} from './renamed.js';
import {foldedText, sameWords} from './same-words.js';

/** From here on two papers are one that is worded anew. */
const LEAST_LIKENESS = 0.7;

const KINDS = {
  come: {id: 'syarat baru', en: 'new requirement'},
  gone: {id: 'syarat tidak lagi diminta', en: 'no longer asked for'},
} satisfies Record<string, Said>;

/** Tells which papers are asked for now, which no longer, and which otherwise. */
export const compareRequirements =
  (subject: Subject, reader: LikenessReader, findings: Findings) =>
  ({before, after}: Pair<Requirement[] | undefined>) => {
    if (!before.value || !after.value) {
      const said = turned(
        {id: 'syarat', en: 'what to bring'},
        before.value && allInWords(before.value),
        after.value && allInWords(after.value),
      );
      findings.tell('requirement', subject, said, {before: before.value, after: after.value});
      return;
    }
    const {pairs, gone, come} = withRenamed(
      aligned(
        itemsOf(before),
        itemsOf(after),
        (one) => `${foldedText(one.text)} ${foldedText(one.when)}`,
        ({text}) => foldedText(text),
      ),
      {
        block: [() => '', () => ''],
        terms: ({text}) => reader.read(text).terms,
        likeness: (a, b) =>
          sameWords(a.text, b.text) ? 1 : likeness(reader.read(a.text), reader.read(b.text)),
        least: LEAST_LIKENESS,
      },
    );
    comparePairs(pairs, compareRequirement(subject, findings), findings);
    for (const {value} of gone) {
      const said = labelled(KINDS.gone, inWords(value));
      findings.tell('requirement', subject, said, {before: value});
    }
    for (const {value} of come) {
      const said = labelled(KINDS.come, inWords(value));
      findings.tell('requirement', subject, said, {after: value});
    }
  };

const TOLD = ['text', 'original', 'copies', 'when'] as const;

const compareRequirement =
  (subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Requirement>) => {
    const [was, is] = [inWords(before.value), inWords(after.value)];
    if (sameWords(was, is)) return;
    findings.tell(
      'requirement',
      subject,
      turned({id: 'syarat berubah', en: 'requirement changed'}, was, is),
      {
        before: before.value,
        after: after.value,
      },
    );
    compareFields({before, after}, {}, findings, TOLD);
  };

const inWords = (one: Requirement): Said => both((words) => paperInWords(one, words));

/** `Kartu Keluarga (fotokopi 1 lembar), bila alamat berubah` */
function paperInWords({text, when, ...form}: Requirement, words: Words): string {
  const inForm = formInWords(text, form, words);
  return `${plain(text, words)}${inForm && ` (${inForm})`}${conditionInWords(when, words)}`;
}

const NOTHING: Said = {id: 'tidak ada', en: 'nothing'};

const allInWords = (all: Requirement[]): Said =>
  all.length > 0 ? both((words) => all.map((one) => paperInWords(one, words)).join('; ')) : NOTHING;
