import {convert} from '../../convert/convert.js';
import type {Workbook} from '../../sheets/workbook.js';
import type {Checked, Circumstances} from './validate-check.js';

/** Checks a workbook as `convert` reads it: what would be wrong or doubtful in the catalog made of it. */
export function checkSheets(book: Workbook, {language, now, tell}: Circumstances): Checked {
  tell({id: `Memeriksa ${book.file} …`, en: `Checking ${book.file} …`});
  const {catalog, problems} = convert([book], {now});
  return {
    file: book.file,
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
