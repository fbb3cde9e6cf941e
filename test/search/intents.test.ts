import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOfNames} from './catalog.js';

const index = buildIndex(catalogOfNames('Paspor', 'Kartu Keluarga', 'Nikah'));
const asked = (query: string) => {
  const {hits, intent, givenUp} = search(index, query);
  return {first: hits[0]?.id, intent, givenUp};
};

describe('a question is heard, and its thing is found', () => {
  it.each([
    ['syarat paspor', 'Paspor', 'requirements'],
    ['apa saja syarat nikah', 'Nikah', 'requirements'],
    ['persyaratan kartu keluarga', 'Kartu Keluarga', 'requirements'],
    ['biaya paspor', 'Paspor', 'fees'],
    ['paspor bayar berapa', 'Paspor', 'fees'],
    ['how much passport', 'Paspor', 'fees'],
    ['berapa lama bikin paspor', 'Paspor', 'duration'],
    ['kk berapa hari', 'Kartu Keluarga', 'duration'],
    ['jam buka paspor', 'Paspor', 'hours'],
    ['paspor buka jam berapa', 'Paspor', 'hours'],
  ])('%s', (query, first, intent) => {
    expect(asked(query)).toEqual({first, intent, givenUp: []});
  });
});

it('nothing is asked of a service that is only named', () => {
  expect(asked('paspor')).toEqual({first: 'Paspor', intent: undefined, givenUp: []});
});

it('a question without a thing is searched for as it stands', () => {
  const index = buildIndex(catalogOfNames('Jam buka gerai', 'Nikah'));

  const {hits, intent} = search(index, 'jam buka');

  expect(hits.map(({id}) => id)).toEqual(['Jam buka gerai']);
  expect(intent).toBe('hours');
});
