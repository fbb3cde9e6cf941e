import type {Calendar} from '../../schema/index.js';
import {YEAR_2024} from './2024.js';
import {YEAR_2025} from './2025.js';
import {YEAR_2026} from './2026.js';

/** Every year that a decree was read for, in order and without a gap. */
const YEARS = [YEAR_2024, YEAR_2025, YEAR_2026];

/**
 * National holidays, days of joint leave and voting days of Indonesia, 2024 to 2026.
 *
 * Each year is set by a joint decree of three ministers (SKB 3 Menteri: religion,
 * manpower, administrative reform), published in the autumn before and sometimes
 * changed later; voting days are holidays by a decree of their own. Days that only
 * a region keeps are not in here: a catalog brings a calendar for them.
 *
 * To add 2027, when its decree is out and not before, for the days of the Islamic
 * year are decided and cannot be computed:
 *
 * 1. Copy `2026.ts` to `2027.ts`, and change the year and the numbers of the decree.
 * 2. Type the two lists from the decree itself: date, name, English name.
 * 3. Add the year to `YEARS`, and its two counts to `test/hours/calendars.test.ts`.
 *
 * A decree that is changed later changes the file of its year in the same way.
 */
export const INDONESIAN_CALENDAR: Calendar = {
  id: 'id',
  from: YEARS[0]!.from,
  to: YEARS.at(-1)!.to,
  source: YEARS.map(({source}) => source).join('; '),
  days: YEARS.flatMap(({days}) => days),
};
