import type {Lost} from './lost.js';

/** What a catalog has that no other format tells of it. */
export interface NewCatalog {
  id: string;
  /** Language of the texts. */
  language: string;
  publisher: string;
  /** When the import is made. */
  updated: Date;
  /** Where the malls are, when the document does not say; absent: their hours become unknown. */
  timeZone?: string;
}

/** A catalog document to be read by `parseCatalog`, and what of the other document is not in it. */
export interface Imported {
  document: object;
  lost: Lost[];
}

/** The first fields of the document. */
export const headOf = ({id, language, publisher, updated}: NewCatalog) => ({
  schema: 'mpp-catalog/1',
  id,
  language,
  updated: updated.toISOString(),
  publisher: {name: publisher},
});
