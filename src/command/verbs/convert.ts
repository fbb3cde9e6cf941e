import {convert as convertBooks, NO_SERVICE_YET, type Conversion} from '../../convert/convert.js';
import {regionOfCode, regionOfName, type Region} from '../../registry/regions.js';
import {onScreen} from '../../said/on-screen.js';
import type {Said} from '../../said/said.js';
import {readBook} from '../books.js';
import {writeResult} from '../files.js';
import {OUTPUT, timeZoneOf} from '../options.js';
import {Progress} from '../progress.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';

/** Spreadsheets to a catalog, with a report on every row. */
export const convert: Verb = {
  takes: 'INPUT… -o FILE.json [--report REPORT.json]',
  does: {
    id: 'membuat katalog dari berkas Excel (.xlsx, .xls, .ods) atau CSV, dengan laporan untuk setiap baris',
    en: 'makes a catalog of workbooks (.xlsx, .xls, .ods) or CSV, with a report on every row',
  },
  options: {
    output: OUTPUT,
    report: {
      value: 'REPORT.json',
      does: {
        id: 'berkas laporan setiap baris dan masalah',
        en: 'the report on every row and problem',
      },
    },
    mall: {
      value: 'NAME',
      does: {
        id: 'nama MPP, bila tidak disebut di berkas',
        en: 'name of the mall, where no file tells it',
      },
    },
    region: {
      value: 'CODE',
      does: {
        id: 'kode Kemendagri atau nama kabupaten/kota, misalnya 32.11',
        en: 'code or name of the regency or city, such as 32.11',
      },
    },
    'time-zone': {
      value: 'ZONE',
      does: {
        id: 'zona waktu: WIB, WITA, WIT, atau nama IANA',
        en: 'time zone: WIB, WITA, WIT or an IANA name',
      },
    },
  },
  run,
};

async function run(call: Call): Promise<ExitCode> {
  if (call.inputs.length === 0) throw new CannotRun(NO_INPUT);
  const progress = new Progress(call);
  const options = optionsOf(call);
  const books = [];
  for (const name of call.inputs) {
    progress.tell({id: `Membaca ${name} …`, en: `Reading ${name} …`});
    books.push(await readBook(call, name));
  }
  progress.tell({id: 'Menyusun katalog …', en: 'Making the catalog …'});
  const made = convertBooks(books, {now: new Date(), ...options});
  progress.end();
  if (made.rows.length === 0 && made.catalog.services.length === 0)
    throw new CannotRun(made.hints.includes(NO_SERVICE_YET) ? NO_SERVICE_YET : NO_TABLE);
  await write(call, made);
  return made.problems.some(({severity}) => severity === 'error') ? 1 : 0;
}

const NO_INPUT: Said = {
  id: 'Berkas masukan belum disebut. Contoh: mpp-catalog convert data.xlsx -o katalog.json',
  en: 'No input is named. For example: mpp-catalog convert data.xlsx -o catalog.json',
};

const NO_TABLE: Said = {
  id: 'Tidak ada tabel yang dikenal di berkas itu. Judul kolomnya harus memuat setidaknya "Nama Layanan" dan "Instansi"; lihat contohnya dengan mpp-catalog template -o isian.xlsx',
  en: 'There is no table that is known in that file. Its headings must have at least "Service" and "Agency"; see an example with mpp-catalog template -o form.xlsx',
};

function optionsOf(call: Call) {
  const [mall, code] = ['mall', 'region'].map((name) => call.value(name));
  const region = code === undefined ? undefined : regionOf(code);
  const timeZone = timeZoneOf(call);
  return {...(mall && {mall}), ...(region && {region}), ...(timeZone && {timeZone})};
}

function regionOf(code: string): Region {
  const region = regionOfCode(code) ?? regionOfName(code);
  if (region) return region;
  throw new CannotRun({
    id: `Kabupaten/kota "${code}" tidak dikenal. Tulis kode Kemendagri, misalnya 32.11, atau nama, misalnya "Kabupaten Sumedang".`,
    en: `The regency or city "${code}" is not known. Write its code, such as 32.11, or its name, such as "Kabupaten Sumedang".`,
  });
}

async function write(call: Call, made: Conversion) {
  const report = {
    rows: made.rows,
    problems: made.problems.map(({said, ...problem}) => ({...problem, message: call.say(said)})),
  };
  const catalog = `${JSON.stringify(made.catalog, null, 2)}\n`;
  const told = `${JSON.stringify(report, null, 2)}\n`;
  const name = call.value('output');
  const isPiped = name === undefined || name === '-';
  if (!isPiped || !call.json) await writeResult(call, name, catalog);
  if (call.value('report')) await writeResult(call, call.value('report'), told);
  if (call.json) call.io.stdout.write(told);
  // What a person reads must not stand in the middle of a catalog that is piped on.
  else if (isPiped) call.io.stderr.write(summary(call, made));
  else call.io.stdout.write(summary(call, made));
  for (const hint of made.hints) call.io.stderr.write(`${call.say(hint)}\n`);
}

const MOST_LINES = 200;

/** How many rows of each sheet came through, and every problem with where it is. */
function summary(call: Call, {catalog, rows, problems}: Conversion) {
  const {malls, agencies, services} = catalog;
  const say = (id: string, en: string) => call.say({id, en});
  const lines = problems.slice(0, MOST_LINES).map((problem) => {
    const place = [
      problem.sheet ?? problem.file,
      problem.row !== undefined && say(`baris ${problem.row}`, `row ${problem.row}`),
      problem.column && say(`kolom ${problem.column}`, `column ${problem.column}`),
    ];
    const [id, en] = SEVERITIES[problem.severity];
    return `  ${say(id, en)} ${place.filter(Boolean).join(', ')}: ${call.say(problem.said)}`;
  });
  const more = problems.length - lines.length;
  return [
    say(
      `${malls.length} MPP, ${agencies.length} instansi, ${services.length} layanan.`,
      `${malls.length} malls, ${agencies.length} agencies, ${services.length} services.`,
    ),
    ...sheetLines(call, rows),
    ...lines,
    ...(more > 0
      ? [
          say(
            `  … dan ${more} lagi; semuanya ada di laporan (--report REPORT.json).`,
            `  … and ${more} more; all of them are in the report (--report REPORT.json).`,
          ),
        ]
      : []),
    '',
  ]
    .map(onScreen)
    .join('\n');
}

const SEVERITIES = {
  error: ['SALAH', 'ERROR'],
  warning: ['PERIKSA', 'CHECK'],
  info: ['Catatan', 'Note'],
} as const;

function sheetLines(call: Call, rows: Conversion['rows']) {
  const counts = new Map<string, Record<string, number>>();
  for (const {file, sheet, outcome} of rows) {
    const name = sheet === null ? file : `${file}, ${sheet}`;
    const count = counts.get(name) ?? {imported: 0, flagged: 0, refused: 0};
    count[outcome]!++;
    counts.set(name, count);
  }
  return [...counts].map(([name, {imported, flagged, refused}]) =>
    call.say({
      id: `${name}: ${imported} baris masuk, ${flagged} masuk dengan catatan, ${refused} tidak masuk.`,
      en: `${name}: ${imported} rows imported, ${flagged} imported and flagged, ${refused} left out.`,
    }),
  );
}
