import type {TemplateResult} from 'lit';
import type {Found, SearchController} from '../../controllers/search.js';
import type {Catalog, Mall, Service} from '../../schema/index.js';
import type {Reading} from '../../search/index.js';
import type {Words} from '../../terms/index.js';

/** What the pieces of a finder are drawn from. */
export interface View {
  catalog: Catalog;
  /** The one mall that is searched; absent: all of the catalog. */
  mall: Mall | undefined;
  words: Words;
  search: SearchController;
  /** What is found; absent while the search is made ready. */
  result: Found | undefined;
  heading(content: unknown, depth?: number): TemplateResult;
}

/** What is known where a result is drawn. */
export interface ItemContext {
  catalog: Catalog;
  /** The one mall that is searched; absent: all of the catalog. */
  mall: Mall | undefined;
  /** What was looked for; `matchRanges(text, reading)` tells what of a text to mark. */
  reading: Reading | undefined;
}

/** Draws a service among the results. */
export type ItemRenderer = (service: Service, context: ItemContext) => TemplateResult;
