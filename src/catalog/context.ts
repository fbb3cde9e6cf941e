import {ContextRoot, createContext} from '@lit/context';
import type {CatalogState} from './state.js';

/** Keyed by a registered symbol, so that two copies of the library on one page meet. */
export const catalogContext = createContext<CatalogState>(Symbol.for('mpp-elements/catalog@1'));

let root: ContextRoot | undefined;

/** Remembers elements that ask before their `mpp-catalog` is defined, and answers them when it is. */
export function rememberEarlyConsumers() {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
