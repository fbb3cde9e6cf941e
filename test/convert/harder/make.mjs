// Writes the inputs and their expected outcomes beside this file: node test/convert/harder/make.mjs
import {writeFileSync} from 'node:fs';
import ExcelJS from 'exceljs';
import {format, resolveConfig} from 'prettier';
import * as case02 from './case-02.mjs';
import * as case03 from './case-03.mjs';
import * as case06 from './case-06.mjs';
import * as case07 from './case-07.mjs';
import * as case07b from './case-07b.mjs';
import * as case07c from './case-07c.mjs';
import * as case09 from './case-09.mjs';
import * as case09b from './case-09b.mjs';
import * as case10 from './case-10.mjs';
import * as case10b from './case-10b.mjs';

const HERE = new URL('./', import.meta.url);
const write = (name, content) => writeFileSync(new URL(name, HERE), content);

/** Equal bytes from every run: the writer of zips dates its entries by the clock. */
const MADE = new Date('2026-03-09T05:00:00Z');
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length ? parts : [MADE]));
  }
};

const style = await resolveConfig(HERE.pathname);
const json = (expected) => format(JSON.stringify(expected), {...style, parser: 'json'});

for (const {make} of [
  case02,
  case03,
  case06,
  case07,
  case07b,
  case07c,
  case09,
  case09b,
  case10,
  case10b,
]) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = MADE;
  const made = make(workbook);
  for (const {texts = {}, ...expected} of [made].flat()) {
    for (const [name, bytes] of Object.entries(texts)) write(name, bytes);
    for (const {file, format} of expected.files)
      if (format === 'xlsx') write(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
    write(`${expected.id}.expected.json`, await json(expected));
  }
}
