import type {Fee} from '../schema/index.js';
import type {Cell} from '../sheets/workbook.js';
import type {ServiceDraft} from './draft.js';
import {timesOfHeading} from './headings.js';
import type {Line} from './line.js';
import {readFee, readFeeText, type FeeReading} from './words/fee.js';

/** The fees of a row, from their own column, or from those for its ends and its notes. */
export function tellFee(line: Line, service: ServiceDraft['service'], cell: Cell | undefined) {
  const column = line.column('fee');
  const note = line.text('feeNote');
  const ends = endsOf(line);
  if (!column && note === undefined && !ends) return;
  const {fees, trouble, about} =
    ends ?? feeWithNote(readFee(cell, timesOfHeading(column?.path.join(' ') ?? '')), note);
  const basis = line.text('feeBasis');
  if (fees) service.fees = fees.map((fee) => (basis ? {...fee, basis} : fee));
  const field = column ? 'fee' : 'feeNote';
  // A cell with an error in it was told of already.
  const isTold = trouble === 'fee-missing' && line.isOwn('fee');
  if (trouble && !isTold && (column || note !== undefined))
    line.problem(field, trouble, cell?.text ?? '', about ?? '');
}

/** `Biaya Min` and `Biaya Maks` in columns of their own. */
function endsOf(line: Line): (FeeReading & {about?: string}) | undefined {
  const [least, most] = [line.cell('feeMin'), line.cell('feeMax')].map(
    (cell) => cell && readFee(cell).fees?.[0]?.amount,
  );
  if (typeof least !== 'number' && typeof most !== 'number') return undefined;
  if (line.cell('fee')) return undefined;
  if (least === most) return {fees: [{amount: least!}]};
  return {
    fees: [
      {
        amount: null,
        ...(typeof least === 'number' && {min: least}),
        ...(typeof most === 'number' && {max: most}),
      },
    ],
  };
}

const LAW =
  /^(?:uu|pp|perpres|perda|perbup|perwal\w*|permen\w*|pmk|perpol|pnbp|skb?|kep\w*|peraturan|undang)\b/i;

/** What stands beside an amount: the rule it rests on, the words for it, or the fee itself where the amount is empty. */
function feeWithNote(
  reading: FeeReading,
  note: string | undefined,
): FeeReading & {about?: string; trouble?: FeeReading['trouble'] | 'fee-conflict'} {
  if (note === undefined) return reading;
  const told = readFeeText(note);
  const [fee] = reading.fees ?? [];
  if (!fee)
    return told.fees && told.trouble !== 'fee-unclear'
      ? {fees: told.fees}
      : {fees: [{amount: null, text: note}], ...(told.trouble && {trouble: told.trouble})};
  if (reading.trouble || reading.fees!.length > 1)
    return {...reading, fees: reading.fees!.map((one) => withNote(one, note))};
  const other = told.fees?.length === 1 ? told.fees[0]!.amount : null;
  if (fee.amount !== null && other !== null && other !== undefined && other !== fee.amount) {
    return {
      fees: [{amount: null, text: `${fee.text ?? ''} (${note})`}],
      trouble: 'fee-unclear',
      about: note,
    };
  }
  return {fees: [withNote(fee, note)]};
}

const withNote = (fee: Fee, note: string): Fee =>
  LAW.test(note) ? {...fee, basis: note, text: note} : {...fee, text: note};

/** A second line of fees, told apart by the words beside it. */
export function addFee(line: Line, service: ServiceDraft['service'], cell: Cell) {
  const {fees, trouble} = readFee(cell, timesOfHeading(line.column('fee')?.path.join(' ') ?? ''));
  const texts = [service.fees?.map(({text}) => text), fees?.map(({text}) => text)]
    .flat()
    .filter(Boolean);
  if (fees) service.fees = [...(service.fees ?? []), ...fees];
  if (trouble) line.problem('fee', trouble, cell.text, texts.join('; '));
}
