import {ContextProvider, createContext} from '@lit/context';
import type {CatalogState} from '../../src/catalog/state.js';

/** An element that provides a catalog as another copy of the library would: all they share is the key. */
export function foreignProvider(state: CatalogState) {
  const element = document.createElement('div');
  const context = createContext<CatalogState>(Symbol.for('mpp-elements/catalog@1'));
  const provider = new ContextProvider(element, {context, initialValue: state});
  return {element, provide: (state: CatalogState) => provider.setValue(state)};
}
