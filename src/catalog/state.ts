import type {Catalog, Issue} from '../schema/index.js';

/** Why there is no catalog, or no newer one. */
export interface CatalogFailure {
  /** `network`, `timeout`, `http`, `html`, `too-large`, `bad-address`, or the code of the {@link Issue} that the catalog failed on. */
  code: string;
  /** The sentence for the people who keep the catalog. */
  message: string;
}

/** What an element knows of its catalog. */
export type CatalogState =
  | {status: 'loading'}
  | {
      status: 'ready';
      catalog: Catalog;
      issues: readonly Issue[];
      /** Set when a refresh failed: what is shown may be out of date. */
      stale?: CatalogFailure;
    }
  | {
      status: 'failed';
      failure: CatalogFailure;
      issues: readonly Issue[];
      /** Asks for the catalog once more. */
      retry: () => void;
    };

export const LOADING: CatalogState = {status: 'loading'};
