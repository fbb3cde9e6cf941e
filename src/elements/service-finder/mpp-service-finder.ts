import '../hours-badge/mpp-hours-badge.js';
import '../service-detail/mpp-service-detail.js';
import {MppServiceFinder} from './service-finder.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-finder': MppServiceFinder;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-service-finder'))
  customElements.define('mpp-service-finder', MppServiceFinder);

export {MppServiceFinder};
