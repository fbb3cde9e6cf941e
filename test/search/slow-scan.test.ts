import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Catalog} from '../../src/schema/index.js';
import {buildIndex, indonesian, search, type SearchLanguage} from '../../src/search/index.js';
import {catalogs, query, toy} from './arbitrary.js';
import {SlowSearch, type Entry} from './slow-search.js';

const keyOf = ({id, catalog}: {id: string; catalog: number}) => `${catalog} ${id}`;

/** Bits of the tokens that a search kept. */
const keptOf = (tokens: {typed: string}[], givenUp: string[]) =>
  tokens.reduce((bits, {typed}, place) => bits | (givenUp.includes(typed) ? 0 : 1 << place), 0);

/** By demand and then by name: how equals stand. */
const byDemand = (a: Entry, b: Entry) =>
  (b.service.popular ?? 0) - (a.service.popular ?? 0) || byName(a, b);
const byName = (a: Entry, b: Entry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function compare(catalogs: Catalog[], query: string, language: SearchLanguage) {
  const slow = new SlowSearch(catalogs, language);
  const asked = slow.ask(query);
  const {hits, total, givenUp, corrected} = search(buildIndex(catalogs, {language}), query);
  const kept = keptOf(asked.query.tokens, givenUp);
  const expected = asked.allowed.size > 0 ? asked.answering(kept) : [];

  expect([...asked.allowed, ...(asked.allowed.size > 0 ? [] : [0])]).toContain(kept);
  const found = hits.slice(0, expected.length);
  const others = hits.slice(expected.length).map(keyOf);
  expect(found.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
  expect(asked.following().map(keyOf)).toEqual(expect.arrayContaining(others));
  if (expected.length === 0) expect(others).toEqual([]);
  expect(total).toBe(hits.length);
  expect(new Set(corrected.map(({typed}) => typed))).toEqual(
    new Set(
      [...asked.corrected].flatMap(([typed, near]) =>
        near.length > 0 && (kept === 0 || !givenUp.includes(typed)) ? typed : [],
      ),
    ),
  );
  for (const {typed, read} of corrected) expect(asked.corrected.get(typed)).toContain(read);
  expectOrder(hits, slow.entries);
}

function expectOrder(hits: {id: string; catalog: number; score: number}[], entries: Entry[]) {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  hits.slice(1).forEach((hit, place) => {
    const before = hits[place]!;
    expect(before.score).toBeGreaterThanOrEqual(hit.score);
    if (before.score > hit.score) return;
    expect(byDemand(byKey.get(keyOf(before))!, byKey.get(keyOf(hit))!)).toBeLessThanOrEqual(0);
  });
}

describe('a search finds exactly what a slow scan by the same rules finds', () => {
  it('in a language of few words', () => {
    fc.assert(
      fc.property(catalogs, query, (catalogs, query) => compare(catalogs, query, toy)),
      {numRuns: 700},
    );
  });

  it('in Indonesian', () => {
    fc.assert(
      fc.property(catalogs, query, (catalogs, query) => compare(catalogs, query, indonesian)),
      {numRuns: 30},
    );
  });
});
