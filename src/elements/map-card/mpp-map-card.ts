import '../hours-badge/mpp-hours-badge.js';
import {MppMapCard} from './map-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-map-card': MppMapCard;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-map-card')) customElements.define('mpp-map-card', MppMapCard);

export {MppMapCard};
