import {
  changelogInMarkdown,
  changelogOf,
  diffCatalogs,
  listOf,
  patchOf,
  type Version,
} from '../../diff/index.js';
import {english, indonesian, parseCatalog, parseCatalogText} from '../../schema/index.js';
import {readSource, textOf, writeResult} from '../files.js';
import {Progress} from '../progress.js';
import {CannotRun, type Call, type Verb} from '../verb.js';

/** `mpp-catalog diff`: what changed from one version of a catalog to another. */
export const diff: Verb = {
  takes: 'OLD NEW | V1 V2 V3… --changelog FILE.md',
  does: {
    id: 'menyebut apa yang berubah bagi warga, dan apa yang lain bagi penyunting',
    en: 'tells what changed for citizens, and what else for editors',
  },
  options: {
    patch: {
      value: 'FILE',
      does: {
        id: 'tulis juga JSON Patch (RFC 6902) yang mengubah OLD menjadi NEW',
        en: 'also write the JSON Patch (RFC 6902) that makes NEW of OLD',
      },
    },
    changelog: {
      value: 'FILE',
      does: {
        id: 'tulis catatan perubahan banyak versi (Markdown; JSON dengan --json), yang terbaru di atas',
        en: 'write the changelog of many versions (Markdown; JSON with --json), newest first',
      },
    },
    'exit-code': {
      does: {
        id: 'kode keluar 1 bila ada yang berubah bagi warga',
        en: 'exit with 1 when something changed for citizens',
      },
    },
  },
  async run(call) {
    const changelog = call.value('changelog');
    const {length} = call.inputs;
    if (length < 2 || (length > 2 && changelog === undefined)) throw wrongCount(length);
    const progress = new Progress(call);
    const versions: Version[] = [];
    for (const name of call.inputs) {
      progress.tell({id: `Membaca ${name} …`, en: `Reading ${name} …`});
      versions.push(await versionIn(call, name));
    }
    progress.tell({id: 'Membandingkan …', en: 'Comparing …'});
    const changes = await (changelog === undefined
      ? compare(call, versions as [Version, Version])
      : compareAll(call, versions, changelog));
    progress.end();
    return call.has('exit-code') && changes > 0 ? 1 : 0;
  },
};

/** Writes what changed, and gives how much of it citizens notice. */
async function compare(call: Call, [before, after]: [Version, Version]) {
  const differences = diffCatalogs(before, after);
  const file = call.value('patch');
  const patch =
    call.json || file !== undefined ? patchOf(before.document, after.document) : undefined;
  if (file !== undefined) await writeResult(call, file, inJson(patch));
  if (file !== '-') {
    call.io.stdout.write(
      call.json ? inJson({...differences, patch}) : listOf(differences, call.language),
    );
  }
  return differences.citizen.length;
}

async function compareAll(call: Call, versions: Version[], file: string) {
  const entries = changelogOf(versions);
  const content = call.json ? inJson(entries) : changelogInMarkdown(entries, call.language);
  await writeResult(call, file, content);
  return entries.reduce((sum, {citizen}) => sum + citizen.length, 0);
}

const inJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** On a machine of one's own nothing keeps a catalog small. */
const LIMITS = {bytes: Infinity, records: Infinity, issues: 1};

async function versionIn(call: Call, name: string): Promise<Version> {
  const text = textOf(await readSource(call, name));
  const document = documentIn(text);
  const {catalog, issues} = parseCatalog(document, {limits: LIMITS});
  if (!catalog) throw noCatalog(name, text);
  if (issues.some(({severity}) => severity === 'error')) warnOfErrors(call, name);
  return {document, catalog};
}

function documentIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function warnOfErrors(call: Call, name: string) {
  const said = call.say({
    id: `Sebagian isi "${name}" salah dan tidak ikut dibandingkan. Periksa dengan: mpp-catalog validate ${name}`,
    en: `Some of "${name}" is wrong and was not compared. Check it with: mpp-catalog validate ${name}`,
  });
  call.io.stderr.write(`mpp-catalog: ${said}\n`);
}

/** Said in the words of the browser, which tell a web page from a broken file. */
function noCatalog(name: string, text: string) {
  const [id, en] = [indonesian, english].map((messages) => {
    const {error} = parseCatalogText(text, {messages, limits: LIMITS});
    return `"${name}": ${error!.message}`;
  });
  return new CannotRun({id: id!, en: en!});
}

function wrongCount(count: number) {
  return count < 2
    ? new CannotRun({
        id: 'Sebutkan dua katalog, yang lama lalu yang baru: mpp-catalog diff lama.json baru.json',
        en: 'Name two catalogs, the old one and then the new one: mpp-catalog diff old.json new.json',
      })
    : new CannotRun({
        id: `Ada ${count} katalog. Lebih dari dua hanya untuk catatan perubahan: tambahkan --changelog BERKAS.md`,
        en: `There are ${count} catalogs. More than two are for a changelog only: add --changelog FILE.md`,
      });
}
