import type {Cell} from '../sheets/workbook.js';
import type {ServiceDraft} from './draft.js';
import {unitOfHeading} from './headings.js';
import type {Line} from './line.js';
import {readDuration, readDurationText, unitOf, type DurationReading} from './words/duration.js';
import {isNothing} from './words/terms.js';

/** How long a service takes, from one column or from those for its ends, its unit and its notes. */
export function tellDuration(line: Line, made: ServiceDraft, cell: Cell | undefined) {
  const note = line.text('durationNote');
  const ends = durationOfEnds(line);
  const column = line.column('duration');
  if (!column && !ends && note === undefined) {
    if (line.column('durationMax') && !line.cell('durationMax'))
      line.problem('durationMax', 'duration-missing', '');
    return;
  }
  const unit =
    unitOf(line.text('durationUnit') ?? '') ?? unitOfHeading(column?.path.join(' ') ?? '');
  const {duration, trouble} = ends ?? durationOf(cell, unit, note, column !== undefined);
  if (duration)
    made.service.duration = note && duration.text !== note ? {...duration, note} : duration;
  else if (note ?? (cell && cell.text.trim()))
    made.extra['durationText'] = note ?? cell!.text.trim();
  const shown = cell ?? line.cell('durationMax') ?? line.cell('durationMin');
  if (trouble) line.problem(column ? 'duration' : 'durationMax', trouble, shown?.text ?? '');
}

function durationOf(
  cell: Cell | undefined,
  unit: ReturnType<typeof unitOf>,
  note: string | undefined,
  hasColumn: boolean,
): DurationReading {
  if (cell && !isNothing(cell.text)) return readDuration(cell, unit);
  if (note !== undefined) {
    const {duration} = readDurationText(note);
    return duration ? {duration} : {};
  }
  if (!hasColumn) return {};
  return cell ? {trouble: 'duration-unclear'} : {trouble: 'duration-missing'};
}

/** `Waktu Min`, `Waktu Maks` and `Satuan Waktu` in columns of their own. */
function durationOfEnds(line: Line): DurationReading | undefined {
  const [least, most] = [line.cell('durationMin'), line.cell('durationMax')];
  const end = most ?? least;
  if (!end) return undefined;
  const heading = line.column(most ? 'durationMax' : 'durationMin')!.path;
  const unit = unitOf(line.text('durationUnit') ?? '') ?? unitOfHeading(heading.join(' '));
  const {duration} = readDuration(end, unit);
  const first = least && readDuration(least, unit).duration;
  if (!duration) return {trouble: 'duration-unclear'};
  const {max, unit: ofMax} = duration;
  const min = first && first.unit === ofMax && first.max <= max ? first.max : undefined;
  return {duration: {...(min !== undefined && {min}), max, unit: ofMax}};
}
