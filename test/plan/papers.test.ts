import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formInWords, needInWords} from '../../src/plan/in-words.js';
import {papersOf} from '../../src/plan/papers.js';
import type {Requirement} from '../../src/schema/index.js';
import {wordsFor} from '../../src/terms/index.js';
import {aService} from '../support/catalog.js';

const WORDS = wordsFor('id');

/** Services `A`, `B`, … with these papers. */
const services = (...lists: (Requirement[] | undefined)[]) =>
  lists.map((requirements, index) =>
    aService({
      id: String(index),
      name: String.fromCharCode(65 + index),
      ...(requirements && {requirements}),
    }),
  );

const papers = (...lists: (Requirement[] | undefined)[]) => papersOf(services(...lists), WORDS);

/** The papers as a list says them, each with the services and what is said of them. */
const said = (...lists: (Requirement[] | undefined)[]) =>
  papers(...lists).map((paper) => {
    const needs = paper.needs.map(
      (need) => `${need.service.name as string}${needInWords(paper, need, WORDS)}`,
    );
    return `${paper.text as string}: ${formInWords(paper.text, paper, WORDS)} | ${needs.join('; ')}`;
  });

describe('the papers for several services', () => {
  it('stand once where they read the same, in the order in which they are asked for', () => {
    const lists = [
      [{text: 'KTP-el'}, {text: 'Kartu Keluarga'}],
      [{text: 'Pas foto 4 × 6'}, {text: 'kartu keluarga'}, {text: 'KTP el'}],
    ];

    expect(papers(...lists).map(({text}) => text)).toEqual([
      'KTP-el',
      'Kartu Keluarga',
      'Pas foto 4 × 6',
    ]);
  });

  it('stay apart where they differ in a word or a number', () => {
    const texts = ['Pas foto 3 × 4', 'Pas foto 4 × 6', 'KTP-el', 'KTP-el pemilik', '?', '!'];

    expect(papers(texts.map((text) => ({text})))).toHaveLength(texts.length);
  });

  it('are compared in the tongue of the visitor', () => {
    const lists = services(
      [{text: {id: 'Akta lahir', en: 'Birth certificate'}}],
      [{text: {id: 'Kutipan akta kelahiran', en: 'Birth certificate'}}],
    );

    expect(papersOf(lists, wordsFor('id'))).toHaveLength(2);
    expect(papersOf(lists, wordsFor('en'))).toHaveLength(1);
  });

  it('are brought once in the original, and in as many copies as all services take', () => {
    const lists = [[{text: 'KK', original: true, copies: 1}], [{text: 'KK', copies: 2}]];

    expect(said(...lists)).toEqual([
      'KK: asli, fotokopi 3 lembar | A (asli, fotokopi 1 lembar); B (fotokopi 2 lembar)',
    ]);
  });

  it('keep the condition of each need', () => {
    const lists = [
      [{text: 'KK', original: true, when: 'alamat berubah'}],
      [{text: 'KK', original: true}],
    ];

    expect(said(...lists)).toEqual(['KK: asli | A (asli), bila alamat berubah; B (asli)']);
  });

  it.each(['bila', 'Bila', 'jika', 'Apabila'])('say %s once', (word) => {
    expect(said([{text: 'KK', when: `${word} pindah`}])).toEqual(['KK:  | A, bila pindah']);
  });

  it('do not let one service speak for another that does not say which form it takes', () => {
    expect(said([{text: 'KK', copies: 1}], [{text: 'KK'}])).toEqual([
      'KK: fotokopi 1 lembar | A (fotokopi 1 lembar); B (asli atau fotokopi belum dicantumkan)',
    ]);
  });

  it('are none where none are stated', () => {
    expect(papers(undefined, [])).toEqual([]);
  });

  it('are what a count of each by hand gives', () => {
    const requirement = fc.record(
      {
        text: fc.constantFrom('KTP-el', 'ktp EL', 'Kartu Keluarga', 'Akta'),
        original: fc.boolean(),
        copies: fc.integer({min: 0, max: 9}),
        when: fc.constantFrom('anak', 'hilang'),
      },
      {requiredKeys: ['text']},
    );
    fc.assert(
      fc.property(fc.array(fc.array(requirement)), (lists) => {
        const found = papers(...lists);
        for (const texts of [['KTP-el', 'ktp EL'], ['Kartu Keluarga'], ['Akta']]) {
          const asked = lists.flat().filter(({text}) => texts.includes(text));
          const [paper, ...others] = found.filter(({text}) => texts.includes(text as string));
          expect(others).toEqual([]);
          expect(paper?.needs.length ?? 0).toBe(asked.length);
          expect(paper?.original ?? false).toBe(asked.some(({original}) => original));
          expect(paper?.copies ?? 0).toBe(asked.reduce((sum, {copies = 0}) => sum + copies, 0));
        }
      }),
    );
  });
});
