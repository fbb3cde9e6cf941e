import {offerAt} from '../offers/index.js';
import type {Mall, Offer, Service} from '../schema/index.js';
import type {Said} from '../said/said.js';
import type {Comparison} from './comparison.js';
import {compareQuota, tellMove} from './counters.js';
import {compareFields} from './findings.js';
import {compareHours} from './hours.js';
import {both, lowered, plain, turned} from './in-words.js';
import {isServedAt} from './lookup.js';
import {aligned, itemsOf, type Pair} from './pair.js';
import {compareText} from './texts.js';

/** Tells at which malls a service is served now, and how far, and at which no longer. */
export const compareOffers =
  (service: Pair<Service>, comparison: Comparison) =>
  ({before, after}: Pair<Offer[] | undefined>) => {
    for (const malls of mallsConcerned(service, comparison)) {
      compareScope(service, malls, comparison);
    }
    const {pairs} = aligned(itemsOf(before, 'mall'), itemsOf(after, 'mall'), [
      ({mall}) => comparison.ids.mall(mall),
      ({mall}) => mall,
    ]);
    for (const pair of pairs) compareOffer(pair, service, comparison);
  };

/** The malls that either list of offers decides about, and that are in both catalogs. */
function mallsConcerned({before, after}: Pair<Service>, {mallPairs, ids, ...in_}: Comparison) {
  const named = [
    ...(before.value.offers ?? []).map(({mall}) => ids.mall(mall)),
    ...(after.value.offers ?? []).map(({mall}) => mall),
  ];
  // Only one of the lists leaves the service wherever its agency is.
  const wherever =
    leavesOthers(before.value) === leavesOthers(after.value)
      ? []
      : [
          ...in_.before.mallsOf(before.value.agency).map(({id}) => ids.mall(id)),
          ...in_.after.mallsOf(after.value.agency).map(({id}) => id),
        ];
  return [...new Set([...named, ...wherever])].flatMap((id) => mallPairs.get(id) ?? []);
}

const leavesOthers = ({offers = []}: Service) => offers.every(({scope}) => scope === 'none');

function compareScope(
  {before, after}: Pair<Service>,
  {before: was, after: is}: Pair<Mall>,
  {after: lookup, findings}: Comparison,
) {
  const [wasServed, isServed] = [
    isServedAt(before.value, was.value),
    isServedAt(after.value, is.value),
  ];
  const scopes = [offerAt(before.value, was.value)?.scope, offerAt(after.value, is.value)?.scope];
  if (scopes[0] === scopes[1] || (!wasServed && !isServed)) return;
  const subject = {...lookup.service(after.value), mall: is.value.id};
  const place = both((words) => plain(is.value.name, words));
  const values = {before: scopes[0], after: scopes[1]};
  const [scopeBefore, scopeNow] = scopes.map(scopeInWords);
  if (!isServed) {
    const said = {id: `tidak ada lagi di ${place.id}`, en: `no longer at ${place.en}`};
    findings.tell('offer-removed', subject, said, values);
  } else if (!wasServed) {
    const said = {
      id: `kini ada di ${place.id} (${scopeNow!.id})`,
      en: `now at ${place.en} (${scopeNow!.en})`,
    };
    findings.tell('offer-added', subject, said, values);
  } else {
    const what = {id: `di ${place.id}`, en: `at ${place.en}`};
    findings.tell('scope', subject, turned(what, scopeBefore, scopeNow), values);
  }
}

const scopeInWords = (scope: Offer['scope'] | undefined): Said | undefined =>
  scope && both((words) => lowered(words.service.scopes[scope]));

/** What two offers say besides how far; what they leave out is that of the agency there. */
function compareOffer(
  pair: Pair<Offer>,
  {before, after}: Pair<Service>,
  {mallPairs, after: lookup, hours, findings}: Comparison,
) {
  const malls = mallPairs.get(pair.after.value.mall);
  if (!malls || !isServedAt(after.value, malls.after.value)) {
    compareFields(pair, {}, findings, malls && ['scope']);
    return;
  }
  const [was, is] = [malls.before.value, malls.after.value];
  const [tenantBefore] = offerAt(before.value, was)?.tenants ?? [];
  const [tenantNow] = offerAt(after.value, is)?.tenants ?? [];
  const service = lookup.service(after.value);
  const place = both((words) => plain(is.name, words));
  const subject = {
    ...service,
    mall: is.id,
    name: {id: `${service.name.id} di ${place.id}`, en: `${service.name.en} at ${place.en}`},
  };
  const places = {
    before: {building: was.hours, counter: tenantBefore?.hours},
    after: {building: is.hours, counter: tenantNow?.hours},
  };
  compareFields<Offer>(
    pair,
    {
      counter: (field) => {
        const hadCounter = field.before.value ?? tenantBefore?.counter;
        const hasCounter = field.after.value ?? tenantNow?.counter;
        tellMove(subject, {counter: hadCounter}, {counter: hasCounter}, findings);
      },
      hours: (field) => compareHours(field, places, subject, hours, findings),
      quota: compareQuota(subject, findings),
      note: compareText('note', {id: 'catatan', en: 'the note'}, subject, findings),
    },
    findings,
    ['scope'],
  );
}
