import type {Contact} from '../schema/index.js';
import type {Cell, Workbook} from '../sheets/workbook.js';
import type {ProblemCode} from './problems.js';
import type {Report, RowPlace} from './report.js';
import type {TableColumn} from './heads.js';
import type {Table} from './tables.js';
import {placed, readEmail, readPhones, readWebsite} from './words/contacts.js';
import {isDitto, isNothing} from './words/terms.js';

/** One row of a table, its cells by field. */
export class Line {
  readonly place: RowPlace;

  constructor(
    readonly table: Table,
    readonly report: Report,
    book: Workbook,
    readonly row: number,
  ) {
    this.place = {book, sheet: table.grid.sheet, row};
  }

  column(field: string): TableColumn | undefined {
    return this.table.columns.find((column) => column.field === field && this.#isShown(column));
  }

  /** The cell of a field; one with an error of the spreadsheet is told of, and is absent. */
  cell(field: string): Cell | undefined {
    const column = this.column(field);
    return column && this.#usable(column);
  }

  /** The text of a field; a dash or the like says nothing. */
  text(field: string): string | undefined {
    const text = this.cell(field)?.text.trim();
    return text === undefined || isNothing(text) ? undefined : text;
  }

  /** The texts of every column of a field, such as notes. */
  texts(field: string): string[] {
    return this.table.columns
      .filter((column) => column.field === field && this.#isShown(column))
      .map((column) => this.#usable(column)?.text.trim() ?? '')
      .filter((text) => !isNothing(text) && text !== '');
  }

  /** Whether the cell stands in this row and did not come down from one above. */
  isOwn(field: string): boolean {
    const column = this.column(field);
    return column !== undefined && this.table.grid.own(this.row, column.index) !== undefined;
  }

  problem(field: string, code: ProblemCode, value: string, more = '') {
    this.report.problem(this.place, this.column(field), code, value, more);
  }

  /** What a reader makes of the text of a field; where it makes nothing of it, that is a problem. */
  read<Value>(field: string, reader: (text: string) => Value | undefined, code: ProblemCode) {
    const text = this.text(field);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value === undefined) this.problem(field, code, text);
    return value;
  }

  #isShown({index}: TableColumn) {
    return !this.table.grid.sheet.hiddenColumns.has(index);
  }

  #usable(column: TableColumn): Cell | undefined {
    const {grid} = this.table;
    const cell = grid.down(this.row, column.index);
    if (!cell) return undefined;
    const isOwn = grid.own(this.row, column.index) === cell;
    if (cell.kind === 'error') {
      if (isOwn)
        this.#tell(
          column,
          cell.isFormula && cell.text === '' ? 'formula-empty' : 'cell-error',
          cell.text,
        );
      return undefined;
    }
    if (isOwn && cell.kind === 'text' && isFormulaText(cell.text))
      this.#tell(column, 'formula-text', cell.text);
    // Fees that a formula makes are told of where they are read.
    if (isOwn && cell.isFormula && column.field !== 'fee')
      this.#tell(column, 'formula-shown', cell.text);
    return cell;
  }

  readonly #told = new Set<number>();

  #tell(column: TableColumn, code: ProblemCode, value: string) {
    if (this.#told.has(column.index)) return;
    this.#told.add(column.index);
    this.report.problem(this.place, column, code, value);
  }
}

/** Text that a spreadsheet would run if it were pasted back: `=1+1`, `+cmd|…`, `@SUM(…)`. */
const isFormulaText = (text: string) =>
  /^\s*(?:=\s*\S|[+@]\s*[A-Za-z_]+\s*[(|!]|-\s*\d+\s*[+\-*/]\s*\d*\s*[+-]?\s*[A-Za-z]+\s*[|(])/.test(
    text,
  ) && !isDitto(text);

export function addPhones(
  contact: Contact,
  field: 'phone' | 'whatsapp',
  phones: readonly string[],
) {
  const {phone, whatsapp} = placed(field, phones);
  if (phone.length > 0) contact.phone = [...(contact.phone ?? []), ...phone];
  if (whatsapp) contact.whatsapp ??= whatsapp;
}

/** Phones, e-mail and website of a row; what is none of them is told of. */
export function readContact(line: Line, contact: Contact): Contact {
  for (const field of ['phone', 'whatsapp'] as const) {
    const cell = line.cell(field);
    if (!cell || isNothing(cell.text) || cell.text.trim() === '') continue;
    const {phones, isDamaged} = readPhones(cell);
    if (isDamaged) line.problem(field, 'phone-damaged', cell.text);
    addPhones(contact, field, phones);
  }
  const email = line.read('email', readEmail, 'email-unclear');
  if (email) contact.email = email;
  const website = line.read('website', readWebsite, 'website-unclear');
  if (website) contact.website = website;
  return contact;
}
