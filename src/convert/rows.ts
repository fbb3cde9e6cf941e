import {fold} from '../registry/fold.js';
import {looksLikeAgency, matchAgency} from '../registry/match-agency.js';
import type {Cell} from '../sheets/workbook.js';
import {remembered} from './remembered.js';
import type {TableColumn} from './heads.js';
import type {Table} from './tables.js';
import {isNothing} from './words/terms.js';

/** A row under a heading, and what it is. */
export type TableRow =
  | {kind: 'data'; row: number}
  /** Goes on with the row before it. */
  | {kind: 'more'; row: number}
  /** Names the agency, the section or the category of the rows below it. */
  | {kind: 'agency' | 'section'; row: number; text: string}
  | {kind: 'total'; row: number; count?: number; column?: TableColumn; text: string}
  | {kind: 'hidden'; row: number; text: string}
  /** Holds data, but lacks what it is about. */
  | {kind: 'orphan'; row: number; text: string};

const TOTAL = /^(?:(?:sub|grand)[\s.-]*)?(?:total|jumlah|jml)\b/i;
const NOTE =
  /^(?:\*+|\d\)\s*)?\s*(?:keterangan|ket|catatan|note|notes|nb|n\.b|sumber|source|mengetahui|disusun|dibuat oleh|diperiksa)\b\s*[:.]?|^\*|^(?:halaman|hal\.?|page)\s+\d+(?:\s+(?:dari|of)\s+\d+)?$/i;
const SIGNED =
  /\bnip\b|mengetahui|tanda tangan|\bttd\b|a\.?n\.? (?:bupati|wali|kepala|gubernur)|^(?:pj\.? |plt\.? )?(?:kepala (?:dinas|badan|bidang|kantor|bagian)|bupati|wali ?kota|sekretaris daerah|ketua|operator)\b|,\s*\d{1,2} \p{L}+ (?:19|20)\d\d\s*$|^\(\s*[\p{Lu}\s._]+\)$/iu;
const LONGEST_SIGNATURE = 80;
const isSigned = remembered((text: string) => SIGNED.test(text));
const isSignature = (text: string) => text.length < LONGEST_SIGNATURE && isSigned(text);
/** `A.`, `II.`, `1)` before the title of a section. */
const ENUMERATOR = /^\s*(?:[A-Z]|[IVXL]{1,6}|\d{1,2})\s*[.)]\s+/;
const SECTION =
  /^(?:perangkat daerah|instansi|opd\b|skpd\b|bumn|bumd|badan usaha|kementerian (?:dan|\/) lembaga|kementerian lembaga|lembaga|swasta|vertikal|layanan|pelayanan|perizinan|non perizinan|kelompok|bidang|jenis)/;
/** Fields whose text may run on in rows of their own below. */
const RUNS_ON = new Set('requirements steps legalBasis note product'.split(' '));

/** The rows of a table by what they are; headings pasted in again, numbers of columns, notes and signatures are passed over. */
export function* rowsOf(table: Table, key: string): Generator<TableRow> {
  const reader = new RowReader(table, key);
  for (let row = table.from; row < table.to; row++) {
    const read = reader.read(row);
    if (read) yield read;
  }
}

class RowReader {
  readonly #left: number;
  readonly #right: number;
  readonly #byIndex: Map<number, TableColumn>;
  readonly #key: TableColumn | undefined;
  readonly #hasAgencies: boolean;
  /** Whether the table was interrupted: by a blank row, a total or a note. */
  #isBroken = true;
  #isInNotes = false;

