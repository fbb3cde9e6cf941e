import {atKey} from './at-key.js';
import {readCompounds} from './fold.js';

/** What people ask of a service, when they say so: `syarat ktp` is about what to bring. */
export type Intent = 'requirements' | 'fees' | 'duration' | 'hours';

/**
 * What a search knows of a language; each part can be replaced, all of them for another language.
 *
 * Tables are text: phrases are parted by commas, lines by line breaks, words by spaces. They are
 * folded as queries are, so case, accents and hyphens do not matter.
 */
export interface SearchLanguage {
  /** The root that the forms of a folded word share; `word` itself where there is none. */
  stem: (word: string) => string;
  /** A line for each thing: all the phrases that name it, in services and in queries. */
  synonyms: string;
  /** Lines `asked,asked>named,named`: who asks for the left looks for what the right names, likeliest first. */
  leads: string;
  /** Lines `standard variant variant`: other spellings of one word. */
  spellings: string;
  /** Words that people type around what they look for; dropped from a query that holds any other. */
  stopWords: string;
  /** Words that many services hold: alone with strangers they find nothing, as `harga` in `harga iphone`. */
  weakWords: string;
  /** Words that mark the rarer forms of a service, such as `hilang`; unasked for, they rank it lower. */
  variants: string;
  /** Phrases that ask for one part of a service. */
  intents: Record<Intent, string>;
}

/** Where a phrase may go on, and what it means if it ends here. */
export interface PhraseNode {
  next: Map<string, PhraseNode>;
  /** The things that the phrase names. */
  concepts: number[];
  /** The things that who asks for it looks for, likeliest first. */
  leads: number[];
  /** What it asks of a service. */
  intent?: Intent;
}

/** A language made ready: its tables as the search reads them. */
export interface Lexicon {
  /** The root of a word in its standard spelling. */
  rootOf: (word: string) => string;
  phrases: PhraseNode;
  /** Phrases that ask for a part of a service; with their stop words, which is what tells them. */
  intents: PhraseNode;
  /** Things that phrases name; they are numbered from 0. */
  concepts: number;
  /** Every word of the phrases: what may be typed though no service holds it. */
  words: ReadonlySet<string>;
  stopWords: ReadonlySet<string>;
  /** Roots of the weak words. */
  weak: ReadonlySet<string>;
  /** For the roots of words that mark a variant, one bit each. */
  variants: ReadonlyMap<string, number>;
  /** What it was made of. */
  language: SearchLanguage;
}

/** Most marks of variants; each has a bit of a number. */
const MAX_VARIANTS = 31;

const lexicons = new WeakMap<SearchLanguage, Lexicon>();

/** The lexicon of a language, made once. */
export const lexiconOf = (language: SearchLanguage) => atKey(lexicons, language, compile);

function compile(language: SearchLanguage): Lexicon {
  const standard = spellingsOf(language.spellings);
  const inStandard = (word: string) => standard.get(word) ?? word;
  // The ending of `ijinnya` hides its spelling.
  const rootOf = remembered((word) => language.stem(inStandard(language.stem(inStandard(word)))));
  const stopWords = new Set(wordsOf(language.stopWords));
  const words = new Set(wordsOf(language.spellings));
  const phrases = newNode();
  let concepts = 0;

  const nodeOf = (phrase: string) => {
    const all = wordsOf(phrase);
    // A letter tells what a phrase is: SIM A.
    const telling = all.filter((word) => word.length === 1 || !stopWords.has(word));
    let node = phrases;
    for (const word of telling.length > 0 ? telling : all) {
      words.add(word);
      node = childOf(node, rootOf(word));
    }
    return node;
  };
  for (const line of linesOf(language.synonyms)) {
    for (const node of line.split(',').map(nodeOf)) addTo(node.concepts, concepts);
    concepts++;
  }
  for (const line of linesOf(language.leads)) {
    const [asked = '', named = ''] = line.split('>');
    const targets = named.split(',').map((phrase) => {
      const node = nodeOf(phrase);
      if (node.concepts.length === 0) node.concepts.push(concepts++);
      return node;
    });
    for (const node of asked.split(',').map(nodeOf)) {
      for (const target of targets) {
        for (const concept of target.concepts) addTo(node.leads, concept);
      }
    }
  }
  return {
    language,
    rootOf,
    phrases,
    intents: intentsOf(language.intents, rootOf),
    concepts,
    words,
    stopWords,
    weak: new Set(wordsOf(language.weakWords).map(rootOf)),
    variants: bitsOf(wordsOf(language.variants).map(rootOf)),
  };
}

/** Words of which the roots are kept in mind; visitors may type any number of others. */
const MAX_REMEMBERED = 50_000;

function remembered(rootOf: (word: string) => string) {
  const roots = new Map<string, string>();
  return (word: string) => {
    if (roots.size >= MAX_REMEMBERED) roots.clear();
    return atKey(roots, word, rootOf);
  };
}

const newNode = (): PhraseNode => ({next: new Map(), concepts: [], leads: []});

const childOf = (node: PhraseNode, root: string) => atKey(node.next, root, newNode);

function intentsOf(intents: SearchLanguage['intents'], rootOf: (word: string) => string) {
  const root = newNode();
  for (const [intent, asked] of Object.entries(intents) as [Intent, string][]) {
    for (const phrase of asked.split(',')) {
      wordsOf(phrase).map(rootOf).reduce(childOf, root).intent = intent;
    }
  }
  return root;
}

function addTo(concepts: number[], concept: number) {
  if (!concepts.includes(concept)) concepts.push(concept);
}

const linesOf = (table: string) => table.split('\n').filter((line) => line.trim() !== '');

/** The words of a text, folded, hyphened ones apart. */
export const wordsOf = (text: string) =>
  readCompounds(text).flatMap(({parts}) => parts.map((part) => part.text));

function spellingsOf(table: string) {
  const standard = new Map<string, string>();
  for (const line of linesOf(table)) {
    const [word = '', ...variants] = wordsOf(line);
    for (const variant of variants) standard.set(variant, word);
  }
  return standard;
}

function bitsOf(roots: string[]) {
  const bits = new Map<string, number>();
  for (const root of roots) {
    if (!bits.has(root)) bits.set(root, 1 << Math.min(bits.size, MAX_VARIANTS - 1));
  }
  return bits;
}
