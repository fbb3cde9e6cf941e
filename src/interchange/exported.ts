import type {Lost} from './lost.js';

/** What an exporter makes of a catalog. */
export interface Exported<Document> {
  document: Document;
  /** What the format does not hold. */
  lost: Lost[];
}
