/** Every element that shows a catalog. */
export const TAGS = [
  'mpp-agency-list',
  'mpp-hours-badge',
  'mpp-hours-table',
  'mpp-map-card',
  'mpp-service-detail',
  'mpp-service-finder',
  'mpp-visit-plan',
] as const;

export type Tag = (typeof TAGS)[number];
