import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseCatalog} from '../../src/schema/index.js';
import {converted} from './books.js';

const WORDS = [
  'Disdukcapil',
  'Dinas Sosial',
  'Akta kelahiran',
  'Gratis',
  '-',
  '',
  'Rp. 5.000,-',
  '3 hari',
  's.d.a',
  'Jumlah',
  '=1+1',
  'Senin-Jumat 08.00-15.00',
  '0',
  '12',
  'Catatan: x',
  'KTP; KK',
  'A. UMUM',
];
const cell = fc.oneof(fc.constantFrom(...WORDS), fc.string({maxLength: 12}));
const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\0', '')}"`;

it('every row that names a service and an agency is in the report once, and what comes out is a catalog', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell, cell), {minLength: 1, maxLength: 12}),
      (rows) => {
        const named = rows.map(([agency, service, fee, time], at) => [
          at % 3 === 0 ? 'Dinas Sosial' : agency,
          at % 3 === 0 ? `Layanan ${at} x` : service,
          fee,
          time,
        ]);
        const text = [['Instansi', 'Layanan', 'Biaya', 'Waktu'], ...named]
          .map((row) => row.map((one) => quoted(one)).join(','))
          .join('\n');
        const made = converted(text);
        const numbers = made.rows.map(({row}) => row);
        expect(new Set(numbers).size).toBe(numbers.length);
        named.forEach((_, at) => at % 3 === 0 && expect(numbers).toContain(at + 2));
        expect(
          made.rows.filter(({outcome, service}) => outcome !== 'refused' && service).length,
        ).toBeGreaterThanOrEqual(made.catalog.services.length);
        const {catalog, issues} = parseCatalog(JSON.parse(JSON.stringify(made.catalog)));
        expect(issues).toEqual([]);
        expect(catalog!.services.length).toBe(made.catalog.services.length);
      },
    ),
    {numRuns: 150},
  );
});
