import type {Said} from '../said/said.js';

/** The parts of a list of changes and what each holds, in the order in which it matters to a citizen. */
export const PARTS = [
  {
    title: {id: 'Tutup, pindah, atau tidak ada lagi', en: 'Closed, moved or no longer there'},
    kinds: [
      'mall-removed',
      'mall-state',
      'mall-moved',
      'closure',
      'tenant-removed',
      'service-removed',
      'offer-removed',
    ],
  },
  {
    title: {id: 'Jam layanan dan pengumuman', en: 'Hours and notices'},
    kinds: ['hours', 'holiday', 'time-zone', 'notice'],
  },
  {title: {id: 'Biaya', en: 'Fees'}, kinds: ['fee']},
  {title: {id: 'Syarat', en: 'What to bring'}, kinds: ['requirement']},
  {title: {id: 'Waktu proses', en: 'Processing time'}, kinds: ['duration']},
  {title: {id: 'Loket dan kuota', en: 'Counters and quotas'}, kinds: ['counter', 'quota']},
  {
    title: {id: 'Baru', en: 'New'},
    kinds: ['mall-added', 'tenant-added', 'service-added', 'offer-added', 'scope'],
  },
  {
    title: {id: 'Lainnya', en: 'Other changes'},
    kinds: ['name', 'agency', 'channel', 'steps', 'contact', 'fact', 'note'],
  },
] as const satisfies readonly {title: Said; kinds: readonly string[]}[];

export type Kind = (typeof PARTS)[number]['kinds'][number];

/** What a change is about; the ids are those of the new catalog, or of the old one for what is gone. */
export interface Subject {
  /** What it is called; every sentence begins with it. */
  name: Said;
  mall?: string;
  agency?: string;
  service?: string;
}

/** One thing that is no longer as it was for a citizen. */
export interface Change extends Omit<Subject, 'name'> {
  kind: Kind;
  /** What the catalogs say; absent: nothing. */
  before?: unknown;
  after?: unknown;
  /** A sentence that stands alone. */
  text: Said;
}

/** A difference that no sentence for citizens tells. */
export interface Edit {
  /** JSON Pointer into the new document; into the old one where `after` is absent. */
  path: string;
  before?: unknown;
  after?: unknown;
}

const ORDER = new Map(
  PARTS.flatMap(({kinds}) => [...kinds] as Kind[]).map((kind, at) => [kind, at]),
);

/** What matters most to a citizen first; what is of one kind stays in its order. */
export const byWeight = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => ORDER.get(a.kind)! - ORDER.get(b.kind)!);
