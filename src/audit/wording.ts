import {readCompounds} from '../search/fold.js';
import {indonesian} from '../search/index.js';
import {lexiconOf, type PhraseNode} from '../search/language.js';

const lexicon = lexiconOf(indonesian);

/** Words that say in which form a paper is wanted, from whom or what is done with it, and not which paper it is. */
const FORM_WORDS =
  'asli fotokopi fotocopy photocopy copy kopi salinan lembar rangkap buah pemohon bersangkutan ' +
  'membawa menunjukkan menyerahkan melampirkan mengisi memiliki';

/** What nearly every paper or service is: a `surat keterangan kehilangan` is a `surat kehilangan`. */
const GENERIC = new Set(['surat', 'dokumen', 'berkas', 'layanan', 'pelayanan'].map(lexicon.rootOf));

const formWords = new Set(FORM_WORDS.split(' ').map(lexicon.rootOf));

/** The words of a text, in lower case and without marks: `KTP-el` is `ktp el`. */
export const folded = remembered((text: string) => foldedWords(text).join(' '));

/**
 * What a service is about, whatever the wording of its name: the roots of its telling words, with
 * other names of one thing made one, in no order. Empty when no word tells anything.
 *
 * What is lost or broken is replaced, printed again or made anew: those say the same of it.
 */
export const deed = remembered((name: string) => {
  const terms = meaningOf(foldedWords(name));
  if (!terms.some((term) => LOST.has(term))) return terms.join(' ');
  return terms.filter((term) => !REPLACED.has(term)).join(' ');
});

/** What paper a requirement asks for, whatever its wording and the form of the paper. */
export const paper = remembered((text: string) =>
  meaningOf(
    foldedWords(text.replace(COPIES, ' ')).filter((word) => !formWords.has(lexicon.rootOf(word))),
  ).join(' '),
);

/** Copies that a text asks for: `2 lembar`, `rangkap 3`. */
export const COPIES = /(?<!\d)(\d+)\s*\(?[a-z]*\)?\s*(?:lembar|rangkap|buah)|rangkap\s*(\d+)/i;

const foldedWords = (text: string) =>
  readCompounds(text).flatMap(({parts}) => parts.map((part) => part.text));

function meaningOf(words: string[]) {
  const roots = words
    .filter((word) => word.length === 1 || !lexicon.stopWords.has(word))
    .map(lexicon.rootOf);
  const terms: string[] = [];
  for (let at = 0; at < roots.length;) {
    const {concept, length} = longestPhrase(roots, at);
    terms.push(concept === undefined ? roots[at]! : `#${concept}`);
    at += length;
  }
  const telling = terms.filter((term) => !GENERIC.has(term));
  return [...new Set(telling.length > 0 ? telling : terms)].sort();
}

/** The longest phrase of the tables that begins at a place. */
function longestPhrase(roots: string[], from: number) {
  let found: {concept: number | undefined; length: number} = {concept: undefined, length: 1};
  let node: PhraseNode | undefined = lexicon.phrases;
  for (let at = from; at < roots.length; at++) {
    node = node.next.get(roots[at]!);
    if (!node) break;
    const [concept] = node.concepts;
    if (concept !== undefined) found = {concept, length: at + 1 - from};
  }
  return found;
}

/** Lists are copied from office to office, so most texts come many times. */
function remembered(read: (text: string) => string) {
  const known = new Map<string, string>();
  return (text: string) => {
    let answer = known.get(text);
    if (answer === undefined) known.set(text, (answer = read(text)));
    return answer;
  };
}

const LOST = new Set(['hilang', 'rusak'].flatMap((word) => meaningOf([word])));
const REPLACED = new Set(
  ['ganti', 'cetak', 'ulang', 'cetak ulang', 'duplikat'].flatMap((text) =>
    meaningOf(foldedWords(text)),
  ),
);
