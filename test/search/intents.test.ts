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

// Who types `syarat paspor` passes through `syarat`.
it.each([
  ['jam buka', 'hours'],
  ['berapa lama', 'duration'],
  ['syarat', 'requirements'],
  ['berapa biaya', 'fees'],
])('a question without a thing finds everything, not words like it: %s', (query, intent) => {
  const index = buildIndex(catalogOfNames('Pekerja bukan penerima upah', 'Surat tidak mampu'));

  const {total, givenUp, ...rest} = search(index, query);

  expect({total, givenUp, intent: rest.intent}).toEqual({total: 2, givenUp: [], intent});
});
