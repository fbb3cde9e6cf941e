import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOfNames} from './catalog.js';

const asked = (names: string[], query: string) => {
  const {hits, corrected, givenUp} = search(buildIndex(catalogOfNames(...names)), query);
  return {found: hits.map(({id}) => id), corrected, givenUp};
};

describe('a word of four letters or more may have one slip', () => {
  it.each([
    ['a letter too many', 'zepplin', 'zeplin'],
    ['a letter left out', 'zepln', 'zeplin'],
    ['another letter', 'zeblin', 'zeplin'],
    ['two letters swapped', 'zepiln', 'zeplin'],
    ['the first letter wrong', 'seplin', 'zeplin'],
    ['four letters', 'zupl', 'zepl'],
  ])('%s: %s', (_, typed, read) => {
    expect(asked([read, 'KTP'], typed)).toEqual({
      found: [read],
      corrected: [{typed, read}],
      givenUp: [],
    });
  });

  it.each([
    ['two slips in less than eight letters', 'zuplon', 'zeplin'],
    ['one slip in three letters', 'zup', 'zep'],
    ['three slips in a long word', 'zapalinir', 'zepeliner'],
  ])('but not %s: %s', (_, typed, name) => {
    expect(asked([name, 'KTP'], typed)).toEqual({found: [], corrected: [], givenUp: [typed]});
  });
});

describe('a word of eight letters or more may have two slips', () => {
  it.each(['zapeliner', 'zapelinir', 'zepelinre', 'zpeelinre', 'zepelinerxx'])('%s', (typed) => {
    expect(asked(['zepeliner'], typed)).toMatchObject({
      found: ['zepeliner'],
      corrected: [{typed, read: 'zepeliner'}],
    });
  });
});

describe('a slip is not looked for', () => {
  it.each(['f-1.03', 'zep18', 'ab123456789', '20262027'])('in a number: %s', (typed) => {
    const names = ['F-1.02', 'zep17', 'ab123456788', '20262026'];

    expect(asked(names, typed)).toEqual({found: [], corrected: [], givenUp: [typed]});
  });

  it('in a word that some service holds', () => {
    expect(asked(['zeplin', 'zeplon'], 'zeplin')).toMatchObject({
      found: ['zeplin'],
      corrected: [],
    });
  });

  it('in a word that begins others', () => {
    expect(asked(['zeplinado', 'zeplon'], 'zeplin')).toMatchObject({
      found: ['zeplinado'],
      corrected: [],
    });
  });

  it('in a word of the language, though no service holds it', () => {
    expect(asked(['Info gerai'], 'cerai')).toMatchObject({found: [], corrected: []});
  });
});

it('only the nearest words are meant, all of them', () => {
  expect(asked(['zepeliner', 'zepelinar'], 'zepelinor').found.sort()).toEqual([
    'zepelinar',
    'zepeliner',
  ]);
  expect(asked(['zepeliner', 'zepalinar'], 'zepelinor').found).toEqual(['zepeliner']);
});

it('of words equally near the commonest is told', () => {
  const names = ['zeplan', 'zeplin 1', 'zeplin 2', 'zeplin 3'];

  expect(asked(names, 'zeplun').corrected).toEqual([{typed: 'zeplun', read: 'zeplin'}]);
});

it('a mistyped word counts in the names of things', () => {
  expect(asked(['Penerbitan KTP-el', 'Surat'], 'kartu tanda pendudduk').found).toEqual([
    'Penerbitan KTP-el',
  ]);
});

it('a slip in another spelling of a word is one in the word', () => {
  expect(asked(['Paspor', 'KTP'], 'pasprt')).toEqual({
    found: ['Paspor'],
    corrected: [{typed: 'pasprt', read: 'paspor'}],
    givenUp: [],
  });
});

it('a place that looks like another word is not taken for it', () => {
  expect(asked(['Magang', 'KTP'], 'malang')).toMatchObject({found: [], corrected: []});
});

it('what was typed is told as it was typed', () => {
  expect(asked(['zeplin'], 'ZÉPLUN!').corrected).toEqual([{typed: 'ZÉPLUN', read: 'zeplin'}]);
});

it('a slip in a form of a word that no service holds is found by its root', () => {
  expect(asked(['Kemah', 'KTP'], 'perkemhan').found).toEqual(['Kemah']);
});
