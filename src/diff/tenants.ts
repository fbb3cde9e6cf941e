import type {Mall, Tenant} from '../schema/index.js';
import type {Said} from '../said/said.js';
import type {Subject} from './change.js';
import type {Comparison} from './comparison.js';
import {compareQuota, tellMove} from './counters.js';
import {compareFields} from './findings.js';
import {compareHours} from './hours.js';
import {both, plain} from './in-words.js';
import type {Lookup} from './lookup.js';
import {aligned, itemsOf, type Pair} from './pair.js';
import {foldedText} from './same-words.js';
import {compareText} from './texts.js';

/** Tells which agencies came to a mall and which left it, and what changed at their counters. */
export const compareTenants =
  (malls: Pair<Mall>, comparison: Comparison) =>
  ({before, after}: Pair<Tenant[] | undefined>) => {
    const {ids, findings} = comparison;
    const by = (rest: (tenant: Tenant) => string): [typeof rest, typeof rest] => [
      (tenant) => `${ids.agency(tenant.agency)} ${rest(tenant)}`,
      (tenant) => `${tenant.agency} ${rest(tenant)}`,
    ];
    // An agency may have several counters in one mall.
    const {pairs, gone, come} = aligned(
      itemsOf(before, 'agency'),
      itemsOf(after, 'agency'),
      by(({counter, floor}) => `${foldedText(counter)} ${foldedText(floor)}`),
      by(({counter}) => foldedText(counter)),
      by(() => ''),
    );
    for (const pair of pairs) compareTenant(pair, malls, comparison);
    const wasThere = new Set(before.value?.map(({agency}) => ids.agency(agency)));
    const isThere = new Set(after.value?.map(({agency}) => agency));
    for (const {value} of gone) {
      const isLeft = isThere.has(ids.agency(value.agency));
      const subject = tenantAt(value, malls.after.value, comparison.before);
      findings.tell('tenant-removed', subject, isLeft ? FEWER : GONE, {before: value});
    }
    for (const {value} of come) {
      const isMore = wasThere.has(value.agency);
      const subject = tenantAt(value, malls.after.value, comparison.after);
      findings.tell('tenant-added', subject, isMore ? MORE : COME, {after: value});
    }
  };

const GONE: Said = {id: 'tidak ada lagi di sini', en: 'no longer here'};
const FEWER: Said = {id: 'salah satu loketnya tidak ada lagi', en: 'one of its counters is gone'};
const COME: Said = {id: 'instansi baru di sini', en: 'a new agency here'};
const MORE: Said = {id: 'loket tambahan', en: 'one more counter'};

function tenantAt({agency}: Tenant, {id, name}: Mall, lookup: Lookup): Subject {
  const inWords = lookup.agencyName(agency);
  const mall = both((words) => plain(name, words));
  return {
    name: {id: `${inWords.id} di ${mall.id}`, en: `${inWords.en} at ${mall.en}`},
    agency,
    mall: id,
  };
}

function compareTenant(
  pair: Pair<Tenant>,
  malls: Pair<Mall>,
  {after, hours, findings}: Comparison,
) {
  const subject = tenantAt(pair.after.value, malls.after.value, after);
  const isMoved = tellMove(subject, pair.before.value, pair.after.value, findings);
  const buildings = {
    before: {building: malls.before.value.hours},
    after: {building: malls.after.value.hours},
  };
  compareFields<Tenant>(
    pair,
    {
      hours: (field) => compareHours(field, buildings, subject, hours, findings),
      quota: compareQuota(subject, findings),
      note: compareText('note', {id: 'catatan', en: 'the note'}, subject, findings),
    },
    findings,
    isMoved ? ['counter', 'floor'] : [],
  );
}
