import type {Catalog} from '../schema/index.js';
import {alignedAgencies, compareAgencies} from './agencies.js';
import {compareCalendars} from './calendars.js';
import {byWeight, type Change, type Edit} from './change.js';
import type {Comparison} from './comparison.js';
import {compareFields, Findings} from './findings.js';
import {HoursReader} from './hours.js';
import {LikenessReader} from './likeness.js';
import {Lookup} from './lookup.js';
import {alignedMalls, compareMalls} from './malls.js';
import {childOf, type Alignment, type Pair} from './pair.js';
import {compareServices} from './services.js';

/** A catalog and the document that it was parsed from. */
export interface Version {
  document: unknown;
  catalog: Catalog;
}

/** What changed from one version of a catalog to another. */
export interface Differences {
  /** What a citizen notices, what matters most first. */
  citizen: Change[];
  /** Everything else, in the order of the document. */
  editor: Edit[];
}

const LISTS = ['calendars', 'malls', 'agencies', 'services'] as const;

/**
 * Compares two versions of a catalog, record by record: by id, and where an id changed by likeness.
 *
 * The order of records and lists, hours written otherwise and texts in another form are no change to
 * a citizen. Hours are compared for the year after the new version's `updated`. Records that parsing
 * left out are not compared. Of two records that may each be the renamed one, neither is taken.
 */
export function diffCatalogs(before: Version, after: Version): Differences {
  const findings = new Findings();
  const reader = new LikenessReader();
  const whole: Pair<Catalog> = {before: sideOf(before), after: sideOf(after)};
  const agencies = alignedAgencies(listOf(whole, 'agencies'), reader);
  const malls = alignedMalls(listOf(whole, 'malls'), reader);
  const from = new Date(after.catalog.updated);
  const comparison: Comparison = {
    before: new Lookup(before.catalog),
    after: new Lookup(after.catalog),
    ids: {agency: newIds(agencies), mall: newIds(malls)},
    mallPairs: new Map(malls.pairs.map((pair) => [pair.after.value.id, pair])),
    newMalls: new Set(malls.come.map(({value}) => value.id)),
    from,
    hours: new HoursReader(from),
    reader,
    findings,
  };
  compareFields(whole, {}, findings, LISTS);
  compareCalendars(listOf(whole, 'calendars'), comparison);
  compareMalls(malls, comparison);
  compareAgencies(agencies, comparison);
  compareServices(listOf(whole, 'services'), comparison);
  return {citizen: byWeight(findings.changes), editor: findings.edits};
}

const sideOf = ({document, catalog}: Version) => ({value: catalog, raw: document, path: ''});

const listOf = <Key extends keyof Catalog>({before, after}: Pair<Catalog>, key: Key) =>
  ({before: childOf(before, key), after: childOf(after, key)}) as Pair<Catalog[Key]>;

function newIds({pairs}: Alignment<{id: string}>) {
  const ids = new Map(pairs.map(({before, after}) => [before.value.id, after.value.id]));
  return (id: string) => ids.get(id) ?? id;
}
