import type {Item} from './items.js';
import type {Part} from './parts.js';

const QUOTA_WORDS =
  'orang pemohon pengunjung per maksimal maks minimal tidak dibatasi terbatas dokumen berkas nomor pendaftar peserta';
const TICKET_WORDS =
  'terakhir akhir maksimal maks paling lambat nomor no sebelum menit berkas permohonan loket gerai';
const LAST_WORDS = 'terakhir akhir maksimal maks lambat batas';

/** A quota, the hours of another channel or the last ticket, when one begins at an index. */
export function noteAt(
  text: string,
  parts: Part[],
  index: number,
): {next: number; note: string} | {next: number; item: Item} | undefined {
  const part = parts[index]!;
  const clause = parts.slice(index, endOf(parts, index, ['comma', 'strong', '(', ')']));
  if (part.kind === 'quota') return quotaOf(text, clause, index);
  if (clause.some(({kind}) => kind === 'online')) return channelOf(text, parts, index);
  return ticketOf(text, clause, index);
}

function endOf(parts: Part[], index: number, kinds: string[]) {
  const end = parts.findIndex((part, at) => at > index && kinds.includes(part.kind));
  return end < 0 ? parts.length : end;
}

const textOf = (text: string, parts: Part[]) => text.slice(parts[0]!.from, parts.at(-1)!.to);

const isOf = (list: string, text: string, part: Part) =>
  list.split(' ').includes(text.slice(part.from, part.to).toLowerCase());

function quotaOf(text: string, clause: Part[], index: number) {
  const isKnown = clause.every(
    (part) =>
      ['quota', 'ticket', 'noise', 'number', 'and'].includes(part.kind) ||
      (part.kind === 'unknown' && isOf(QUOTA_WORDS, text, part)),
  );
  return isKnown ? {next: index + clause.length, note: textOf(text, clause)} : undefined;
}

/** Hours of a service on line are not those of the counter: they take the rest of the text, or of their brackets. */
function channelOf(text: string, parts: Part[], index: number) {
  const channel = parts.slice(index, endOf(parts, index, ['strong', ')']));
  const next = index + channel.length;
  const isLast =
    parts[next]?.kind === ')' || parts.slice(next).every(({kind}) => kind === 'strong');
  const isWhole = isLast && isAtStart(parts, index);
  const hasTime = channel.some(({kind}) => kind === 'time' || kind === 'all-day');
  return isWhole && hasTime ? {next, note: textOf(text, channel)} : undefined;
}

function isAtStart(parts: Part[], index: number) {
  let before = index - 1;
  while (parts[before]?.kind === 'noise') before--;
  const last = parts[before];
  return !last || ['comma', 'strong', '('].includes(last.kind);
}

function ticketOf(text: string, clause: Part[], index: number) {
  const kinds = ['ticket', 'noise', 'number', 'time', 'closed', 'to', 'zone'];
  const isKnown = clause.every(
    (part) =>
      kinds.includes(part.kind) || (part.kind === 'unknown' && isOf(TICKET_WORDS, text, part)),
  );
  const isLast = clause.some(
    (part) => ['to', 'closed'].includes(part.kind) || isOf(LAST_WORDS, text, part),
  );
  const limit = isKnown && isLast ? limitOf(text, clause) : undefined;
  if (!limit) return undefined;

  const item: Item = {kind: 'ticket', ...limit, from: clause[0]!.from, to: clause.at(-1)!.to};
  return {next: index + clause.length, item};
}

/** The time of the last ticket, or the minutes by which it comes before closing. */
function limitOf(text: string, clause: Part[]) {
  const times = clause.filter((part) => part.kind === 'time');
  const numbers = clause.filter((part) => part.kind === 'number');
  const words = textOf(text, clause).toLowerCase();
  const [time] = times;
  const [number] = numbers;
  if (times.length + numbers.length !== 1) return undefined;
  if (time && !words.includes('sebelum')) return {minute: time.minute};
  if (!number || !words.includes('sebelum')) return undefined;
  return {before: number.value * (words.includes('menit') ? 1 : 60)};
}
