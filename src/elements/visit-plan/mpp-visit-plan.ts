import '../hours-badge/mpp-hours-badge.js';
import {MppVisitPlan} from './visit-plan.js';

declare global {
  interface HTMLElementTagNameMap {
    'mpp-visit-plan': MppVisitPlan;
  }
}

// A page may load this twice: once from its template, once from a widget.
if (!customElements.get('mpp-visit-plan')) customElements.define('mpp-visit-plan', MppVisitPlan);

export {MppVisitPlan};
