import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {buildIndex, matchRanges, search} from '../../src/search/index.js';
import {catalogOf, catalogOfNames} from '../search/catalog.js';
import {tries} from './runs.js';

const names = Array.from({length: 500}, (_, place) => `Layanan paspor ${place} akta kelahiran`);
const index = buildIndex(catalogOfNames(...names));

describe('any text as a query', () => {
  const odd = fc.string({
    unit: fc.constantFrom(
      ...['a', 'K', 'é', '1', ' ', '-', '/', '.', "'", '\u0301', '\u200D', '\u202E', '\uD83D'],
      ...['\uDE00', '👶', 'ﬁ', 'İ', 'ß', '\0', '\n', '<', '&', '\\', '$', '%', '٣', '中', 'ا'],
    ),
  });

  it('finds as much as it says, and marks what it read, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({unit: 'binary'})), odd, (query, text) => {
        const {hits, total, reading} = search(index, query, {limit: 3});

        expect(hits.length).toBe(Math.min(3, total));
        for (const [from, to] of matchRanges(text, reading)) expect(to).toBeGreaterThan(from);
      }),
      tries(),
    );
  });

  it('finds the service that is called so', () => {
    fc.assert(
      fc.property(fc.array(odd, {minLength: 1, maxLength: 4}), (texts) => {
        const services = texts.map((name, place) => ({id: `s${place}`, name, aliases: [name]}));
        const index = buildIndex(catalogOf({services}));

        texts.forEach((text, place) => {
          const {hits, givenUp} = search(index, text);

          expect(givenUp).toEqual([]);
          expect(hits.map(({id}) => id)).toContain(`s${place}`);
        });
      }),
      tries(0.3),
    );
  });
});
