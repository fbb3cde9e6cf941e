import {convert} from '../../convert/convert.js';
import {readWorkbook} from '../../sheets/read-workbook.js';
import {Unreadable} from '../../sheets/unreadable.js';
import type {Source} from '../files.js';
import {CannotRun} from '../verb.js';
import type {Checked, Circumstances} from './validate-check.js';

export const isSpreadsheet = (file: string) => /\.(xlsx|xlsm|xls|ods|csv|tsv)$/i.test(file);

/**
 * Checks a workbook as `convert` reads it: what would be wrong or doubtful in the catalog made of it.
 *
 * @throws CannotRun when it is no workbook that can be read.
 */
export function checkSheets({name, bytes}: Source, {language, now, tell}: Circumstances): Checked {
  tell({id: `Memeriksa ${name} …`, en: `Checking ${name} …`});
  const {catalog, problems} = convert([opened(name, bytes)], {now});
  return {
    file: name,
    catalog: {
      id: catalog.id,
      malls: catalog.malls.length,
      agencies: catalog.agencies.length,
      services: catalog.services.length,
    },
    findings: problems.flatMap(({severity, code, sheet, row, column, cell, said}) =>
      severity === 'info'
        ? []
        : {
            ...{severity, code, path: '', message: said[language]},
            ...{line: row ?? 1, column: 1, endLine: row ?? 1, endColumn: 1},
            quote: {text: '', indent: 0},
            cell: {sheet, row, column, cell},
          },
    ),
  };
}

function opened(name: string, bytes: Uint8Array) {
  try {
    return readWorkbook(bytes, name);
  } catch (error) {
    throw error instanceof Unreadable ? new CannotRun(error.said) : error;
  }
}
