import '../hours-badge/mpp-hours-badge.js';
import {register} from '../register.js';
import {MppAgencyList} from './agency-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-agency-list': MppAgencyList;
  }
}

register('mpp-agency-list', () => customElements.define('mpp-agency-list', MppAgencyList));

export {MppAgencyList};
