import type {Said} from '../said/said.js';
import type {Channel, Mall, Service, ServiceLink, Text} from '../schema/index.js';
import type {Subject} from './change.js';
import type {Comparison} from './comparison.js';
import {compareComplaints} from './contacts.js';
import {compareDuration} from './duration.js';
import {compareFees} from './fees.js';
import {compareFields, type Findings} from './findings.js';
import {both, listed, lowered, plain, quoted, turned} from './in-words.js';
import {factsLikeness, likeness} from './likeness.js';
import type {Lookup} from './lookup.js';
import {compareOffers} from './offers.js';
import {aligned, itemsOf, type Pair, type Side} from './pair.js';
import {withRenamed} from './renamed.js';
import {compareRequirements} from './requirements.js';
import {sameWords} from './same-words.js';
import {same} from './same.js';
import {compareList, compareText} from './texts.js';

/** From here on two services of one agency are taken for one whose id changed. */
const LEAST_LIKENESS = 0.75;
/** Names that share less are of two services, whatever else is alike. */
const LEAST_NAME_LIKENESS = 0.6;
/** How much the name weighs beside papers and fees. */
const NAME_WEIGHT = 0.75;

/** Compares the services of two catalogs. */
export function compareServices({before, after}: Pair<Service[]>, comparison: Comparison) {
  const {pairs, gone, come} = alignedServices({before, after}, comparison);
  for (const pair of pairs) {
    if (!same(pair.before.raw, pair.after.raw) || !same(pair.before.value, pair.after.value)) {
      compareService(pair, comparison);
    }
  }
  for (const side of gone) tellGone(side, comparison);
  for (const side of come) tellCome(side, comparison);
}

function alignedServices({before, after}: Pair<Service[]>, comparison: Comparison) {
  const {ids, reader} = comparison;
  const byId = aligned(itemsOf(before, 'id'), itemsOf(after, 'id'), ({id}) => id);
  const newAgency = ({agency}: Service) => ids.agency(agency);
  const newMalls = ({offers = []}: Service) => offers.map(({mall}) => ids.mall(mall));
  const placed = (agency: string, malls: string[]) => [agency, ...malls.sort()].join('\n');
  const recognition = {
    terms: ({name}: Service) => {
      const {folded, terms} = reader.read(name);
      return [folded, ...terms];
    },
    likeness: (a: Service, b: Service) => serviceLikeness(a, b, comparison),
    least: LEAST_LIKENESS,
  };
  const atSameMalls = withRenamed(byId, {
    ...recognition,
    block: [
      (service) => placed(newAgency(service), newMalls(service)),
      (service) =>
        placed(
          service.agency,
          (service.offers ?? []).map(({mall}) => mall),
        ),
    ],
  });
  return withRenamed(atSameMalls, {...recognition, block: [newAgency, ({agency}) => agency]});
}

function serviceLikeness(a: Service, b: Service, {reader}: Comparison) {
  const name = likeness(reader.read(a.name), reader.read(b.name));
  if (name < LEAST_NAME_LIKENESS) return 0;
  const facts = factsLikeness(a, b, reader);
  return facts === undefined ? name : NAME_WEIGHT * name + (1 - NAME_WEIGHT) * facts;
}

function compareService(pair: Pair<Service>, comparison: Comparison) {
  const {findings, before, after, ids, reader} = comparison;
  const subject = after.service(pair.after.value);
  const about = [subject, findings] as const;
  compareFields<Service>(
    pair,
    {
      name: compareName(...about),
      agency: ({before: {value: was}, after: {value: is}}) => {
        if (ids.agency(was) === is) return;
        const said = turned(
          {id: 'instansinya berganti', en: 'its agency changed'},
          before.agencyName(was),
          after.agencyName(is),
        );
        findings.tell('agency', subject, said, {before: was, after: is});
      },
      requirements: compareRequirements(subject, reader, findings),
      fees: compareFees(...about),
      duration: compareDuration(...about),
      offers: compareOffers(pair, comparison),
      complaints: compareComplaints(...about),
      steps: compareSteps(...about),
      product: compareText('fact', {id: 'hasil layanan', en: 'what you get'}, ...about),
      audience: ({before: {value: was}, after: {value: is}}) => {
        const said = turned(
          {id: 'untuk siapa', en: 'for whom it is'},
          was && AUDIENCES[was],
          is && AUDIENCES[is],
        );
        findings.tell('fact', subject, said, {before: was, after: is});
      },
      channels: compareList<Channel>('channel', CHANNELS, CHANNEL, ...about),
      links: compareList<ServiceLink>('channel', LINKS, LINK, ...about),
    },
    findings,
  );
}

