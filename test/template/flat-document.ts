/** A cell as somebody types it: words, or what LibreOffice makes of 8:30, 17/08/2026, 12% or Rp350.000. */
export type Typed =
  | string
  | {time: `${number}:${number}`}
  | {date: string}
  | {percentage: number}
  | {rupiah: number}
  | {number: number};

const STYLES = `<office:automatic-styles>
<number:time-style style:name="t"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>
<number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="p"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:currency-style style:name="c"><number:currency-symbol>Rp</number:currency-symbol><number:number number:min-integer-digits="1" number:grouping="true"/></number:currency-style>
${['t', 'd', 'p', 'c'].map((name) => `<style:style style:name="${name}-cell" style:family="table-cell" style:data-style-name="${name}"/>`).join('')}
</office:automatic-styles>`;

/** A spreadsheet as flat XML, which LibreOffice opens as one of its own. */
export function flatDocument(sheets: Record<string, Typed[][]>): string {
  const namespaces = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
${STYLES}
<office:body><office:spreadsheet>
${Object.entries(sheets).map(tableOf).join('\n')}
</office:spreadsheet></office:body>
</office:document>`;
}

const tableOf = ([name, rows]: [string, Typed[][]]) =>
  `<table:table table:name="${name}">${rows.map(rowOf).join('')}</table:table>`;

const rowOf = (cells: Typed[]) =>
  `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`;

function cellOf(cell: Typed) {
  if (typeof cell === 'string') return plain('string', `<text:p>${cell}</text:p>`);
  if ('time' in cell)
    return styled('t', 'time', 'time-value', `PT${cell.time.replace(':', 'H')}M00S`);
  if ('date' in cell) return styled('d', 'date', 'date-value', cell.date);
  if ('percentage' in cell) return styled('p', 'percentage', 'value', String(cell.percentage));
  if ('rupiah' in cell) return styled('c', 'currency', 'value', String(cell.rupiah));
  return plain('float', '', `office:value="${cell.number}"`);
}

const plain = (type: string, content: string, value = '') =>
  `<table:table-cell office:value-type="${type}" ${value}>${content}</table:table-cell>`;

const styled = (style: string, type: string, attribute: string, value: string) =>
  `<table:table-cell table:style-name="${style}-cell" office:value-type="${type}" office:${attribute}="${value}"/>`;
