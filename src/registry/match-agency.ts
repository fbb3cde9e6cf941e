import type {AgencyKind} from '../schema/index.js';
import {AGENCIES, type KnownAgency} from './agencies.js';
import {fold} from './fold.js';
import {isPlace, regionOfName} from './regions.js';

/** A name of an agency, as far as it is known. */
export interface AgencyMatch {
  agency: KnownAgency;
  /** Which agency it is: two names with the same identity, rest and place are one. */
  identity: string;
  /** What the name adds to that of its kind, such as `dan pemberdayaan perempuan`; folded, without the place. */
  rest: string;
  /** The place that it names, as a code where it is a region; empty when it names none. */
  place: string;
  /** Whether it is the full name of the registry, and not a short one. */
  isFull: boolean;
}

interface Spelling {
  agency: KnownAgency;
  identity: string;
}

let names: Map<string, Spelling> | undefined;
let longest = 0;

function known() {
  if (names) return names;
  names = new Map();
  for (const agency of AGENCIES) {
    const own = [agency.name, agency.short ?? '', ...agency.also].map(fold);
    for (const name of own)
      if (name && !names.has(name)) names.set(name, {agency, identity: agency.id});
    for (const name of agency.others.map(fold))
      names.set(name, {agency, identity: `${agency.id}:${name}`});
  }
  longest = Math.max(...[...names.keys()].map((name) => name.split(' ').length));
  return names;
}

/** Words before a name that say nothing of whose it is. */
const BEFORE =
  /^(?:gerai|loket|konter|stan|booth|tenant|unit layanan|layanan|pelayanan|the|office of the|kantor cabang|cabang)\s+/;
/** Of a company, as in `PT Taspen (Persero)`. */
const COMPANY = /^(?:pt|perum|perumda|perseroda|cv|pd)\s+(?=\S)/;
/** Names so short that something more than a place after them makes them another. */
const SHORT_NAME = 3;

/**
 * The agency of the registry that a name stands for, by the longest spelling that it begins with.
 *
 * `Disdukcapil Kab. Buton` and `DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL` are the same; `Dinas Sosial dan
 * Pemberdayaan Desa` is one of its kind with a rest of its own.
 */
export function matchAgency(name: string): AgencyMatch | undefined {
  const outside = fold(name.replaceAll(/\([^)]*\)/g, ' ').replaceAll('&', ' dan '));
  const inside = fold(/\(([^)]*)\)/.exec(name)?.[1] ?? '');
  return (
    startOf(outside) ??
    startOf(outside.replace(BEFORE, '')) ??
    startOf(outside.replace(COMPANY, '')) ??
    exactly(inside)
  );
}

function startOf(folded: string): AgencyMatch | undefined {
  const words = folded.split(' ');
  const spellings = known();
  for (let count = Math.min(words.length, longest); count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const spelling = spellings.get(start);
    if (!spelling) continue;
    const {agency} = spelling;
    const rest = words.slice(count).join(' ');
    if (start.length <= SHORT_NAME && rest && !agency.isLocal && !isPlace(rest)) continue;
    return {...spelling, ...partedRest(rest), isFull: start === fold(agency.name)};
  }
  return undefined;
}

const partedRest = (rest: string) =>
  isPlace(rest) ? {rest: '', place: regionOfName(rest)?.code ?? rest} : {rest, place: ''};

function exactly(folded: string): AgencyMatch | undefined {
  const spelling = known().get(folded);
  return spelling && {...spelling, rest: '', place: '', isFull: false};
}

/** What the words of a name tell of its kind, where the registry does not know it. */
const KINDS: readonly [RegExp, AgencyKind][] = [
  [/\bprovinsi\b|\bprov\b|\bcabang dinas\b/, 'provincial'],
  [/^pengadilan\b|^mahkamah\b/, 'judiciary'],
  [
    /^(?:kementerian|kantor wilayah|kanwil|direktorat|ditjen|balai|kantor pelayanan|ministry)\b/,
    'ministry',
  ],
  [
    /^(?:dinas|badan|bagian|kantor camat|kecamatan|kelurahan|satuan|sekretariat|inspektorat|uptd?|rsud|bidang|dewan)\b/,
    'regional',
  ],
  [/^(?:perumda|perseroda|pd)\b/, 'regional-enterprise'],
  [/^(?:perum|persero)\b|\bpersero$/, 'state-enterprise'],
  [/^(?:komisi|lembaga|ombudsman|bpjs|otoritas)\b/, 'institution'],
  [
    /^(?:pt|cv|bank|ikatan|asosiasi|himpunan|yayasan|koperasi|persatuan|perhimpunan|klinik|apotek|rs)\b/,
    'private',
  ],
];

/** Whose office a name is likely to be; undefined when the words do not tell. */
export function kindOfName(name: string): AgencyKind | undefined {
  const folded = fold(name);
  return matchAgency(name)?.agency.kind ?? KINDS.find(([words]) => words.test(folded))?.[1];
}

/** Whether a text may be the name of an agency at all: known, or opening as such names do. */
export const looksLikeAgency = (text: string): boolean => kindOfName(text) !== undefined;
