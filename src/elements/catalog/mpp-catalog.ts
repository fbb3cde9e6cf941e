import {MppCatalog} from './catalog.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-catalog': MppCatalog;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-catalog')) customElements.define('mpp-catalog', MppCatalog);

export {MppCatalog};
