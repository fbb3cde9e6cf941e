import type {Service} from '../schema/index.js';

/** Told by the words of a service, so the same for all that share them. */
export const GROUP_FACETS = ['category', 'life-event', 'agency-kind'] as const;
export type GroupFacetName = (typeof GROUP_FACETS)[number];

/** Told by the service itself. */
export const PROFILE_FACETS = [
  'agency',
  'audience',
  'channel',
  'fee',
  'duration',
  'booking',
] as const;
export type ProfileFacetName = (typeof PROFILE_FACETS)[number];

/** Most rupiah that the values of the facet `fee` stand for, beside `free`. */
export const FEE_LIMITS = [50_000, 100_000, 500_000, 1_000_000];

const DAY = 24 * 60;
/** Most minutes that the values of the facet `duration` stand for; five working days are a week. */
const DURATION_LIMITS = {hour: 60, day: DAY, week: 7 * DAY, month: 31 * DAY};

/** Working days are spread over weeks that have five. */
const MINUTES = {minutes: 1, hours: 60, days: DAY, months: 31 * DAY};
const WORKING_DAY = (7 / 5) * DAY;

/** What a service costs at least and at most, in rupiah; Infinity when no such amount is stated. */
export function feesOf({fees}: Service) {
  if (!fees) return {least: Infinity, most: Infinity};
  let [least, most] = [fees.length > 0 ? Infinity : 0, 0];
  for (const {amount, min, max} of fees) {
    least = Math.min(least, amount ?? min ?? Infinity);
    most = Math.max(most, amount ?? max ?? Infinity);
  }
  return {least, most};
}

/** Minutes that a service takes at most, nights and weekends included; Infinity when it is not stated. */
export function minutesOf({duration}: Service) {
  if (!duration) return Infinity;
  const {max, unit} = duration;
  if (unit !== 'working-days') return max * MINUTES[unit];
  // One of them is today, not a day and two fifths.
  return max <= 1 ? DAY : max * WORKING_DAY;
}

export const isBooking = ({rel}: {rel: string}) => rel === 'book';

/** For each count the last values of a list; thousands of services share them. */
const lastOf = (values: string[]) =>
  [...values, ''].map((_, count) => values.slice(values.length - count));

const FEES = lastOf(['free', ...FEE_LIMITS.map(String)]);
const DURATIONS = lastOf(Object.keys(DURATION_LIMITS));
const BOTH = ['citizen', 'business'];
const ONLINE = ['online'];
const NONE: string[] = [];

/** The values that a service has in each facet of its own. */
export function profileValues(service: Service): Record<ProfileFacetName, string[]> {
  const {agency, audience, channels = NONE, links = []} = service;
  const {most} = feesOf(service);
  const minutes = minutesOf(service);
  return {
    agency: [agency],
    audience: audience === 'both' ? BOTH : audience ? [audience] : NONE,
    channel: channels,
    fee: FEES[[0, ...FEE_LIMITS].filter((limit) => most <= limit).length]!,
    duration: DURATIONS[Object.values(DURATION_LIMITS).filter((limit) => minutes <= limit).length]!,
    booking: links.some(isBooking) ? ONLINE : NONE,
  };
}
