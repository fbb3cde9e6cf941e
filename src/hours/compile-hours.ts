import type {Hours} from '../schema/index.js';
import {compileSchedule} from './compile.js';
import {compileText} from './osm/compile-text.js';
import type {CompiledHours} from './plan.js';

/**
 * Hours made ready for questions; what they are is said of {@link compileSchedule}.
 *
 * Text is read as OpenStreetMap's `opening_hours`, and says what it says: it closes on holidays
 * only where it names them, as in `PH off`. `docs/hours-grammar.md` lists what is refused.
 *
 * @throws HoursSyntaxError when the hours cannot be read.
 */
export const compileHours = (hours: Hours): CompiledHours =>
  typeof hours === 'string' ? compileText(hours) : compileSchedule(hours);