/** The sentence begins with the new name already. */
export const compareName =
  (subject: Subject, findings: Findings) =>
  ({before: {value: before}, after: {value: after}}: Pair<Text>) => {
    if (sameWords(before, after)) return;
    const was = both((words) => quoted(before, words));
    const said = {id: `sebelumnya bernama ${was.id}`, en: `was called ${was.en}`};
    findings.tell('name', subject, said, {before, after});
  };

const AUDIENCES: Record<NonNullable<Service['audience']>, Said> = {
  citizen: {id: 'warga', en: 'citizens'},
  business: {id: 'pelaku usaha', en: 'businesses'},
  both: {id: 'warga dan pelaku usaha', en: 'citizens and businesses'},
};

const CHANNELS = {
  come: {id: 'kini juga dilayani', en: 'now also served'},
  gone: {id: 'tidak lagi dilayani', en: 'no longer served'},
};

const CHANNEL = {
  key: String,
  inWords: (channel: Channel) => both((words) => lowered(words.channels[channel])),
};

const LINKS = {
  come: {id: 'tautan baru', en: 'new link'},
  gone: {id: 'tautan tidak ada lagi', en: 'link no longer there'},
};

const LINK = {
  key: ({rel, href}: ServiceLink) => `${rel} ${href}`,
  inWords: ({rel, href}: ServiceLink) =>
    both((words) => `${lowered(words.service.links[rel])} ${plain(href, words)}`),
};

const compareSteps =
  (subject: Subject, findings: Findings) =>
  ({before: {value: before}, after: {value: after}}: Pair<Text[] | undefined>) => {
    const isSame =
      before?.length === after?.length && before?.every((step, at) => sameWords(step, after![at]));
    if (isSame) return;
    const said = turned(
      {id: 'alur layanan', en: 'the steps'},
      before && stepsInWords(before),
      after && stepsInWords(after),
    );
    findings.tell('steps', subject, said, {before, after});
  };

const stepsInWords = (steps: Text[]): Said =>
  both((words) => steps.map((step, at) => `${at + 1}) ${plain(step, words)}`).join(' '));

/** What falls with a mall, or with an agency that leaves it, was told with that. */
function tellGone(side: Side<Service>, {before, after, ids, findings}: Comparison) {
  const malls = before.mallsServing(side.value);
  const agency = ids.agency(side.value.agency);
  const fellWithPlace = malls.map((mall) => {
    const now = after.malls.get(ids.mall(mall.id));
    const left = before.mallsOf(side.value.agency).includes(mall) && now;
    return !now || (left && !after.mallsOf(agency).includes(now));
  });
  if (malls.length > 0 && fellWithPlace.every(Boolean)) {
    findings.editRecord(side, undefined);
    return;
  }
  const where = placesOf(malls, before);
  const said = {
    id: `layanan ini tidak ada lagi${where.id}`,
    en: `this service is no longer there${where.en}`,
  };
  findings.tell('service-removed', before.service(side.value), said, {before: side.value.name});
}

/** What a new mall brings was told with it. */
function tellCome(side: Side<Service>, {after, newMalls, findings}: Comparison) {
  const malls = after.mallsServing(side.value);
  if (malls.length > 0 && malls.every(({id}) => newMalls.has(id))) {
    findings.editRecord(undefined, side);
    return;
  }
  const where = placesOf(malls, after);
  const said = {id: `layanan baru${where.id}`, en: `a new service${where.en}`};
  findings.tell('service-added', after.service(side.value), said, {after: side.value.name});
}

/** ` di MPP Contoh`; nothing where there is only one mall. */
function placesOf(malls: readonly Mall[], {malls: all}: Lookup): Said {
  if (all.size < 2 || malls.length === 0) return {id: '', en: ''};
  const names = listed(malls.map(({name}) => both((words) => plain(name, words))));
  return {id: ` di ${names.id}`, en: ` at ${names.en}`};
}
