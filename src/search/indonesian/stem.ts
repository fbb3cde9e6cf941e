import {irregulars, roots} from './roots.js';

/** Each known word and its root. */
const known = new Map<string, string>();
for (const root of roots.split(' ')) known.set(root, root);
for (const line of irregulars) {
  const [root, ...forms] = line.split(' ');
  for (const form of forms) known.set(form, root!);
}

/** Prefixes by their first letter, each with the letter of the root that it may have swallowed. */
const prefixes: Record<string, [prefix: string, swallowed: string][]> = {};
for (const entry of (
  'ber be di ke se ter mem-p men-t meng-k meny-s me mem men meng menge ' +
  'pem-p pen-t peng-k peny-s per pe pem pen peng penge ng-k ny-s ny-c n-t m-p n ng nge m'
).split(' ')) {
  const [prefix, swallowed = ''] = entry.split('-');
  (prefixes[prefix![0]!] ??= []).push([prefix!, swallowed]);
}

/** `dikeluarkan` has one prefix before a known word, `keterlambatan` two. */
const MAX_PREFIXES = 2;
/** `dicek`. */
const MIN_PREFIXED = 5;

/**
 * The root of a folded Indonesian word: `memperpanjang` and `perpanjangan` are
 * both `perpanjang`. It need not be a word; it only has to be the same for all
 * forms of one word, and another for other words.
 */
export function stem(word: string): string {
  const bare = word.replace(/(?:[klp]ah|pun|nya|[km]u)$/, '');
  return knownRoot(word) ?? (bare === word ? undefined : knownRoot(bare)) ?? guess(word);
}

/** Any way to take affixes off will do, as long as it leaves a word that is known. */
function knownRoot(word: string) {
  return (
    withoutPrefixes(word, MAX_PREFIXES) ??
    withoutSuffix(word, 'i') ??
    withoutSuffix(word, 'an') ??
    withoutSuffix(word, 'in') ??
    withoutSuffix(word, 'kan') ??
    withoutSuffix(word, 'keun') ??
    withoutSuffix(word, 'ake')
  );
}

const withoutSuffix = (word: string, suffix: string) =>
  word.endsWith(suffix) ? withoutPrefixes(word.slice(0, -suffix.length), MAX_PREFIXES) : undefined;

function withoutPrefixes(word: string, atMost: number): string | undefined {
  const root = known.get(word);
  if (root || atMost === 0 || word.length < MIN_PREFIXED) return root;
  for (const [prefix, swallowed] of prefixes[word[0]!] ?? []) {
    if (!word.startsWith(prefix)) continue;
    const root = withoutPrefixes(swallowed + word.slice(prefix.length), atMost - 1);
    if (root) return root;
  }
  return undefined;
}

const SUFFIX = /(?:(?<=^(?:me|di).{3,}|.{3}[^aiueo])k|(?<=.{5}))an$/;
const PREFIX = /^me(?:ng|ny|m(?=[aiueobfpv])|n(?=[aiueocdjz]))(?=.{4})/;
/** Prefixes that many roots begin like; a suffix tells, or the `-si` of a loan word. */
const PREFIX_OF_SUFFIXED =
  /^(?:[bpt]er|di|ke|[mp]e(?:ng|ny|m(?=[aiueobfpv])|n(?=[aiueocdjz])|(?=[lrwy])))(?=.{4})/;
const LOAN_WORD = /(?<!^dis.*)si$/;

/**
 * Of an unknown word only what can hardly be anything else is taken off: `meng-`
 * and its like, or a prefix and a suffix that go together.
 */
function guess(word: string) {
  const bare = word.replace(/(?<=.{3}|^[^aiueo]{2,})(?:nya|ku)$/, '');
  const rest = bare.endsWith('an') ? bare.replace(SUFFIX, '') : bare;
  const prefix = rest !== bare || LOAN_WORD.test(rest) ? PREFIX_OF_SUFFIXED : PREFIX;
  return rest.replace(prefix, (taken) =>
    /[aiueo]/.test(rest[taken.length]!) ? (SWALLOWED[taken.slice(-2)] ?? '') : '',
  );
}

/** Before a vowel: `memakai` is of `pakai`, `menulis` of `tulis`, `menyewa` of `sewa`. */
const SWALLOWED: Record<string, string> = {em: 'p', en: 't', ny: 's'};
