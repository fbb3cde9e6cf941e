import {describe, expect, it} from 'vitest';
import {foldWords} from '../../src/search/fold.js';
import {intents} from '../../src/search/indonesian/intents.js';
import {leads} from '../../src/search/indonesian/leads.js';
import {spellings} from '../../src/search/indonesian/spellings.js';
import {stem} from '../../src/search/indonesian/stem.js';
import {stopWords} from '../../src/search/indonesian/stop-words.js';
import {synonyms} from '../../src/search/indonesian/synonyms.js';
import {variants} from '../../src/search/indonesian/variants.js';
import {weakWords} from '../../src/search/indonesian/weak-words.js';

const linesOf = (table: string) => table.split('\n').filter((line) => line !== '');
const phrasesOf = (line: string) => line.split(',');
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

const synonymLines = linesOf(synonyms).map(phrasesOf);
const leadLines = linesOf(leads).map((line) => line.split('>').map(phrasesOf));
const spellingLines = linesOf(spellings).map((line) => line.split(' '));
const phrases = [...synonymLines, ...leadLines.flat(), ...Object.values(intents).map(phrasesOf)];
const everyWord = [
  ...phrases.flat(),
  ...spellingLines.flat(),
  stopWords,
  weakWords,
  variants,
].flatMap(wordsOf);

const dropped = new Set(wordsOf(stopWords));
/** A phrase as queries are compared with it: roots, without stop words but single letters, unless there is nothing else. */
function rootsOf(phrase: string) {
  const words = wordsOf(phrase);
  const telling = words.filter((word) => word.length === 1 || !dropped.has(word));
  return (telling.length > 0 ? telling : words).map(stem).join(' ');
}

/** What stands in a list more than once. */
const repeated = (list: string[]) => list.filter((item, place) => list.indexOf(item) < place);

describe('the Indonesian tables', () => {
  it('hold words as queries are folded, so that each can be met', () => {
    const unfolded = everyWord.filter((word) => foldWords(word)[0]?.text !== word);
    expect(unfolded).toEqual([]);
  });

  it('have no phrase that is empty or has a space too many', () => {
    const crooked = phrases
      .flat()
      .filter((phrase) => wordsOf(phrase).join(' ') !== phrase || phrase === '');
    expect(crooked).toEqual([]);
  });

  it('name a thing on one line only, in one form of its words', () => {
    expect(repeated(synonymLines.flat().map(rootsOf))).toEqual([]);
    expect(synonymLines.filter((line) => line.length < 2)).toEqual([]);
  });

  it('say once where a phrase leads, and never to itself', () => {
    expect(repeated(leadLines.flatMap(([asked]) => asked!.map(rootsOf)))).toEqual([]);
    expect(leadLines.filter((sides) => sides.length !== 2)).toEqual([]);
    const circular = leadLines.flatMap(([asked, named]) =>
      asked!.filter((phrase) => named!.includes(phrase)),
    );
    expect(circular).toEqual([]);
  });

  it('lead straight to what services are called, not by way of another line', () => {
    const names = new Set(synonymLines.flat());
    const asked = new Set(leadLines.flatMap(([phrases]) => phrases!));
    const ways = leadLines
      .flatMap(([, named]) => named!)
      .filter((phrase) => asked.has(phrase) && !names.has(phrase));
    expect(ways).toEqual([]);
  });

  it('read each spelling as one word, the standard one', () => {
    const standards = spellingLines.map(([standard]) => standard!);
    const spelt = spellingLines.flatMap(([, ...others]) => others);
    expect(repeated(spelt)).toEqual([]);
    expect(spelt.filter((word) => standards.includes(word))).toEqual([]);
  });

  it('are themselves in standard spelling', () => {
    const spelt = new Set(spellingLines.flatMap(([, ...others]) => others));
    expect(
      phrases
        .flat()
        .flatMap(wordsOf)
        .filter((word) => spelt.has(word)),
    ).toEqual([]);
  });

  it('list a word once, and drop none that they also explain', () => {
    for (const list of [stopWords, weakWords, variants])
      expect(repeated(wordsOf(list))).toEqual([]);
    const explained = [...synonymLines.flat(), ...leadLines.flat(2), ...spellingLines.flat()];
    expect(explained.filter((phrase) => dropped.has(phrase))).toEqual([]);
  });

  it('ask for one part of a service by each phrase', () => {
    expect(repeated(Object.values(intents).flatMap(phrasesOf))).toEqual([]);
  });
});
