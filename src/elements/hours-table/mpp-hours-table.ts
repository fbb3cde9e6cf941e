import {register} from '../register.js';
import {MppHoursTable} from './hours-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-hours-table': MppHoursTable;
  }
}

register('mpp-hours-table', () => customElements.define('mpp-hours-table', MppHoursTable));

export {MppHoursTable};
