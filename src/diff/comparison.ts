import type {Mall} from '../schema/index.js';
import type {Findings} from './findings.js';
import type {HoursReader} from './hours.js';
import type {LikenessReader} from './likeness.js';
import type {Lookup} from './lookup.js';
import type {Pair} from './pair.js';

/** What every part of a comparison of two catalogs needs. */
export interface Comparison {
  before: Lookup;
  after: Lookup;
  /** The id that a record of the old catalog has in the new one. */
  ids: Record<'agency' | 'mall', (id: string) => string>;
  /** The malls that are in both catalogs, by the id in the new one. */
  mallPairs: ReadonlyMap<string, Pair<Mall>>;
  /** Ids of the malls that are not in the old catalog. */
  newMalls: ReadonlySet<string>;
  /** From when on hours matter. */
  from: Date;
  hours: HoursReader;
  reader: LikenessReader;
  findings: Findings;
}
