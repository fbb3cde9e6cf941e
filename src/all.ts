import './elements/agency-list/mpp-agency-list.js';
import './elements/catalog/mpp-catalog.js';
import './elements/hours-badge/mpp-hours-badge.js';
import './elements/hours-table/mpp-hours-table.js';
import './elements/map-card/mpp-map-card.js';
import './elements/service-detail/mpp-service-detail.js';
import './elements/service-finder/mpp-service-finder.js';
import './elements/visit-plan/mpp-visit-plan.js';

export * from './index.js';
