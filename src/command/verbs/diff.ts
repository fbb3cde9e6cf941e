import {
  changelogInMarkdown,
  changelogOf,
  diffCatalogs,
  listOf,
  patchOf,
  type Version,
} from '../../diff/index.js';
import {readCatalog} from '../catalogs.js';
import {writeResult} from '../files.js';
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
    const {changes, files} = await answer(call, changelog);
    for (const [name, content] of files) await writeResult(call, name, content);
    return call.has('exit-code') && changes > 0 ? 1 : 0;
  },
};

/** How many changes citizens notice, and what is to be written where; no name is standard output. */
interface Answer {
  changes: number;
  files: [name: string | undefined, content: string][];
}

async function answer(call: Call, changelog: string | undefined): Promise<Answer> {
  const progress = new Progress(call);
  try {
    const versions: Version[] = [];
    for (const name of call.inputs) {
      progress.tell({id: `Membaca ${name} …`, en: `Reading ${name} …`});
      versions.push(await readCatalog(call, name));
    }
    progress.tell({id: 'Membandingkan …', en: 'Comparing …'});
    return changelog === undefined
      ? compare(call, versions as [Version, Version])
      : compareAll(call, versions, changelog);
  } finally {
    // Before anything is written: the line would stand in front of it.
    progress.end();
  }
}

function compare(call: Call, [before, after]: [Version, Version]): Answer {
  const differences = diffCatalogs(before, after);
  const file = call.value('patch');
  const patch =
    call.json || file !== undefined ? patchOf(before.document, after.document) : undefined;
  const files: Answer['files'] = [];
  if (file !== undefined) files.push([file, inJson(patch)]);
  if (file !== '-') {
    const list = call.json ? inJson({...differences, patch}) : listOf(differences, call.language);
    files.push([undefined, list]);
  }
  return {changes: differences.citizen.length, files};
}

function compareAll(call: Call, versions: Version[], file: string): Answer {
  const entries = changelogOf(versions);
  const content = call.json ? inJson(entries) : changelogInMarkdown(entries, call.language);
  const changes = entries.reduce((sum, {citizen}) => sum + citizen.length, 0);
  return {changes, files: [[file, content]]};
}

const inJson = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

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
