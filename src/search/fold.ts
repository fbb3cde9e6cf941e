/** A word as it is compared, and the stretch of the original text that it was read from. */
export interface Word {
  text: string;
  from: number;
  to: number;
}

/** Words written together: `KTP-el` is `ktp` and `el`, `AK1` is `ak` and `1`. */
export interface Compound {
  parts: Word[];
  /** The parts as one word: `ktpel`, `ak1`. */
  whole: Word;
}

/** Letters of a word that are looked at; the rest of a longer one is passed over. */
export const MAX_WORD = 64;
/** Parts that may still be read as one word; more of them are a path or a list. */
const MAX_PARTS = 4;

const SPACE = ' ';
const BREAK = '-';

const startsWithDigit = (text: string) => text[0]! >= '0' && text[0]! <= '9';

/**
 * The letters and digits that a character is compared by, SPACE or BREAK when
 * it parts words, and nothing for what belongs to the word but is not heard:
 * accents, the apostrophe of Jum'at, soft hyphens and joiners.
 */
function foldCharacter(character: string) {
  if (/[\p{M}\p{Cf}'`´‘’ʻʼ′＇]/u.test(character)) return '';
  if (/\s/.test(character)) return SPACE;
  const folded = character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return folded || BREAK;
}

const foldedAscii = Array.from({length: 128}, (_, code) =>
  foldCharacter(String.fromCharCode(code)),
);

const fold = (character: string) =>
  foldedAscii[character.charCodeAt(0)] ?? foldCharacter(character);

const [LETTER, DIGIT] = [1, 2];
const plainKinds = Uint8Array.from(foldedAscii, (folded) =>
  /[a-z]/.test(folded) ? LETTER : /\d/.test(folded) ? DIGIT : 0,
);

/** The end of the run of plain letters, or of digits, that begins at a place; most texts are little else. */
function endOfRun(text: string, from: number) {
  const kind = plainKinds[text.charCodeAt(from)];
  let to = from;
  if (kind) while (to < text.length && plainKinds[text.charCodeAt(to)] === kind) to++;
  return to;
}

/** The compounds of a text, in order; most have one part. */
export function readCompounds(text: string): Compound[] {
  const compounds: Compound[] = [];
  let parts: Word[] = [];
  let word: Word | undefined;

  for (let at = 0, end: number; at < text.length; at = end) {
    end = endOfRun(text, at);
    const isPlain = end > at;
    if (!isPlain) end += text.codePointAt(at)! > 0xffff ? 2 : 1;
    const read = text.slice(at, end);
    const folded = isPlain ? read.toLowerCase() : fold(read);
    if (folded === SPACE || folded === BREAK) word = undefined;
    if (folded === SPACE) {
      addCompounds(compounds, parts);
      parts = [];
    } else if (folded !== BREAK && folded !== '') {
      if (word && startsWithDigit(word.text) === startsWithDigit(folded)) word.to = end;
      else parts.push((word = {text: '', from: at, to: end}));
      if (word.text.length < MAX_WORD) word.text = (word.text + folded).slice(0, MAX_WORD);
    } else if (word && /\p{M}/u.test(read)) word.to = end;
  }
  addCompounds(compounds, parts);
  return compounds;
}

function addCompounds(compounds: Compound[], parts: Word[]) {
  if (parts.length > MAX_PARTS) {
    for (const part of parts) compounds.push({parts: [part], whole: part});
  } else if (parts.length > 0) {
    compounds.push({parts, whole: parts.length > 1 ? joined(parts) : parts[0]!});
  }
}

function joined(words: Word[]): Word {
  const text = words
    .map((word) => word.text)
    .join('')
    .slice(0, MAX_WORD);
  return {text, from: words[0]!.from, to: words.at(-1)!.to};
}

/**
 * Every word by which a text can be found: the parts, the parts as one, and
 * codes whose tail stands apart, so that `SIM C` is also `simc`.
 */
export const foldWords = (text: string) => wordsIn(readCompounds(text));

/** The words by which a text of these compounds can be found. */
export function wordsIn(compounds: readonly Compound[]): Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  for (const {parts, whole} of compounds) {
    for (const part of parts) words.push(part);
    if (parts.length > 1) words.push(whole);
    if (before && isTail(whole.text)) words.push(joined([before, whole]));
    before = whole;
  }
  return words;
}

/** Whether a word belongs to the one before it, as the `C` of a SIM. */
export const isTail = (word: string) =>
  word.length === 1 || (startsWithDigit(word) && /^\d+$/.test(word));
