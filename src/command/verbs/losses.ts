import type {Lost} from '../../interchange/index.js';
import {onScreen} from '../../said/on-screen.js';
import type {Said} from '../../said/said.js';
import {writeResult} from '../files.js';
import type {Call, Option} from '../verb.js';

/** Where the list of what was lost is written whole. */
export const LOSSES: Option = {
  value: 'FILE',
  does: {
    id: 'berkas JSON untuk daftar lengkap apa yang tidak termuat: letak, isi, alasan',
    en: 'JSON file for the whole list of what is not held: where, what, why',
  },
};

/** Kinds of loss that are shown one by one; more are counted. */
const MOST_KINDS = 12;

/**
 * Tells what a format does not hold: in short on standard error, whole in the file that
 * `--losses` names, and with `--json` on standard output where that is free.
 */
export async function writeLosses(call: Call, lost: Lost[], isOutputFree: boolean) {
  const file = call.value('losses');
  if (file !== undefined) await writeResult(call, file, `${JSON.stringify(lost, null, 2)}\n`);
  if (call.json) {
    if (isOutputFree) call.io.stdout.write(`${JSON.stringify({lost}, null, 2)}\n`);
    return;
  }
  call.io.stderr.write(`${summaryOf(call, lost)}\n`);
}

function summaryOf({language, say, value}: Call, lost: Lost[]) {
  if (lost.length === 0) return say(NOTHING);
  const kinds = new Map<string, {count: number; why: string}>();
  for (const {path, why} of lost) {
    const kind = path.replace(/\/\d+(?=\/|$)/g, '/*');
    const known = kinds.get(kind) ?? {count: 0, why: why[language]};
    kinds.set(kind, {...known, count: known.count + 1});
  }
  const rows = [...kinds].map(([kind, {count, why}]) => `  ${onScreen(kind)} (${count}): ${why}`);
  const more = rows.length - MOST_KINDS;
  return [
    say(countOf(lost.length)),
    ...rows.slice(0, MOST_KINDS),
    ...(more > 0 ? [say(moreOf(more))] : []),
    ...(value('losses') === undefined ? [say(WHOLE)] : []),
  ].join('\n');
}

const NOTHING: Said = {id: 'Semuanya termuat.', en: 'Everything is held.'};
const countOf = (count: number): Said => ({
  id: `Tidak termuat: ${count} hal, menurut letaknya:`,
  en: `Not held: ${count} things, by where they stand:`,
});
const moreOf = (count: number): Said => ({
  id: `  … dan ${count} letak lain.`,
  en: `  … and ${count} other places.`,
});
const WHOLE: Said = {
  id: 'Daftar lengkap: tambahkan --losses BERKAS.json.',
  en: 'For the whole list, add --losses FILE.json.',
};
