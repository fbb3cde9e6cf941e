import {
  calendarOf,
  cpsvApOf,
  csvOf,
  hsdsOf,
  schemaOrgOf,
  type Exported,
} from '../../interchange/index.js';
import type {Catalog} from '../../schema/index.js';
import {readCatalog} from '../catalogs.js';
import {onlyInput, writeResult} from '../files.js';
import {nowOf, OUTPUT} from '../options.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';
import {writeLosses, LOSSES} from './losses.js';

/** What an exporter is told. */
interface Request {
  call: Call;
  catalog: Catalog;
  at: Date;
}

/** The formats by the names that `--to` takes. */
const FORMATS: Record<string, (request: Request) => Exported<object | string>> = {
  hsds: ({catalog, at}) => hsdsOf(catalog, at),
  'cpsv-ap': ({catalog, at}) => cpsvApOf(catalog, at),
  jsonld: ({catalog, at}) => schemaOrgOf(catalog, at),
  csv: ({call, catalog}) => csvOf(catalog, {separator: separatorOf(call), bom: call.has('bom')}),
  ics: calendar,
};

/** `mpp-catalog export`: a catalog in the formats of others. */
export const exportTo: Verb = {
  takes: '--to hsds|cpsv-ap|jsonld|csv|ics FILE',
  does: {
    id: 'menulis katalog dalam format lain, dan menyebut apa yang tidak termuat',
    en: 'writes a catalog in another format, and tells what that does not hold',
  },
  options: {
    to: {
      value: Object.keys(FORMATS).join('|'),
      does: {
        id: 'format: HSDS 3, CPSV-AP 3.2, JSON-LD schema.org, CSV, atau kalender iCalendar',
        en: 'format: HSDS 3, CPSV-AP 3.2, schema.org JSON-LD, CSV or an iCalendar file',
      },
    },
    output: OUTPUT,
    losses: LOSSES,
    mall: {
      value: 'ID',
      does: {id: 'ics: hanya MPP ini', en: 'ics: this mall only'},
    },
    separator: {
      value: 'comma|semicolon|tab',
      does: {
        id: 'csv: pemisah sel; bawaan: comma. Excel berbahasa Indonesia memakai semicolon',
        en: 'csv: what stands between cells; comma unless told. Excel in Indonesian takes semicolon',
      },
    },
    bom: {
      does: {
        id: 'csv: tanda UTF-8 di awal berkas, agar Excel membaca hurufnya dengan benar',
        en: 'csv: a mark of UTF-8 at the beginning, so that Excel reads the letters right',
      },
    },
    now: {
      value: 'INSTANT',
      does: {
        id: 'saat asal jadwal tiga belas minggu ke depan dihitung; bawaan: sekarang',
        en: 'when the thirteen weeks of hours begin; now unless told',
      },
    },
  },
  run: runExport,
};

async function runExport(call: Call): Promise<ExitCode> {
  const write = formatOf(call);
  const {catalog, hasErrors} = await readCatalog(call, onlyInput(call));
  const {document, lost} = write({call, catalog, at: nowOf(call)});
  const output = call.value('output');
  const text = typeof document === 'string' ? document : `${JSON.stringify(document, null, 2)}\n`;
  if (call.json && output === undefined) {
    call.io.stdout.write(`${JSON.stringify({document, lost}, null, 2)}\n`);
  } else {
    await writeResult(call, output, text);
  }
  await writeLosses(call, lost, output !== undefined);
  return hasErrors ? 1 : 0;
}

function formatOf(call: Call) {
  const to = call.value('to') ?? '';
  if (Object.hasOwn(FORMATS, to)) return FORMATS[to]!;
  const known = Object.keys(FORMATS).join(', ');
  throw new CannotRun({
    id: `Sebutkan format dengan --to: ${known}.`,
    en: `Name the format with --to: ${known}.`,
  });
}

function calendar({call, catalog, at}: Request): Exported<string> {
  const mall = call.value('mall');
  if (mall !== undefined && !catalog.malls.some(({id}) => id === mall)) {
    const known = catalog.malls.map(({id}) => id).join(', ');
    throw new CannotRun({
      id: `Tidak ada MPP "${mall}" di katalog. Yang ada: ${known}.`,
      en: `There is no mall "${mall}" in the catalog. There are: ${known}.`,
    });
  }
  const {document, lost} = calendarOf(catalog, at, mall);
  if (document === undefined) {
    throw new CannotRun({
      id: 'Tidak ada jam yang pasti dan tidak ada pengumuman dalam tiga belas minggu ke depan, jadi kalender akan kosong.',
      en: 'No hours are certain and there is no notice in the coming thirteen weeks, so the calendar would be empty.',
    });
  }
  return {document, lost};
}

const SEPARATORS: Record<string, string> = {comma: ',', semicolon: ';', tab: '\t'};

function separatorOf(call: Call) {
  const name = call.value('separator') ?? 'comma';
  const separator = SEPARATORS[name];
  if (separator !== undefined) return separator;
  throw new CannotRun({
    id: `Pemisah "${name}" tidak dikenal. Yang ada: comma, semicolon, tab.`,
    en: `There is no separator "${name}". There are: comma, semicolon, tab.`,
  });
}
