import {localParts} from '../hours/index.js';

/** How far the clocks of a zone are ahead of UTC, in minutes. */
export function offsetAt(zone: string, at: Date): number {
  const {date, minutes} = localParts(at, zone);
  return Date.parse(date) / 60_000 + minutes - Math.floor(at.getTime() / 60_000);
}

/** `07:00` from 420. */
export const clockOf = (minutes: number): string =>
  new Date(minutes * 60_000).toISOString().slice(11, 16);

/** `+07:00` from 420. */
export const suffixOf = (offset: number): string =>
  `${offset < 0 ? '-' : '+'}${clockOf(Math.abs(offset))}`;
