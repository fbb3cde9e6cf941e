import '../hours-badge/mpp-hours-badge.js';
import {register} from '../register.js';
import {MppVisitPlan} from './visit-plan.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-visit-plan': MppVisitPlan;
  }
}

register('mpp-visit-plan', () => customElements.define('mpp-visit-plan', MppVisitPlan));

export {MppVisitPlan};
