import type {Grid} from './grid.js';
import {fieldsOf} from './headings.js';

/** A sheet that tells one thing a row, `Nama MPP | MPP Contoh`: the rows by field, if it is one. */
export function profileOf(
  grid: Grid,
): {rows: Map<number, string>; label: number; value: number} | undefined {
  const rows = new Map<number, string>();
  const labels = new Map<number, number>();
  for (let row = 0; row < Math.min(grid.height, 80); row++) {
    const [label, ...values] = labelled(grid, row);
    if (label === undefined || values.length === 0 || values.length > 3) continue;
    const [match] = fieldsOf('profile', [
      grid
        .own(row, label)!
        .text.replace(/\s*:\s*$/, '')
        .trim(),
    ]);
    if (!match || match.score < 4) continue;
    rows.set(row, match.field);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  const fields = new Set(rows.values());
  const hasName = ['mall', 'region', 'regionCode', 'nickname'].some((field) => fields.has(field));
  const isShort = fields.has('mall') && (fields.has('region') || fields.has('regionCode'));
  const [label] = [...labels].sort(([, one], [, other]) => other - one)[0] ?? [];
  return (fields.size > 2 || isShort) && hasName && label !== undefined
    ? {rows, label, value: label + 1}
    : undefined;
}

/** The label of a row, past a number before it, and the columns after it. */
function labelled(grid: Grid, row: number) {
  const filled = grid.filled(row);
  const isNumbered = filled.length > 2 && /^\(?\d{1,3}[.)]?$/.test(grid.own(row, filled[0]!)!.text);
  return (isNumbered ? filled.slice(1) : filled).filter(
    (column) => grid.own(row, column)!.text.trim() !== ':',
  );
}
