import type {Area, Cell, Sheet} from '../sheets/workbook.js';

/** A sheet with its merged cells filled, for reading by row and column from 0. */
export class Grid {
  readonly #areas = new Map<number, Area[]>();
  readonly width: number;

  constructor(readonly sheet: Sheet) {
    for (const area of sheet.merges) {
      for (let row = area.top; row <= area.bottom; row++) {
        this.#areas.set(row, [...(this.#areas.get(row) ?? []), area]);
      }
    }
    this.width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  get height(): number {
    return this.sheet.rows.length;
  }

  /** The cell itself, empty within a merge but for its first. */
  own(row: number, column: number): Cell | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The merge that a cell is part of. */
  areaAt(row: number, column: number): Area | undefined {
    return this.#areas.get(row)?.find(({left, right}) => left <= column && column <= right);
  }

  /** The cell, or that of the merge it is part of. */
  at(row: number, column: number): Cell | undefined {
    const area = this.areaAt(row, column);
    return area ? this.own(area.top, area.left) : this.own(row, column);
  }

  /** The cell, or that of a merge which came down from above; a merge to the right tells its first column only. */
  down(row: number, column: number): Cell | undefined {
    const area = this.areaAt(row, column);
    if (!area) return this.own(row, column);
    return area.left === column ? this.own(area.top, area.left) : undefined;
  }

  isShown(row: number, column: number): boolean {
    const {hiddenRows, hiddenColumns} = this.sheet;
    return !hiddenRows.has(row) && !hiddenColumns.has(column);
  }

  /** The columns of a row that hold something of their own and are shown. */
  filled(row: number): number[] {
    const cells = this.sheet.rows[row] ?? [];
    const columns: number[] = [];
    for (let column = 0; column < cells.length; column++) {
      if (cells[column] && !this.sheet.hiddenColumns.has(column)) columns.push(column);
    }
    return columns;
  }
}
