import {mallsOffering} from '../../src/offers/index.js';
import type {Agency, Catalog, Mall, Service, Text} from '../../src/schema/index.js';
import {foldWords, readCompounds} from '../../src/search/fold.js';
import type {SearchLanguage} from '../../src/search/index.js';
import {lexiconOf, type Lexicon} from '../../src/search/language.js';
import {readQuery, type Query} from '../../src/search/read-query.js';

/** What a text can be found by: its words, and the things that its phrases name. */
interface Held {
  words: Set<string>;
  things: Set<string>;
}

/** A service with all that it can be found by. */
export interface Entry extends Held {
  id: string;
  catalog: number;
  service: Service;
  /** The name that it stands by in a list. */
  name: string;
  places: Place[];
}

type Place = Set<string>;

/** The phrases of a language, each as its roots; what they name and what they lead to. */
interface Phrase {
  roots: string;
  things: string[];
  leads: string[];
}

/** A word or a thing that speaks for tokens of a query. */
interface Clue {
  tokens: number;
  word?: string;
  thing?: string;
}

/** Sets of tokens, a bit each, that a query may be narrowed to, and the services that answer such a set. */
export interface Findings {
  query: Query;
  allowed: Set<number>;
  answering: (kept: number) => Entry[];
  /** Those that answer any allowed set: what may stand behind a few that answer the kept one. */
  following: () => Entry[];
  corrected: Map<string, string[]>;
}

const TELLING_PREFIX = 3;
const MAX_COMPLETIONS = 12;
const TELLING_ROOT = 4;
const PLACE = 3;

const wordsOf = (text: string) =>
  readCompounds(text).flatMap(({parts}) => parts.map((part) => part.text));

const textsOf = (text: Text | undefined) =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** A letter tells what a phrase is: SIM A. */
const isStop = (word: string, stopWords: ReadonlySet<string>) =>
  word.length > 1 && stopWords.has(word);

const linesOf = (table: string) => table.split('\n').filter((line) => line.trim() !== '');

/** Looks at every service of every catalog, text by text. */
export class SlowSearch {
  readonly entries: Entry[];
  readonly #lexicon: Lexicon;
  readonly #phrases: Phrase[];
  readonly #places: Place[];
  /** Every word that can be read: those of services, of places and of the language. */
  readonly #known: Set<string>;

