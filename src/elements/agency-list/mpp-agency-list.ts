import '../hours-badge/mpp-hours-badge.js';
import {MppAgencyList} from './agency-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-agency-list': MppAgencyList;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-agency-list')) customElements.define('mpp-agency-list', MppAgencyList);

export {MppAgencyList};
