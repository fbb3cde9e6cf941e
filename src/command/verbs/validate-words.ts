import {onScreen} from '../../said/on-screen.js';
import type {Said} from '../../said/said.js';
import type {Checked} from './validate-check.js';
import type {CellPlace, Finding} from './validate-findings.js';
import {countOf, isChecked, isGood, type Result} from './validate-result.js';

type Say = (said: Said) => string;

/** The result for people: grouped by file, each issue with its line, and a verdict at the end. */
export function inWords(result: Result, say: Say): string {
  const files = result.files.filter(isChecked).map((file) => inWordsOf(file, result.most, say));
  return [...files, say(verdictOf(result)), ''].join('\n');
}

function inWordsOf({file, catalog, findings}: Checked, most: number, say: Say) {
  const untold = findings.length - most;
  return [
    file === '-' ? say(STANDARD_INPUT) : onScreen(file),
    ...findings.slice(0, most).map((finding) => paragraph(finding, say)),
    ...(untold > 0 ? [`  ${say(more(untold))}`] : []),
    `  ${say(contentsOf(catalog))} ${say(countsOf(findings))}`,
    '',
  ].join('\n');
}

function paragraph({severity, code, message, line, column, quote, cell}: Finding, say: Say) {
  const number = String(line);
  return [
    `  ${onScreen(say(cell ? placeInBook(cell) : place(line, column)))}: ${say(SEVERITIES[severity])} (${code})`,
    `    ${onScreen(message)}`,
    ...(quote.text
      ? [
          `    ${number} | ${onScreen(quote.text)}`,
          `    ${' '.repeat(number.length)} | ${' '.repeat(quote.indent)}^`,
        ]
      : []),
  ].join('\n');
}

const STANDARD_INPUT: Said = {id: '(masukan standar)', en: '(standard input)'};

const SEVERITIES: Record<Finding['severity'], Said> = {
  error: {id: 'kesalahan', en: 'error'},
  warning: {id: 'peringatan', en: 'warning'},
};

const place = (line: number, column: number): Said => ({
  id: `baris ${line}, kolom ${column}`,
  en: `line ${line}, column ${column}`,
});

function placeInBook({sheet, row, column}: CellPlace): Said {
  const inWords = (words: [sheet: string, row: string, column: string]) =>
    [
      sheet !== null && `${words[0]} "${sheet}"`,
      row !== undefined && `${words[1]} ${row}`,
      column !== undefined && `${words[2]} "${column}"`,
    ]
      .filter(Boolean)
      .join(', ');
  return {
    id: inWords(['lembar', 'baris', 'kolom']) || 'berkas ini',
    en: inWords(['sheet', 'row', 'column']) || 'this file',
  };
}

const more = (count: number): Said => ({
  id: `… dan ${count} masalah lain (--max membatasi yang disebut).`,
  en: `… and ${count} more (--max limits how many are named).`,
});

const contentsOf = (catalog: Checked['catalog']): Said =>
  catalog
    ? {
        id: `Terbaca: ${catalog.malls} MPP, ${catalog.agencies} instansi, ${catalog.services} layanan.`,
        en: `Read: ${counted(catalog.malls, 'mall')}, ${counted(catalog.agencies, 'agency', 'agencies')}, ${counted(catalog.services, 'service')}.`,
      }
    : {id: 'Tidak ada yang dapat ditampilkan.', en: 'Nothing can be shown.'};

function countsOf(findings: Finding[]): Said {
  const [errors, warnings] = [countOf(findings, 'error'), countOf(findings, 'warning')];
  return {
    id: `${errors} kesalahan, ${warnings} peringatan.`,
    en: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  };
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

function verdictOf({files, isStrict}: Result): Said {
  const checked = files.filter(isChecked);
  const bad = checked.filter((file) => !isGood(file, isStrict)).length;
  if (checked.length < files.length) return UNFINISHED;
  if (bad > 0) {
    return {
      id: `BELUM BAIK: ${bad} dari ${files.length} berkas perlu diperbaiki. Yang ditandai kesalahan tidak tampil kepada warga.${isStrict ? ' Dengan --strict, peringatan juga harus diperbaiki.' : ''}`,
      en: `NOT GOOD YET: ${bad} of ${counted(files.length, 'file')} to be mended. What is marked as an error is not shown to citizens.${isStrict ? ' With --strict, warnings must be mended too.' : ''}`,
    };
  }
  const hasWarnings = checked.some(({findings}) => findings.length > 0);
  return hasWarnings ? GOOD_WITH_WARNINGS : GOOD;
}

const UNFINISHED: Said = {
  id: 'BELUM SELESAI: ada berkas yang tidak dapat diperiksa; sebabnya disebut di atas.',
  en: 'NOT FINISHED: some files could not be checked; why is said above.',
};
const GOOD: Said = {id: 'BAIK: siap ditayangkan.', en: 'GOOD: ready to be published.'};
const GOOD_WITH_WARNINGS: Said = {
  id: 'BAIK: siap ditayangkan. Peringatan di atas sebaiknya dilihat dahulu.',
  en: 'GOOD: ready to be published. The warnings above are worth a look first.',
};
