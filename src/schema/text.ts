import * as z from 'zod/mini';
import {words} from './fields.js';
import {isByLanguage, isNotBlank} from './leaves.js';

/** Words for people, in one language or in several: `"Kartu Keluarga"` or `{"id": "Kartu Keluarga", "en": "Family card"}`. */
export const Text = z.union(
  [words(), z.catchall(z.object({}, 'words'), words()).check(z.refine(isByLanguage, 'words'))],
  'words',
);
export type Text = z.infer<typeof Text>;

/** A {@link Text} that says something, for the names that a record cannot do without. */
export const Name = Text.check(z.refine(isNotBlank, 'name'));
