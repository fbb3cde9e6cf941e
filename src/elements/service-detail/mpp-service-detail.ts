import '../hours-badge/mpp-hours-badge.js';
import {register} from '../register.js';
import {MppServiceDetail} from './service-detail.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-detail': MppServiceDetail;
  }
}

register('mpp-service-detail', () => customElements.define('mpp-service-detail', MppServiceDetail));

export {MppServiceDetail};