  constructor(catalogs: Catalog[], language: SearchLanguage) {
    this.#lexicon = lexiconOf(language);
    this.#phrases = phrasesOf(language, this.#lexicon);
    const places = new Map<Mall, Place>();
    for (const mall of catalogs.flatMap(({malls}) => malls)) places.set(mall, this.#placeOf(mall));
    this.#places = [...places.values()];
    this.entries = catalogs.flatMap((catalog, number) =>
      catalog.services.map((service) => ({
        id: service.id,
        catalog: number,
        service,
        name: nameOf(service.name, catalog.language),
        places: mallsOffering(service, catalog).map((mall) => places.get(mall)!),
        ...this.#heldBy(service, catalog),
      })),
    );
    this.#known = new Set([
      ...this.entries.flatMap(({words}) => [...words]),
      ...this.#places.flatMap((place) => [...place]),
      ...this.#lexicon.words,
    ]);
  }

  ask(line: string): Findings {
    const {rootOf, weak} = this.#lexicon;
    const words = [...this.#known].sort();
    const roots = words.map(rootOf).sort();
    const query = readQuery(line, this.#lexicon, {words, roots});
    const {clues, unsure, named, joint, corrected} = this.#cluesOf(query);
    const served = this.entries.reduce((bits, entry) => bits | answered(clues, entry), 0);
    const eligible = this.#placeTokens(query, served);
    const answersOf = (held: Held) => answered(clues, held);
    const answersOfPlace = (words: Place) => answered(clues, {words, things: new Set()}) & eligible;
    const setsOf = (entry: Entry) =>
      [0, ...entry.places.map(answersOfPlace)].map((place) => answersOf(entry) | place);
    const answeringAll = (kept: number) =>
      this.entries.filter((entry) => setsOf(entry).some((set) => (set & kept) === kept));

    const all = 2 ** query.tokens.length - 1;
    if (all === 0 || answeringAll(all).length > 0) {
      return {
        query,
        answering: answeringAll,
        following: () => [],
        corrected,
        allowed: new Set([all]),
      };
    }
    const isTelling = (set: number) =>
      (set & served) !== 0 && this.#isTelling(query, {unsure, named, joint}, set);
    // Beside words that were given up, general ones are not asked of every service.
    const answering = (kept: number) => {
      const isAsked = (place: number) => !weak.has(rootOf(query.tokens[place]!.text));
      const asked = query.tokens.reduce((bits, _, place) => bits | (+isAsked(place) << place), 0);
      const telling = kept & asked;
      return answeringAll(telling && isTelling(telling) ? telling : kept);
    };
    const sets = this.entries.flatMap(setsOf).filter((set) => set > 0);
    const following = () => this.entries.filter((entry) => isTelling(answersOf(entry)));
    return {query, answering, following, corrected, allowed: new Set(sets.filter(isTelling))};
  }

  #placeOf({nickname, region}: Mall): Place {
    const {rootOf, weak} = this.#lexicon;
    const words = [...textsOf(nickname), region.name, region.province].flatMap(wordsOf);
    const telling = new Set(words.filter((word) => !weak.has(rootOf(word))));
    return new Set(foldWords([...telling].join(' ')).map(({text}) => text));
  }

  #heldBy(service: Service, catalog: Catalog): Held {
    const {name, aliases = [], lifeEvents = [], category, summary, requirements = []} = service;
    const agency = catalog.agencies.find(({id}) => id === service.agency);
    const texts = [
      ...textsOf(name),
      ...aliases,
      ...lifeEvents,
      category,
      ...textsOf(summary),
      ...(agency ? generalTexts(agency, catalog.malls) : []),
    ];
    const codes = requirements.flatMap(({text}) => textsOf(text)).flatMap(codesOf);
    return {
      words: new Set([...texts.flatMap(foldWords).map(({text}) => text), ...codes]),
      things: new Set(texts.flatMap((text) => this.#thingsIn(text))),
    };
  }

  #thingsIn(text: string) {
    const {rootOf, stopWords} = this.#lexicon;
    const roots = wordsOf(text)
      .filter((word) => !isStop(word, stopWords))
      .map(rootOf);
    return this.#phrases.flatMap((phrase) =>
      ` ${roots.join(' ')} `.includes(` ${phrase.roots} `) ? phrase.things : [],
    );
  }

  #cluesOf({tokens, order, joins}: Query) {
    const clues: Clue[] = joins
      .filter(({text}) => this.#known.has(text))
      .map(({tokens, text}) => ({tokens, word: text}));
    const joined = clues.reduce((bits, {tokens}) => bits | tokens, 0);
    const corrected = new Map<string, string[]>();
    let unsure = 0;
    const readings = tokens.map(({text, typed}, place) => {
      const isLast = place === tokens.length - 1;
      const isJoined = ((joined >> place) & 1) === 1;
      const meant = this.#meaningOf(text, isLast, isJoined);
      for (const word of meant.words) clues.push({tokens: 1 << place, word});
      if (meant.near) corrected.set(typed, meant.near);
      const isAmid = !isLast || text.length < TELLING_PREFIX;
      const isLetter = text.length === 1;
      if (isLetter || meant.near || (!meant.isKnown && isAmid)) unsure |= 1 << place;
      return meant.roots;
    });
    const asked = this.#thingsAsked(tokens, order, readings);
    clues.push(...asked.flatMap(({clues}) => clues));
    const named = asked.flatMap(({isName, tokens}) => (isName ? tokens : []));
    const joint = asked.reduce((bits, {isJoint, tokens}) => (isJoint ? bits | tokens : bits), 0);
    return {clues, unsure, named, joint, corrected};
  }

  /** The words that a token may stand for, and the roots that phrases are read with. */
  #meaningOf(text: string, isLast: boolean, isJoined: boolean) {
    const {rootOf, weak} = this.#lexicon;
    const root = rootOf(text);
    const holding = (test: (word: string) => boolean) => [...this.#known].filter(test);
    let words = holding((word) => word === text || rootOf(word) === root);
    const isKnown = isJoined || words.length > 0;
    const meaning = (near?: string[]) => ({
      words,
      near,
      isKnown,
      roots: new Set([root, ...reading.map(rootOf)]),
    });
    let reading: string[] = [];
    if (isJoined && text.length === 1) return meaning();
    if (isLast || !isKnown) {
      const begun = holding((word) => word.startsWith(text));
      words = [...words, ...begun];
      if (text.length >= TELLING_PREFIX && begun.length <= MAX_COMPLETIONS) reading = words;
    }
    if (words.length > 0 || isJoined) return meaning();
    if (text.length >= TELLING_ROOT && root.length >= TELLING_ROOT - 1) {
      words = holding((word) => rootOf(word).startsWith(root));
    }
    if (words.length > 0 || weak.has(root)) return meaning();
    words = nearest(text, this.#known);
    if (words.length === 0) words = nearest(root, this.#known);
    const nearRoots = new Set(words.map(rootOf));
    words = holding((word) => nearRoots.has(rootOf(word)));
    reading = words;
    return meaning(words);
  }

  /** The things that phrases of the query name or lead to, in whatever way its words may be read. */
  #thingsAsked(tokens: Query['tokens'], order: number[], readings: Set<string>[]) {
    const {rootOf} = this.#lexicon;
    const slots = order.flatMap((token) => {
      const {parts} = tokens[token]!;
      return parts.length === 1
        ? [{token, roots: readings[token]!}]
        : parts.map((part) => ({token, roots: new Set([rootOf(part)])}));
    });
    return this.#phrases.flatMap(({roots, things, leads}) => {
      const words = roots.split(' ');
      return slots.flatMap((_, from) => {
        const found = (stretch: (typeof slots)[number][], isJoint: boolean) => {
          const isThere = (words: string[]) =>
            words.every((word, place) => stretch[place]?.roots.has(word));
          // Of two words either may come first.
          if (!isThere(words) && !(words.length === 2 && isThere(words.toReversed()))) return [];
          const bits = stretch.reduce((bits, {token}) => bits | (1 << token), 0);
          const clues: Clue[] = [...things, ...leads].map((thing) => ({tokens: bits, thing}));
          const isName = isJoint && (things.length > 0 || leads.length === 1);
          return [{clues, tokens: bits, isName, isJoint}];
        };
        const near = found(slots.slice(from, from + words.length), words.length > 1);
        // Of two words another may stand between.
        const ends = [slots[from]!, slots[from + 2]].filter((slot) => slot !== undefined);
        return words.length === 2 ? [...near, ...found(ends, false)] : near;
      });
    });
  }

  /** Tokens that may be a place: exactly its word, or answered by no service. */
  #placeTokens({tokens, joins}: Query, served: number) {
    const isPlace = (word: string) => this.#places.some((place) => place.has(word));
    const byPlaces = tokens.map(({text}, place) => {
      const mayBe = isPlace(text) || (text.length >= PLACE && !((served >> place) & 1));
      return mayBe ? 1 << place : 0;
    });
    const byJoins = joins.filter(({text}) => isPlace(text)).map(({tokens}) => tokens);
    return [...byPlaces, ...byJoins].reduce((bits, bit) => bits | bit, 0);
  }

  #isTelling(
    {tokens}: Query,
    {unsure, named, joint}: {unsure: number; named: number[]; joint: number},
    kept: number,
  ) {
    const {rootOf, weak} = this.#lexicon;
    const isWeak = tokens.map(({text}) => weak.has(rootOf(text)));
    const isSure = (place: number) => (((kept & ~unsure) >> place) & 1) === 1;
    if (named.some((phrase) => (phrase & kept) === phrase)) return true;
    if (isWeak.every(Boolean)) return (joint & kept) === joint;
    return isWeak.some((weak, place) => !weak && isSure(place));
  }
}

