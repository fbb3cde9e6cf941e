import type {Duration} from '../schema/index.js';

/** What a number of a unit is in ISO 8601; working days are in no calendar of it. */
const ISO: Partial<Record<Duration['unit'], (count: number) => string>> = {
  minutes: (count) => `PT${count}M`,
  hours: (count) => `PT${count}H`,
  days: (count) => `P${count}D`,
  months: (count) => `P${count}M`,
};

/**
 * How long something takes at most, in ISO 8601; undefined where that cannot say it: three
 * working days are not three days, and only whole numbers are written alike everywhere.
 */
export const isoDuration = ({max, unit}: Duration): string | undefined =>
  Number.isInteger(max) && max < 1e6 ? ISO[unit]?.(max) : undefined;
