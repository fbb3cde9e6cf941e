import {MppHoursBadge} from './hours-badge.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-hours-badge': MppHoursBadge;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-hours-badge')) customElements.define('mpp-hours-badge', MppHoursBadge);

export {MppHoursBadge};