function answered(clues: Clue[], {words, things}: Held) {
  return clues.reduce((bits, {tokens, word, thing}) => {
    const holds = word !== undefined ? words.has(word) : things.has(thing!);
    return holds ? bits | tokens : bits;
  }, 0);
}

function phrasesOf(language: SearchLanguage, {rootOf, stopWords}: Lexicon): Phrase[] {
  const phrases = new Map<string, Phrase>();
  const phraseOf = (text: string) => {
    const all = wordsOf(text);
    const telling = all.filter((word) => !isStop(word, stopWords));
    const roots = (telling.length > 0 ? telling : all).map(rootOf).join(' ');
    const phrase = phrases.get(roots) ?? {roots, things: [], leads: []};
    phrases.set(roots, phrase);
    return phrase;
  };
  linesOf(language.synonyms).forEach((line) => {
    for (const phrase of line.split(',').map(phraseOf)) phrase.things.push(line);
  });
  for (const line of linesOf(language.leads)) {
    const [asked = [], named = []] = line.split('>').map((side) => side.split(',').map(phraseOf));
    for (const phrase of named) if (phrase.things.length === 0) phrase.things.push(phrase.roots);
    for (const phrase of asked) phrase.leads.push(...named.flatMap(({things}) => things));
  }
  return [...phrases.values()];
}

/** The texts of an agency, without the region when the catalog has only one. */
function generalTexts({name, short, aliases = []}: Agency, malls: Mall[]) {
  const regions = new Set(malls.map(({region}) => region.name));
  const local = regions.size === 1 ? [...regions][0]!.split(' ') : [];
  return [...textsOf(name), ...textsOf(short), ...aliases].map((text) =>
    text
      .split(' ')
      .filter((word) => !local.includes(word))
      .join(' '),
  );
}

const codesOf = (text: string) =>
  readCompounds(text)
    .map(({whole}) => whole.text)
    .filter((word) => word.length > 1 && word.length <= 8 && /\d/.test(word) && /\D/.test(word));

function nearest(typed: string, known: Set<string>) {
  const most = /\d/.test(typed) || typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  for (let edits = 1; edits <= most; edits++) {
    const near = [...known].filter((word) => distance(typed, word) === edits);
    if (near.length > 0) return near;
  }
  return [];
}

/** Letters put in, left out, exchanged, and neighbours swapped: the whole matrix. */
function distance(a: string, b: string): number {
  const rows = Array.from({length: a.length + 1}, (_, row) => [row]);
  rows[0] = Array.from({length: b.length + 1}, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const steps = [rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) steps.push(rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = Math.min(...steps);
    }
  }
  return rows[a.length]![b.length]!;
}

function nameOf(name: Text, language: string) {
  const text = typeof name === 'string' ? name : (name[language] ?? textsOf(name)[0] ?? '');
  return readCompounds(text)
    .map(({whole}) => whole.text)
    .join(' ');
}
