import type {Mall} from '../schema/index.js';
import {addressParts, zoneName} from '../terms/index.js';
import type {Subject} from './change.js';
import type {Comparison} from './comparison.js';
import {compareComplaints, compareContact} from './contacts.js';
import {compareFields, type Findings} from './findings.js';
import {compareHours} from './hours.js';
import {asIs, both, lowered, turned} from './in-words.js';
import {likeness, type LikenessReader} from './likeness.js';
import {compareNotices} from './notices.js';
import {aligned, itemsOf, type Alignment, type Pair} from './pair.js';
import {withRenamed} from './renamed.js';
import {foldedText, sameWords} from './same-words.js';
import {compareName} from './services.js';
import {compareTenants} from './tenants.js';
import {compareList} from './texts.js';

/** From here on two malls of one region are taken for one whose id changed. */
const LEAST_LIKENESS = 0.6;

/** The malls of two catalogs, paired by id and else by region, kind and name. */
export function alignedMalls(
  {before, after}: Pair<Mall[]>,
  reader: LikenessReader,
): Alignment<Mall> {
  const block = ({region, kind}: Mall) => `${region.code} ${kind}`;
  return withRenamed(
    aligned(itemsOf(before, 'id'), itemsOf(after, 'id'), ({id}) => id),
    {
      block: [block, block],
      terms: ({name}) => reader.read(name).terms,
      likeness: (a, b) => likeness(reader.read(a.name), reader.read(b.name)),
      least: LEAST_LIKENESS,
    },
  );
}

/** Compares the malls of two catalogs, and all that is in them. */
export function compareMalls({pairs, gone, come}: Alignment<Mall>, comparison: Comparison) {
  const {before, after, findings} = comparison;
  for (const {value} of gone) {
    const said = {id: 'tidak ada lagi dalam katalog', en: 'no longer in the catalog'};
    findings.tell('mall-removed', before.mall(value), said, {before: value.name});
  }
  for (const pair of pairs) compareMall(pair, comparison);
  for (const {value} of come) {
    const said = {
      id: `baru dalam katalog (${lowered(both((words) => words.states[value.state]).id)})`,
      en: `new in the catalog (${lowered(both((words) => words.states[value.state]).en)})`,
    };
    findings.tell('mall-added', after.mall(value), said, {after: value.name});
  }
}

function compareMall(pair: Pair<Mall>, comparison: Comparison) {
  const {findings, after, hours} = comparison;
  const subject = after.mall(pair.after.value);
  const about = [subject, findings] as const;
  compareFields<Mall>(
    pair,
    {
      name: compareName(...about),
      state: ({before: {value: was}, after: {value: is}}) => {
        const [before, now] = [was, is].map((state) =>
          both((words) => lowered(words.states[state])),
        );
        const said = {
          id: `kini ${now!.id} (sebelumnya ${before!.id})`,
          en: `changed from ${before!.en} to ${now!.en}`,
        };
        findings.tell('mall-state', subject, said, {before: was, after: is});
      },
      timeZone: ({before: {value: was}, after: {value: is}}) => {
        const [before, now] = [was, is].map((zone) => both((words) => zoneName(zone, words)));
        const said = turned({id: 'zona waktu', en: 'the time zone'}, before, now);
        findings.tell('time-zone', subject, said, {before: was, after: is});
      },
      address: compareAddress(pair, ...about),
      hours: (field) => compareHours(field, {before: {}, after: {}}, subject, hours, findings),
      calendar: ({before: {value: was}, after: {value: is}}) => {
        const said = {
          id: 'kini mengikuti kalender libur lain',
          en: 'now follows another calendar of holidays',
        };
        findings.tell('holiday', subject, said, {before: was, after: is});
      },
      contact: compareContact(...about),
      complaints: compareComplaints(...about),
      facilities: compareList<string>(
        'fact',
        {
          come: {id: 'fasilitas baru', en: 'new facility'},
          gone: {id: 'fasilitas tidak lagi dicantumkan', en: 'facility no longer listed'},
        },
        {key: foldedText, inWords: asIs},
        ...about,
      ),
      notices: compareNotices(comparison, subject),
      tenants: compareTenants(pair, comparison),
    },
    findings,
  );
}

const TOLD = ['building', 'floor', 'street', 'village', 'district'] as const;

type Address = NonNullable<Mall['address']>;

/** Tells that a mall moved; an address that only says more, or less, is no move. */
const compareAddress =
  (malls: Pair<Mall>, subject: Subject, findings: Findings) =>
  ({before, after}: Pair<Mall['address']>) => {
    const differing = TOLD.filter((key) => !sameWords(before.value?.[key], after.value?.[key]));
    if (differing.length === 0) return;
    const values = {before: before.value, after: after.value};
    const isMoved = differing.some((key) => before.value?.[key] && after.value?.[key]);
    if (isMoved) {
      const [was, is] = [before.value, after.value].map((address) =>
        asIs(differing.flatMap((key) => address?.[key] ?? []).join(', ')),
      );
      const said = {
        id: `pindah dari ${was!.id} ke ${is!.id}`,
        en: `moved from ${was!.en} to ${is!.en}`,
      };
      findings.tell('mall-moved', subject, said, values);
    } else {
      const [was, is] = [malls.before.value, malls.after.value].map(
        (mall) => mall.address && asIs(addressParts(mall).filter(Boolean).join(', ')),
      );
      findings.tell('contact', subject, turned({id: 'alamat', en: 'the address'}, was, is), values);
    }
    compareFields({before, after} as Pair<Address>, {}, findings, TOLD);
  };
