import {describe, expect, it} from 'vitest';
import {buildIndex, matchRanges, search, type SearchLanguage} from '../../src/search/index.js';
import {catalogOfNames} from './catalog.js';

const english: SearchLanguage = {
  stem: (word) => word.replace(/(?<=.{3})(?:ings?|ed|s)$/, ''),
  synonyms: 'ID card, identity card\nbin, waste, Rubbish',
  leads: 'moved house > change of address',
  spellings: 'licence license',
  stopWords: 'the a of my get',
  weakWords: 'card new',
  variants: 'lost replacement',
  intents: {requirements: 'what to bring', fees: 'how much', duration: 'how long', hours: 'open'},
};

const names = [
  'Lost driving licence',
  'Driving licence',
  'Identity card',
  'Waste collection',
  'Change of address',
  'Akta kelahiran',
];
const index = buildIndex(catalogOfNames(...names), {language: english});
const found = (query: string) => search(index, query).hits.map(({id}) => id);

describe('in another language', () => {
  it.each([
    ['its stemmer', 'licences', 'Driving licence'],
    ['its spellings', 'get my license', 'Driving licence'],
    ['its synonyms', 'id card', 'Identity card'],
    ['its synonyms, however they are written', 'rubbish bins', 'Waste collection'],
    ['its leads', 'I moved the house', 'Change of address'],
    ['its stop words', 'the rubbish of a', 'Waste collection'],
    ['its variants', 'licence', 'Driving licence'],
    ['its variants when asked for', 'licence lost', 'Lost driving licence'],
  ])('%s hold', (_, query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it('its questions are heard', () => {
    expect(search(index, 'how much is the licence').intent).toBe('fees');
  });

  it('its weak words find nothing beside strangers', () => {
    expect(found('card xxxxx')).toEqual([]);
  });

  it.each(['surat lahir', 'birth certificate', 'syarat'])(
    'nothing is read as Indonesian: %s',
    (query) => {
      expect(search(index, query)).toMatchObject({total: 0, intent: undefined});
    },
  );

  it('what its words found is marked', () => {
    const {reading} = search(index, 'rubbish');

    expect(matchRanges('Waste collection', reading)).toEqual([[0, 5]]);
  });
});
