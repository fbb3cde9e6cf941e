import {
  catalogFromCsv,
  catalogFromHsds,
  NotHsds,
  NotOurCsv,
  type Imported,
  type NewCatalog,
} from '../../interchange/index.js';
import {onScreen} from '../../said/on-screen.js';
import {english, indonesian, parseCatalog} from '../../schema/index.js';
import {onlyInput, readSource, textOf, writeResult} from '../files.js';
import {OUTPUT, timeZoneOf} from '../options.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';
import {LOSSES, writeLosses} from './losses.js';

/** The formats by the names that `--from` takes. */
const FORMATS: Record<string, (text: string, given: NewCatalog) => Imported> = {
  hsds: (text, given) => catalogFromHsds(documentOf(text), given),
  csv: catalogFromCsv,
};

/** `mpp-catalog import`: a catalog from the formats of others. */
export const importFrom: Verb = {
  takes: '--from hsds|csv FILE',
  does: {
    id: 'membuat katalog dari HSDS 3 atau dari CSV hasil export, dan menyebut apa yang tidak terambil',
    en: 'makes a catalog of HSDS 3 or of the CSV that export writes, and tells what was not taken',
  },
  options: {
    from: {
      value: Object.keys(FORMATS).join('|'),
      does: {id: 'format masukan', en: 'format of the input'},
    },
    output: OUTPUT,
    losses: LOSSES,
    id: {
      value: 'ID',
      does: {
        id: 'pengenal katalog, bila masukan tidak menyebutnya; bawaan: katalog',
        en: 'identifier of the catalog, where the input has none; "katalog" unless told',
      },
    },
    publisher: {
      value: 'NAME',
      does: {
        id: 'penerbit, bila masukan tidak menyebutnya',
        en: 'who answers for it, where the input does not say',
      },
    },
    language: {
      value: 'TAG',
      does: {
        id: 'bahasa teks masukan, bila tidak disebut; bawaan: id',
        en: 'language of the texts, where the input does not say; id unless told',
      },
    },
    'time-zone': {
      value: 'ZONE',
      does: {
        id: 'zona waktu MPP yang tidak menyebutnya: WIB, WITA, WIT, atau nama IANA',
        en: 'time zone of malls that name none: WIB, WITA, WIT or an IANA name',
      },
    },
  },
  run: runImport,
};

async function runImport(call: Call): Promise<ExitCode> {
  const read = formatOf(call);
  const name = onlyInput(call);
  const text = textOf(await readSource(call, name));
  const {document, lost} = readable(read, text, name, newCatalog(call));
  const messages = call.language === 'en' ? english : indonesian;
  const limits = {bytes: Infinity, records: Infinity};
  const {error, issues} = parseCatalog(document, {messages, limits});
  const errors = issues.filter(({severity}) => severity === 'error');
  const output = call.value('output');
  if (call.json && output === undefined) {
    call.io.stdout.write(`${JSON.stringify({document, lost, issues}, null, 2)}\n`);
  } else {
    await writeResult(call, output, `${JSON.stringify(document, null, 2)}\n`);
  }
  await writeLosses(call, lost, output !== undefined);
  if (!call.json) {
    for (const {path, message} of errors)
      call.io.stderr.write(`${onScreen(`${path}: ${message}`)}\n`);
  }
  return error || errors.length > 0 ? 1 : 0;
}

function readable(
  read: (typeof FORMATS)[string],
  text: string,
  name: string,
  given: NewCatalog,
): Imported {
  try {
    return read(text, given);
  } catch (error) {
    if (error instanceof NotHsds) {
      throw new CannotRun({
        id: `"${name}" bukan HSDS 3: tidak ada daftar layanan dengan id dan name di dalamnya. Lihat docs/interchange.md.`,
        en: `"${name}" is not HSDS 3: there is no list of services with id and name in it. See docs/interchange.md.`,
      });
    }
    if (error instanceof NotOurCsv) {
      throw new CannotRun({
        id: `"${name}" bukan CSV hasil export: baris pertamanya tidak memuat Nama Layanan, Instansi, atau Nama MPP. Untuk tabel lain: mpp-catalog convert.`,
        en: `"${name}" is not a CSV that export wrote: its first row has no Nama Layanan, Instansi or Nama MPP. For other tables: mpp-catalog convert.`,
      });
    }
    throw error;
  }
}

function documentOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new NotHsds();
  }
}

function newCatalog(call: Call): NewCatalog {
  const timeZone = timeZoneOf(call);
  return {
    id: call.value('id') ?? 'katalog',
    language: call.value('language') ?? 'id',
    publisher: call.value('publisher') ?? call.say(UNNAMED),
    updated: new Date(),
    ...(timeZone !== undefined && {timeZone}),
  };
}

const UNNAMED = {id: '(penerbit belum disebut)', en: '(publisher not named)'};

function formatOf(call: Call) {
  const from = call.value('from') ?? '';
  if (Object.hasOwn(FORMATS, from)) return FORMATS[from]!;
  throw new CannotRun({
    id: `Sebutkan format dengan --from: ${Object.keys(FORMATS).join(', ')}.`,
    en: `Name the format with --from: ${Object.keys(FORMATS).join(', ')}.`,
  });
}
