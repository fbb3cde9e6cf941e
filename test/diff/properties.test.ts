import fc from 'fast-check';
import {applyPatch} from 'rfc6902';
import {describe, expect, it} from 'vitest';
import {diffCatalogs, patchOf} from '../../src/diff/index.js';
import type {Catalog} from '../../src/schema/index.js';
import {aCatalog, sentences, service, versionOf, type Edit} from './versions.js';

const KTP = 'Penerbitan KTP-el (Disdukcapil)';
const AKTA = 'Akta kelahiran terlambat (Disdukcapil)';

/** Edits that do not touch each other, and the sentence of each; none: a citizen notices nothing. */
const MUTATIONS: [Edit, string?][] = [
  [
    (catalog) => (service(catalog, 'akta').fees![0]!.amount = 75_000),
    `${AKTA}: biaya “Denda” naik dari Rp50.000 menjadi Rp75.000 (Perda Contoh 1/2020)`,
  ],
  [
    (catalog) => (service(catalog, 'ktp').duration!.max = 5),
    `${KTP}: waktu proses dari paling lama 3 menjadi 5 hari kerja`,
  ],
  [
    (catalog) => service(catalog, 'ktp').requirements!.push({text: 'Pas foto'}),
    `${KTP}: syarat baru: Pas foto`,
  ],
  [
    (catalog) => service(catalog, 'ktp').requirements!.shift(),
    `${KTP}: syarat tidak lagi diminta: Kartu Keluarga (fotokopi 1 lembar)`,
  ],
  [
    ({malls}) => (malls[0]!.tenants!.find(({agency}) => agency === 'pajak')!.floor = 'Lantai 2'),
    'KPP di MPP Contoh: loket pindah dari Loket 2, Lantai 1 ke Loket 2, Lantai 2',
  ],
  [
    ({malls}) => (malls[0]!.state = 'suspended'),
    'MPP Contoh: kini tutup sementara (sebelumnya beroperasi)',
  ],
  [
    ({malls}) => Object.assign(malls[0]!.hours!, {exceptions: [{from: '2026-12-24', open: []}]}),
    'MPP Contoh: jam 24 Des 2026 dari 08.00–15.00 menjadi tutup',
  ],
  [(catalog) => (service(catalog, 'akta').id = 'akta-terlambat')],
  [(catalog) => (service(catalog, 'npwp').aliases = ['nomor pajak'])],
  [(catalog) => (service(catalog, 'npwp').asOf = '2026-11')],
  [({services}) => services.reverse()],
  [({malls}) => malls[0]!.tenants!.reverse()],
  [(catalog) => (catalog.updated = '2026-11-03T08:00:00+07:00')],
];

// Editing comes before ids and order change, so that every edit finds its record.
const mutations = fc.subarray(MUTATIONS);

describe('any number of changes at once', () => {
  it('are told by exactly their sentences', () => {
    fc.assert(
      fc.property(mutations, (chosen) => {
        const {citizen} = diffCatalogs(versionOf(), versionOf(...chosen.map(([edit]) => edit)));
        const expected = chosen.flatMap(([, sentence]) => sentence ?? []);
        expect(sentences(citizen).sort()).toEqual(expected.sort());
      }),
      {numRuns: 60},
    );
  });

  it('are nothing where there are none', () => {
    expect(diffCatalogs(versionOf(), versionOf())).toEqual({citizen: [], editor: []});
    expect(patchOf(aCatalog(), aCatalog())).toEqual([]);
  });
});

const patched = (before: unknown, after: unknown) => {
  const document = {whole: structuredClone(before)};
  const patch = patchOf(before, after).map((one) => ({...one, path: `/whole${one.path}`}));
  expect(applyPatch(document, structuredClone(patch)).filter(Boolean)).toEqual([]);
  return document.whole;
};

describe('the patch', () => {
  it('makes the new catalog of the old one', () => {
    fc.assert(
      fc.property(mutations, mutations, (some, others) => {
        const [before, after] = [some, others].map((chosen) => {
          const catalog: Catalog = aCatalog();
          for (const [edit] of chosen) edit(catalog);
          return catalog;
        });
        expect(patched(before, after)).toEqual(after);
      }),
      {numRuns: 60},
    );
  });

  it('makes any document of any other', () => {
    const key = fc.string().filter((key) => !/^(__proto__|constructor|prototype)$/.test(key));
    const {json} = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
      json: fc.oneof(
        {maxDepth: 3},
        tie('leaf'),
        fc.array(tie('json'), {maxLength: 25}),
        fc.array(fc.record({id: fc.constantFrom(...'abcdef'), value: tie('leaf')})),
        fc.dictionary(key, tie('json')),
      ),
    }));
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(patched(before, after)).toEqual(after);
      }),
    );
  });

  it('is short where records were put in and taken out of a long list', () => {
    const records = (from: number) =>
      Array.from({length: 5000}, (_, at) => ({id: `id-${from + at}`, value: at}));
    const before = records(0);
    const after = [...before.slice(1, 3000), {id: 'new', value: 1}, ...before.slice(3000)];
    expect(patchOf(before, after)).toEqual([
      {op: 'remove', path: '/0'},
      {op: 'add', path: '/2999', value: {id: 'new', value: 1}},
    ]);
  });
});
