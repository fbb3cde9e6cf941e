import {stat} from 'node:fs/promises';
import {onScreen} from '../../said/on-screen.js';
import type {Said} from '../../said/said.js';
import type {Lost} from '../../template/lost.js';
import {templateWorkbook} from '../../template/template.js';
import {readCatalog} from '../catalogs.js';
import {writeResult} from '../files.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';

/** `mpp-catalog template`: the workbook that staff fill in and `convert` reads. */
export const template: Verb = {
  takes: '-o FILE.xlsx [--from CATALOG.json]',
  does: {
    id: 'membuat buku kerja untuk diisi di Excel atau LibreOffice, lalu dibaca oleh convert',
    en: 'makes a workbook to fill in with Excel or LibreOffice, for convert to read',
  },
  options: {
    output: {
      value: 'FILE.xlsx',
      short: 'o',
      does: {
        id: 'berkas yang dibuat; yang sudah berisi tidak ditimpa',
        en: 'the file to write; one that holds something is not overwritten',
      },
    },
    from: {
      value: 'CATALOG.json',
      does: {
        id: 'isi buku kerja dengan katalog yang sudah ada',
        en: 'fill the workbook with the catalog that there is',
      },
    },
    force: {
      does: {id: 'timpa berkas yang sudah ada', en: 'overwrite the file that is there'},
    },
  },
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const file = await outputOf(call);
  const from = call.value('from');
  const filled = from === undefined ? undefined : await readMall(call, from);
  const {bytes, lost} = await templateWorkbook(new Date(), filled?.catalog);
  await writeResult(call, file, bytes);
  tell(call, file, lost);
  return filled?.hasErrors ? 1 : 0;
}

/** A workbook that staff have filled in is days of work: none is overwritten by the way. */
async function outputOf(call: Call) {
  const file = call.value('output');
  if (file === undefined) throw noOutput();
  const size = await stat(file).then(
    ({size}) => size,
    () => 0,
  );
  if (size > 0 && !call.has('force')) throw wouldOverwrite(file);
  return file;
}

/** The catalog of one mall: a workbook holds no more. */
async function readMall(call: Call, name: string) {
  const read = await readCatalog(call, name);
  const {length} = read.catalog.malls;
  if (length > 1) throw ofSeveral(name, length);
  return read;
}

/** Where the workbook is, and what of a catalog it does not hold. */
function tell({io, json, say}: Call, file: string, lost: Lost[]) {
  if (json && file !== '-') {
    io.stdout.write(`${JSON.stringify({file, lost}, null, 2)}\n`);
    return;
  }
  if (file !== '-') io.stdout.write(`${onScreen(say(written(file)))}\n`);
  if (lost.length === 0) return;
  io.stderr.write(`${say(LOST)}\n`);
  for (const {path, count, first} of lost) {
    io.stderr.write(`  ${onScreen(say(lostAt(path, count, first)))}\n`);
  }
}

const ofSeveral = (name: string, malls: number) =>
  new CannotRun({
    id: `"${name}" memuat ${malls} MPP, sedangkan satu buku kerja untuk satu MPP. Pisahkan dahulu katalognya.`,
    en: `"${name}" holds ${malls} malls, and a workbook is for one. Part the catalog first.`,
  });

const written = (file: string): Said => ({
  id: `Buku kerja "${file}" siap diisi. Setelah itu: mpp-catalog convert "${file}" -o katalog.json`,
  en: `The workbook "${file}" is ready to fill in. After that: mpp-catalog convert "${file}" -o catalog.json`,
});

const LOST: Said = {
  id: 'Buku kerja tidak dapat memuat yang berikut. Simpan katalog yang lama: isinya tidak ikut dalam hasil convert.',
  en: 'The workbook cannot hold the following. Keep the old catalog: these are not in what convert makes.',
};

const lostAt = (path: string, count: number, first: string): Said => ({
  id: `${path}: ${count} isian, yang pertama di ${first}`,
  en: `${path}: ${count}, the first at ${first}`,
});

const noOutput = () =>
  new CannotRun({
    id: 'Sebutkan berkas yang dibuat, misalnya: mpp-catalog template -o isian.xlsx',
    en: 'Name the file to write, for example: mpp-catalog template -o mall.xlsx',
  });

const wouldOverwrite = (file: string) =>
  new CannotRun({
    id: `Berkas "${file}" sudah ada dan tidak ditimpa, karena mungkin sudah diisi. Pakai nama lain, atau tambahkan --force.`,
    en: `The file "${file}" is there already and was not overwritten, for somebody may have filled it in. Use another name, or add --force.`,
  });
