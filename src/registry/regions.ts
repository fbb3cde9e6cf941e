import {fold} from './fold.js';
import {PROVINCES} from './regencies.js';

/** A regency or city of Indonesia. */
export interface Region {
  /** Code of the Ministry of Home Affairs, such as `35.10`. */
  code: string;
  /** `Kabupaten Luwu`, `Kota Batam`. */
  name: string;
  province: string;
  /** IANA zone of its province. */
  timeZone: string;
}

/** Provinces by zone; those not named keep WIB. */
const CENTRAL = /^(?:5[123]|6[345]|7[1-6])$/;
const EASTERN = /^(?:8[12]|9[1-6])$/;

const zoneOf = (province: string) => {
  if (CENTRAL.test(province)) return 'Asia/Makassar';
  return EASTERN.test(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
};

let regions: Region[] | undefined;

/** All of them, made when first asked for. */
export function allRegions(): Region[] {
  regions ??= Object.entries(PROVINCES).flatMap(([code, [province, list]]) =>
    list.split('|').map((entry) => ({
      code: `${code}.${entry.slice(0, 2)}`,
      name: entry.slice(3),
      province,
      timeZone: zoneOf(code),
    })),
  );
  return regions;
}

/**
 * The region of a code as people and spreadsheets write it: `73.17`, `7317`, and `73.1` for `73.10`,
 * from which a spreadsheet took the last zero.
 */
export function regionOfCode(code: string): Region | undefined {
  const [, province, regency = ''] = /^(\d\d)[.,]?(\d\d?)(?:[.,]0+)?$/.exec(code.trim()) ?? [];
  return allRegions().find((region) => region.code === `${province}.${regency.padEnd(2, '0')}`);
}

const squeezed = (text: string) => fold(text).replaceAll(' ', '');
const byName = new Map<string, Region[]>();

function names() {
  if (byName.size > 0) return byName;
  for (const region of allRegions()) {
    const bare = region.name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '');
    const kind = region.name.startsWith('Kota') ? 'kota' : 'kabupaten';
    for (const key of new Set([squeezed(region.name), kind + squeezed(bare), squeezed(bare)])) {
      byName.set(key, [...(byName.get(key) ?? []), region]);
    }
  }
  return byName;
}

/** The region of a name: `Kab. Luwu`, `KOTA BATAM`, or `Luwu` where only one has that name. */
export function regionOfName(name: string): Region | undefined {
  const key = squeezed(name.replace(/^\s*(?:pemerintah|pemkab|pemkot|pemda)\s+/i, ''));
  const full = key
    .replace(/^kab(?!upaten)/, 'kabupaten')
    .replace(/^pemkot/, 'kota')
    .replace(/^(kabupaten)?kep(?!ulauan|ahiang)/, '$1kepulauan');
  for (const one of [key, full]) {
    const found = names().get(one);
    if (found?.length === 1) return found[0];
  }
  return undefined;
}

const NAMED = /\b(kabupaten|kab\.?|kota|pemkab|pemkot)\s+(?:adm(?:inistrasi|\.)?\s+)?/giu;
const MOST_WORDS = 4;

/** The regions that a text names with their kind, as in `PEMERINTAH KABUPATEN BUTON`, in order. */
export function regionsIn(text: string): Region[] {
  const found: Region[] = [];
  for (const match of text.matchAll(NAMED)) {
    const kind = /kota$|kota\b|pemkot/i.test(match[1]!) ? 'kota' : 'kabupaten';
    const words = text.slice(match.index + match[0].length).split(/[\s,;:()]+/, MOST_WORDS);
    const region = longestName(kind, words);
    if (region && !found.includes(region)) found.push(region);
  }
  return found;
}

function longestName(kind: string, words: string[]) {
  for (let count = words.length; count > 0; count--) {
    const found = names().get(kind + squeezed(words.slice(0, count).join(' ')));
    if (found?.length === 1) return found[0];
  }
  return undefined;
}

/** Whether a text is no more than a place: a region with or without its kind, or a province. */
export function isPlace(text: string): boolean {
  const key = squeezed(text);
  return (
    key === '' ||
    /^(?:kab|kabupaten|kota|prov|provinsi|pemkab|pemkot|daerah)$/.test(key) ||
    names().has(key.replace(/^kab(?!upaten)/, 'kabupaten')) ||
    Object.values(PROVINCES).some(([name]) =>
      [squeezed(name), `provinsi${squeezed(name)}`].includes(key),
    )
  );
}
