import '../hours-badge/mpp-hours-badge.js';
import {register} from '../register.js';
import {MppMapCard} from './map-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-map-card': MppMapCard;
  }
}

register('mpp-map-card', () => customElements.define('mpp-map-card', MppMapCard));

export {MppMapCard};
