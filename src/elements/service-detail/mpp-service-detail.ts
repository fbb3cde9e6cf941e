import '../hours-badge/mpp-hours-badge.js';
import {MppServiceDetail} from './service-detail.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-service-detail': MppServiceDetail;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-service-detail'))
  customElements.define('mpp-service-detail', MppServiceDetail);

export {MppServiceDetail};
