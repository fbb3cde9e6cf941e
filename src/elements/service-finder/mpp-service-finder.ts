import '../hours-badge/mpp-hours-badge.js';
import '../service-detail/mpp-service-detail.js';
import {register} from '../register.js';
import {MppServiceFinder} from './service-finder.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-finder': MppServiceFinder;
  }
}

register('mpp-service-finder', () => customElements.define('mpp-service-finder', MppServiceFinder));

export {MppServiceFinder};
