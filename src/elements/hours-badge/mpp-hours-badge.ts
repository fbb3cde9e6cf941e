import {register} from '../register.js';
import {MppHoursBadge} from './hours-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-hours-badge': MppHoursBadge;
  }
}

register('mpp-hours-badge', () => customElements.define('mpp-hours-badge', MppHoursBadge));

export {MppHoursBadge};
