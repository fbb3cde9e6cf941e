import {oneOf, dateOrLess, words} from './fields.js';
import * as z from 'zod/mini';

/** Where a fact comes from, on every record that may grow old. */
export const provenance = {
  /** Day, month or year of which the record speaks (per tanggal). */
  asOf: z.optional(dateOrLess()),
  /** Where the record was read: a URL or words (sumber). */
  source: z.optional(z.union([words(), z.array(words())], 'words')),
  /** `verified` when the source was read and says so, `approximate` when it is old, single, partial or adapted (tingkat keyakinan). */
  confidence: z.optional(oneOf(['verified', 'approximate'])),
};
