const DAY_MS = 86_400_000;
const DAYS_IN_MONTH = 365.25 / 12;

/** Months for which a statement counts as new, and after which it counts for nothing. */
export const FRESH_MONTHS = 6;
export const STALE_MONTHS = 24;

/** The months since a day, month or year (its last day); never negative. */
export function monthsSince(date: string, now: Date): number {
  return Math.max(0, (now.getTime() - lastInstantOf(date)) / DAY_MS / DAYS_IN_MONTH);
}

/**
 * How fresh a statement is, 1 to 0: new for half a year, then a little less each day until it is
 * two years old. A statement without a date is not fresh, for nobody can tell.
 */
export function freshnessOf(asOf: string | undefined, now: Date): number {
  if (asOf === undefined) return 0;
  const left = (STALE_MONTHS - monthsSince(asOf, now)) / (STALE_MONTHS - FRESH_MONTHS);
  return Math.min(1, Math.max(0, left));
}

/** A month or a year may speak of any of its days, so it is read in its favour. */
function lastInstantOf(date: string) {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (day !== undefined) return Date.UTC(year, month! - 1, day);
  return Date.UTC(year, month ?? 12, 0);
}
