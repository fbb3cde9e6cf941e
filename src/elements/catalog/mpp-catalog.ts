import {register} from '../register.js';
import {MppCatalog} from './catalog.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-catalog': MppCatalog;
  }
}

register('mpp-catalog', () => customElements.define('mpp-catalog', MppCatalog));

export {MppCatalog};
