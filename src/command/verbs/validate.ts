import type {Said} from '../../said/said.js';
import {readBook} from '../books.js';
import {readSource, writeResult} from '../files.js';
import {Progress} from '../progress.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';
import {check} from './validate-check.js';
import {asCodeQuality, asSarif} from './validate-code-hosts.js';
import {asJson, isChecked, isGood, type Result} from './validate-result.js';
import {inWords} from './validate-words.js';

/** Tells everything that is wrong with catalogs, where it stands and what to do. */
export const validate: Verb = {
  takes: 'FILE|URL…',
  does: {
    id: 'memeriksa katalog: setiap masalah dengan berkas, baris, dan cara memperbaikinya',
    en: 'checks catalogs: each issue with its file, line and what to do',
  },
  options: {
    strict: {
      does: {
        id: 'peringatan dihitung sebagai kesalahan',
        en: 'warnings count as errors',
      },
    },
    max: {
      value: 'N',
      does: {
        id: 'sebutkan paling banyak N masalah per berkas; bawaan: semua',
        en: 'name at most N issues of a file; all unless told',
      },
    },
    format: {
      value: 'text|json|sarif|gitlab',
      does: {
        id: 'bentuk keluaran standar; bawaan: text',
        en: 'the shape of standard output; text unless told',
      },
    },
    sarif: {
      value: 'FILE',
      does: {
        id: 'tulis juga SARIF 2.1.0 ke berkas ini, misalnya untuk GitHub code scanning',
        en: 'also write SARIF 2.1.0 to this file, such as for GitHub code scanning',
      },
    },
    gitlab: {
      value: 'FILE',
      does: {
        id: 'tulis juga laporan mutu kode GitLab ke berkas ini',
        en: "also write GitLab's code quality report to this file",
      },
    },
  },
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const write = writerOf(call);
  const result = await checkAll(call, mostOf(call));
  const [sarif, gitlab] = [call.value('sarif'), call.value('gitlab')];
  if (sarif !== undefined) await writeResult(call, sarif, FORMATS.sarif(result, call.say));
  if (gitlab !== undefined) await writeResult(call, gitlab, FORMATS.gitlab(result));
  await writeResult(call, undefined, write(result, call.say));
  if (!result.files.every(isChecked)) return 2;
  return result.files.every((file) => isGood(file, result.isStrict)) ? 0 : 1;
}

/** How a result is written, by the name of the format. */
const FORMATS = {
  text: inWords,
  json: (result: Result, say: Call['say']) => written(asJson(result, say)),
  sarif: (result: Result, say: Call['say']) => written(asSarif(result, say)),
  gitlab: (result: Result) => written(asCodeQuality(result)),
};

const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function writerOf(call: Call) {
  const format = call.value('format') ?? (call.json ? 'json' : 'text');
  if (!Object.hasOwn(FORMATS, format)) {
    const known = Object.keys(FORMATS).join(', ');
    throw new CannotRun({
      id: `Bentuk keluaran "${format}" tidak dikenal. Yang ada: ${known}.`,
      en: `There is no format "${format}". There are: ${known}.`,
    });
  }
  return FORMATS[format as keyof typeof FORMATS];
}

function mostOf(call: Call) {
  const text = call.value('max');
  if (text === undefined) return Infinity;
  if (!/^\d{1,9}$/.test(text)) {
    throw new CannotRun({
      id: `Isi --max harus bilangan bulat mulai 0, bukan "${text}".`,
      en: `--max takes a whole number from 0, not "${text}".`,
    });
  }
  return Number(text);
}

/** Checks one file after another; one that cannot be read is told at once and does not stop the others. */
async function checkAll(call: Call, most: number): Promise<Result> {
  if (call.inputs.length === 0) throw new CannotRun(NO_INPUT);
  const files: Result['files'] = [];
  for (const file of call.inputs) {
    try {
      files.push(await checkOne(call, file));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      call.io.stderr.write(`mpp-catalog: ${call.say(error.said)}\n`);
      files.push({file, problem: error.said});
    }
  }
  return {files, isStrict: call.has('strict'), most};
}

async function checkOne(call: Call, file: string) {
  const progress = new Progress(call);
  const tell = (said: Said) => progress.tell(said);
  tell({id: `Membaca ${file} …`, en: `Reading ${file} …`});
  try {
    const circumstances = {language: call.language, now: new Date(), tell};
    if (!isSpreadsheet(file)) return check(await readSource(call, file), circumstances);
    // What reads workbooks is as large as all the rest of this verb.
    const {checkSheets} = await import('./validate-sheets.js');
    return checkSheets(await readBook(call, file), circumstances);
  } finally {
    progress.end();
  }
}

const isSpreadsheet = (file: string) => /\.(xlsx|xlsm|xls|ods|csv|tsv)$/i.test(file);

const NO_INPUT: Said = {
  id: 'Sebutkan katalog yang diperiksa, misalnya: mpp-catalog validate katalog.json',
  en: 'Name the catalog to check, for example: mpp-catalog validate catalog.json',
};
