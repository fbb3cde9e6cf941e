import type {Requirement} from '../schema/service.js';
import type {NationalService} from './standard.js';

/** A service as these files write it: what most of them share is left out, and added by {@link of}. */
type Row = Omit<NationalService, 'category' | 'requirements'> & {
  requirements: (string | Requirement)[];
};

/** What is said of the source of each; `docs/standards.md` tells more. */
const SOURCE = {asOf: '2026-11', source: 'Daftar layanan nasional mpp-elements'};

/** The services of one field; approximate, where a row does not say that a page was read. */
export const of = (category: string, rows: Row[]): NationalService[] =>
  rows.map((row) => ({
    confidence: 'approximate',
    ...SOURCE,
    category,
    ...row,
    requirements: row.requirements.map((paper) =>
      typeof paper === 'string' ? {text: paper} : paper,
    ),
  }));
