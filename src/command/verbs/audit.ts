import {audit as auditOf, auditHtml, auditJson, auditText} from '../../audit/index.js';
import {onScreen} from '../../said/on-screen.js';
import type {Catalog} from '../../schema/index.js';
import {readCatalog} from '../catalogs.js';
import {writeResult} from '../files.js';
import {Progress} from '../progress.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';

export const audit: Verb = {
  takes: 'FILE|URL…',
  does: {
    id: 'menilai kelengkapan, kebaruan, dan keseragaman katalog',
    en: 'scores how complete, fresh and uniform catalogs are',
  },
  options: {
    html: {
      value: 'FILE.html',
      does: {
        id: 'tulis juga laporan satu halaman untuk dibaca dan dicetak',
        en: 'also write the report as one page to read and print',
      },
    },
    'min-score': {
      value: 'N',
      does: {
        id: 'kode keluar 1 bila ada MPP yang nilainya di bawah N',
        en: 'exit code 1 when a mall scores below N',
      },
    },
  },
  run,
};

async function run(call: Call): Promise<ExitCode> {
  const least = leastScore(call);
  if (call.inputs.length === 0) {
    throw new CannotRun({
      id: 'Sebutkan berkas katalog yang diaudit, misalnya: mpp-catalog audit katalog.json',
      en: 'Name the catalogs to audit, such as: mpp-catalog audit catalog.json',
    });
  }
  const {catalogs, code} = await readCatalogs(call);
  const result = auditOf(catalogs, new Date());
  if (catalogs.length > 0) {
    const page = call.value('html');
    if (page !== undefined) await writeResult(call, page, auditHtml(result, call.language));
    if (call.json) call.io.stdout.write(`${auditJson(result, call.language)}\n`);
    else if (page !== '-') call.io.stdout.write(auditText(result, call.language));
  }
  const isLow = result.malls.some(({score}) => score && score.total < least);
  return code === 0 && isLow ? 1 : code;
}

/** Reads what can be read: one catalog that cannot be does not keep the others from being looked at. */
async function readCatalogs(call: Call) {
  const catalogs: Catalog[] = [];
  let code: ExitCode = 0;
  const progress = new Progress(call);
  for (const [at, name] of call.inputs.entries()) {
    progress.tell({
      id: `Membaca ${at + 1} dari ${call.inputs.length}…`,
      en: `Reading ${at + 1} of ${call.inputs.length}…`,
    });
    try {
      const {catalog, hasErrors} = await readCatalog(call, name);
      catalogs.push(catalog);
      if (hasErrors && code === 0) code = 1;
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      call.io.stderr.write(`mpp-catalog: ${onScreen(call.say(error.said))}\n`);
      code = 2;
    }
  }
  progress.end();
  return {catalogs, code};
}

function leastScore(call: Call) {
  const given = call.value('min-score') ?? '0';
  const least = Number(given);
  if (given.trim() !== '' && least >= 0 && least <= 100) return least;
  throw new CannotRun({
    id: `--min-score harus angka 0 sampai 100, bukan "${given}".`,
    en: `--min-score takes a number from 0 to 100, not "${given}".`,
  });
}
