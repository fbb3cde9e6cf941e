import {MppHoursTable} from './hours-table.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-hours-table': MppHoursTable;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-hours-table')) customElements.define('mpp-hours-table', MppHoursTable);

export {MppHoursTable};
