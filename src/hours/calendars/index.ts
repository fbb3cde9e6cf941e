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
 * changed later; voting days are holidays by a presidential decree (Keppres) of
 * their own. Days that only a region keeps are set by its governor or regent and
 * stand in the catalog of that region: in a calendar that `extends` this one.
 *
 * A year is added when its decree is out and not before, for the days of the Islamic
 * year are decided and cannot be computed. `docs/kalender.md` says how, step by step.
 */
export const INDONESIAN_CALENDAR: Calendar = {
  id: 'id',
  from: YEARS[0]!.from,
  to: YEARS.at(-1)!.to,
  source: YEARS.map(({source}) => source).join('; '),
  days: YEARS.flatMap(({days}) => days),
};
