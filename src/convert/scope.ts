import {regionOfCode, regionOfName, regionsIn, type Region} from '../registry/regions.js';
import type {AgencyKind} from '../schema/index.js';
import type {Workbook} from '../sheets/workbook.js';
import type {Draft, MallDraft} from './draft.js';
import type {Grid} from './grid.js';
import type {Line} from './line.js';
import {isDitto} from './words/terms.js';

/** What the rows of a sheet share: the mall that its title or name tells, and the section they stand in. */
export class Scope {
  kind: AgencyKind | undefined;
  /** The title that says for which time of the year the rows are. */
  season: string | undefined;
  /** The mall that a row above named, where those below leave it blank. */
  #last: MallDraft | undefined;

  constructor(
    readonly book: Workbook,
    private readonly draft: Draft,
    /** The mall of the sheet; absent: the only one there is, if any. */
    private named: MallDraft | undefined,
    /** The agency that the sheet is about, where its rows name none. */
    readonly agencyName?: string,
  ) {}

  /** The mall of rows that name none. */
  get mall(): MallDraft {
    return this.named ?? this.draft.nowhere;
  }

  /** Goes on to another mall where a row is no more than the name of a region. */
  entered(title: string): boolean {
    const region = /^(?:kab|kota)/i.test(title.trim()) ? regionOfName(title) : undefined;
    if (region) this.named = this.draft.mall(undefined, region);
    return region !== undefined;
  }

  /** The mall of a row: the one it names, else that of its sheet. */
  mallOf(line: Line): MallDraft {
    const name = line.text('mall');
    const region = readRegion(line.text('regionCode'), line.text('region'));
    if (name === undefined && region === undefined) {
      const isColumn = line.column('mall') ?? line.column('region');
      return (isColumn && this.#last) ?? this.mall;
    }
    if (name !== undefined && isDitto(name) && this.#last) return this.#last;
    const column = line.column('mall') ?? line.column('region');
    this.#last = this.draft.mall(name, region, {place: line.place, ...(column && {column})});
    return this.#last;
  }
}

/** The region of a code and a name; where the two do not agree, the name is believed. */
export function readRegion(code: string | undefined, name: string | undefined): Region | undefined {
  const named = name === undefined ? undefined : (regionOfName(name) ?? regionsIn(name)[0]);
  return named ?? (code === undefined ? undefined : regionOfCode(code));
}

export interface Titled {
  name?: string;
  region?: Region;
  text: string;
}

const MALL = /\b(?:mal(?:l)? pelayanan publik|mpp)\b/i;

/** The mall that the rows above a table, or the name of the sheet, tell. */
export function titleOf(grid: Grid, above: number): Titled | undefined {
  const lines: string[] = [];
  for (let row = 0; row < above; row++) {
    for (const column of grid.filled(row)) lines.push(grid.own(row, column)!.text.trim());
  }
  const sheet = grid.sheet.name ?? '';
  const fromSheet = ofSheetName(sheet);
  const text = lines.join(' ');
  const [region] = regionsIn(text);
  const isMall = MALL.test(text) || MALL.test(sheet);
  if (!isMall) return fromSheet && {...fromSheet, text: sheet};
  const place = fromSheet?.region ?? region;
  const name = nameIn(lines);
  return place || name
    ? {...(name && {name}), ...(place && {region: place}), text: name ?? lines[0] ?? sheet}
    : undefined;
}

/** `MPP Sleman`, `Kab. Bantul`: a sheet of one of several regions. */
function ofSheetName(sheet: string) {
  const bare = sheet.replace(
    /^\s*(?:layanan|data|rekap|jadwal|instansi)?\s*(?:mal(?:l)? pelayanan publik|mpp)?\s*/i,
    '',
  );
  const region = regionsIn(sheet)[0] ?? regionOfName(bare);
  return region && {region};
}

/** A title that is a name of its own, as `MPP Grha Tiyasa`, and not one of many words about a mall. */
function nameIn(lines: string[]) {
  for (const line of lines) {
    const [, name] =
      /\b((?:mal(?:l)? pelayanan publik|mpp)\s+[^,;:\n]+)$/i.exec(
        line.replaceAll(/\s*\([^)]*\)/g, ''),
      ) ?? [];
    const bare = name?.replace(/\s*(?:tahun|per|keadaan|bulan|semester)\b.*$/i, '').trim();
    if (bare && bare.split(/\s+/).length <= 8 && /\s\S/.test(bare.replace(MALL, ''))) return bare;
  }
  return undefined;
}