  constructor(
    private readonly table: Table,
    key: string,
  ) {
    const indexes = table.columns.map(({index}) => index);
    this.#left = Math.min(...indexes);
    this.#right = Math.max(...indexes);
    this.#byIndex = new Map(table.columns.map((column) => [column.index, column]));
    this.#key = table.columns.find(({field}) => field === key);
    this.#hasAgencies = table.columns.some(
      ({field}) => field === 'agency' || field === 'agencyCode',
    );
  }

  read(row: number): TableRow | undefined {
    const {grid} = this.table;
    const filled = this.#filled(row);
    if (filled.length === 0) {
      this.#isBroken ||= !this.#isMerged(row);
      return undefined;
    }
    const texts = filled.map((index) => grid.own(row, index)!.text.trim());
    if (this.#isHeading(filled, texts) || areNumbersOfColumns(texts)) return undefined;
    if (grid.sheet.hiddenRows.has(row)) return this.#hidden(row, texts);
    return this.#total(row, filled, texts) ?? this.#told(row, filled, texts);
  }

  #filled(row: number) {
    const isBeside = this.table.columns.length > 0;
    return this.table.grid
      .filled(row)
      .filter((index) => isBeside && index >= this.#left && index <= this.#right);
  }

  /** A row that is empty only because every cell of it is merged with the one above. */
  #isMerged(row: number) {
    return this.#key !== undefined && this.table.grid.areaAt(row, this.#key.index) !== undefined;
  }

  #isHeading(filled: number[], texts: string[]) {
    const same = filled.filter((index, at) =>
      this.#byIndex.get(index)?.path.some((part) => fold(part) === fold(texts[at]!)),
    );
    return same.length > 1 && same.length * 2 >= filled.length;
  }

  #hidden(row: number, texts: string[]): TableRow | undefined {
    return this.#key && this.table.grid.down(row, this.#key.index)
      ? {kind: 'hidden', row, text: texts.join(' | ')}
      : undefined;
  }

  #total(row: number, filled: number[], texts: string[]): TableRow | undefined {
    const at = texts.findIndex((text) => !/^[\d.)(]+$/.test(text));
    const text = texts[Math.max(at, 0)]!;
    const key = this.#key && this.table.grid.own(row, this.#key.index);
    const isCount =
      !key || key.kind === 'number' || /^\d/.test(key.text) || TOTAL.test(key.text.trim());
    const others = filled.filter((index) => RUNS_ON.has(this.#byIndex.get(index)?.field ?? ''));
    if (
      !TOTAL.test(text) ||
      !isCount ||
      others.some((index) => index !== this.#key?.index && texts.length > 4)
    ) {
      return undefined;
    }
    this.#isBroken = true;
    const count = /^\d+/.exec(key?.text.trim() ?? '')?.[0];
    return {
      kind: 'total',
      row,
      text: key?.text ?? text,
      ...(count && {count: Number(count)}),
      ...(this.#key && {column: this.#key}),
    };
  }

  #told(row: number, filled: number[], texts: string[]): TableRow | undefined {
    const key = this.#keyCell(row);
    const plain = filled.filter(
      (index, at) => this.#byIndex.get(index)?.field !== 'number' || !isNumbering(texts[at]!),
    );
    const isAlone = plain.length <= 1;
    if (this.#isNote(texts, key, plain)) return undefined;
    if (isAlone) {
      const alone = plain.length === 0 ? undefined : this.#alone(row, plain[0]!);
      if (alone !== 'data') return alone;
    }
    if (!key) return this.#withoutKey(row, plain, texts);
    this.#isBroken = false;
    this.#isInNotes = false;
    const area = this.table.grid.areaAt(row, this.#key!.index);
    return {kind: area && area.top < row && area.top >= this.table.from ? 'more' : 'data', row};
  }

  #keyCell(row: number): Cell | undefined {
    const cell = this.#key && this.table.grid.down(row, this.#key.index);
    return cell && !isNothing(cell.text) ? cell : undefined;
  }

  /** Notes and signatures run to the next row that is one of data. */
  #isNote(texts: string[], key: Cell | undefined, plain: number[]) {
    const isSigned = texts.some(isSignature);
    const opens = NOTE.test(texts[0]!) || isSigned;
    const isData = key !== undefined && plain.length > (isSigned ? 2 : 1);
    if (opens && !isData) this.#isInNotes = true;
    else if (isData) this.#isInNotes = false;
    if (this.#isInNotes) this.#isBroken = true;
    return this.#isInNotes;
  }

  /** A row with one thing in it: a title, a line that runs on, or a service of which nothing else is told. */
  #alone(row: number, index: number): TableRow | 'data' | undefined {
    const {grid} = this.table;
    const written = grid.own(row, index)!.text.trim();
    const text = written
      .replace(ENUMERATOR, '')
      .replace(/\s*\(?\d+ (?:jenis )?(?:layanan|pelayanan)\)?$/i, '')
      .trim();
    const area = grid.areaAt(row, index);
    const isWide = area !== undefined && area.right > area.left;
    const isKey = index === this.#key?.index && !isWide;
    const isOfKey = this.#key !== undefined && grid.down(row, this.#key.index) !== undefined;
    const column = this.#byIndex.get(index);
    if (!isKey && isOfKey) return 'data';
    if (column?.field === 'agency' && !isWide) return {kind: 'agency', row, text};
    const match = matchAgency(text);
    const isTitle = written !== text || text === text.toUpperCase();
    if (match ? !isKey || (match.rest === '' && (isTitle || match.isFull)) : false)
      return {kind: 'agency', row, text};
    if (SECTION.test(fold(text)) && (!isKey || isTitle)) return {kind: 'section', row, text};
    if (looksLikeAgency(text) && (!isKey || isTitle)) return {kind: 'agency', row, text};
    if (isKey) return 'data';
    if (column?.field && RUNS_ON.has(column.field) && !this.#isBroken && !isWide)
      return {kind: 'more', row};
    if (isWide || this.#isBroken || index === this.#left) {
      return {kind: this.#hasAgencies || !isTitle ? 'section' : 'agency', row, text};
    }
    return {kind: 'orphan', row, text: written};
  }

  #withoutKey(row: number, plain: number[], texts: string[]): TableRow | undefined {
    const fields = plain.map((index) => this.#byIndex.get(index)?.field ?? '');
    if (plain.length === 0) return undefined;
    if (!this.#isBroken && fields.every((field) => RUNS_ON.has(field))) return {kind: 'more', row};
    const known = fields.filter((field) => field !== '' && field !== 'note');
    if (known.length === 0) return undefined;
    this.#isBroken = false;
    return {kind: 'orphan', row, text: texts.join(' | ')};
  }
}

const isNumbering = (text: string) => /^\(?(?:\d{1,4}|[a-z]|[ivxl]{1,6})[.)]?\)?$/i.test(text);

/** `(1) (2) (3)` under a heading. */
function areNumbersOfColumns(texts: string[]) {
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?[.]?$/.exec(text)?.[1] ?? NaN));
  return (
    numbers.length > 2 &&
    numbers.every((number, index) => (index === 0 ? number < 3 : number > numbers[index - 1]!))
  );
}
