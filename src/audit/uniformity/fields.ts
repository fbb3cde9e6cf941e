import type {Duration, Fee, Requirement} from '../../schema/index.js';
import {durationInWords, feeAmount, type Words} from '../../terms/index.js';
import {inBoth, officialName, same} from '../said.js';
import type {Offered} from '../sites.js';
import {COPIES, folded, paper} from '../wording.js';
import {placesOf, withoutPlace} from './likeness.js';
import {isInherited} from '../inherited.js';
import type {Statement} from './values.js';

/** What a service says, or undefined where it says nothing that can be compared. */
type Saying = Pick<Statement, 'key' | 'said'> | undefined;

/** The fields that are compared. */
export type Field = 'name' | 'fees' | 'duration' | 'requirements';

/** What services say of one thing. */
export interface Topic {
  field: Field;
  /** The paper it is about, where it is about one. */
  about?: string;
  statements: Statement[];
}

/** All that the services of one kind say and that can be compared. */
export const topicsOf = (services: readonly Offered[]): Topic[] => [
  topic('name', nameOf, services),
  topic('fees', feesOf, services),
  topic('duration', durationOf, services),
  ...paperTopics(services),
];

/** Those of the services that say something of the field. */
export const stating = (field: Field, services: readonly Offered[]) =>
  services.filter((offered) => SAYINGS[field](offered) !== undefined);

const SAYINGS: Record<Field, (offered: Offered) => unknown> = {
  name: nameOf,
  fees: feesOf,
  duration: durationOf,
  requirements: (offered) => (papersOf(offered).size > 0 ? true : undefined),
};

const topic = (
  field: Field,
  say: (offered: Offered) => Saying,
  services: readonly Offered[],
): Topic => ({
  field,
  statements: services.flatMap((offered) => statementOf(say(offered), field, offered)),
});

function statementOf(saying: Saying, field: Field, {service, malls}: Offered): Statement[] {
  if (!saying) return [];
  const {key, said} = saying;
  return [{key, said, malls, isInherited: isInherited(service, field)}];
}

/** For each paper: whether it is asked for, among those that name any, and in which form. */
function paperTopics(services: readonly Offered[]): Topic[] {
  const naming = services.filter((offered) => papersOf(offered).size > 0);
  const askers = new Map<string, Offered[]>();
  for (const offered of naming) {
    for (const key of papersOf(offered).keys()) {
      const others = askers.get(key);
      if (others) others.push(offered);
      else askers.set(key, [offered]);
    }
  }
  return [...askers].flatMap(([key, asking]): Topic[] => {
    const say = (saying: (paper: Paper | undefined) => Saying, services: Offered[]): Topic => ({
      field: 'requirements',
      about: papersOf(asking[0]!).get(key)!.text,
      statements: services.flatMap((offered) =>
        statementOf(saying(papersOf(offered).get(key)), 'requirements', offered),
      ),
    });
    const forms = say((paper) => paper?.form, asking);
    if (asking.length === naming.length) return [forms];
    return [say((paper) => (paper ? ASKED : NOT_ASKED), naming), forms];
  });
}

const ASKED = {key: 'asked', said: () => ({id: 'diminta', en: 'asked for'})};
const NOT_ASKED = {key: 'not asked', said: () => ({id: 'tidak diminta', en: 'not asked for'})};

/** What a service says of its name, whatever case, marks and place it is written with. */
function nameOf({service, sites}: Offered): Saying {
  const name = officialName(service.name);
  const places = sites.flatMap(placesOf);
  return {key: withoutPlace(name, places) || folded(name), said: () => same(name)};
}

/** What is paid in all; undefined where no amount is told: nothing can be compared then. */
function feesOf({service: {fees}}: Offered): Saying {
  if (!fees) return undefined;
  const amounts = fees.map(rangeOf).filter((range) => range !== '0');
  if (amounts.includes('')) return undefined;
  return {
    key: amounts.length === 0 ? 'free' : amounts.sort().join(' + '),
    said: () => inBoth((words) => feesInWords(fees, words)),
  };
}

function rangeOf({amount, min = 0, max}: Fee) {
  if (amount !== null) return String(amount);
  if (max === undefined) return min ? `${min}-` : '';
  return min === max ? String(max) : `${min}-${max}`;
}

function feesInWords(fees: Fee[], words: Words) {
  const paid = fees.filter((fee) => rangeOf(fee) !== '0');
  if (paid.length === 0) return words.service.free.toLowerCase();
  return paid.map((fee) => feeAmount(fee, words)).join(' + ');
}

/** How long it takes at most: the promise that a service standard makes. */
function durationOf({service: {duration}}: Offered): Saying {
  if (!duration) return undefined;
  return {
    key: mostOf(duration),
    said: () => inBoth((words) => durationInWords({max: duration.max, unit: duration.unit}, words)),
  };
}

/** `15 menit` and `0,25 jam` are the same; `1 hari` and `1 hari kerja` are not. */
function mostOf({max, unit}: Duration) {
  const minutes = {minutes: 1, hours: 60, days: 24 * 60}[unit as string];
  return minutes ? `minutes ${Math.round(max * minutes)}` : `${unit} ${max}`;
}

interface Paper {
  text: string;
  /** In which form it is wanted; undefined where that is not told. */
  form: Saying;
}

type Papers = ReadonlyMap<string, Paper>;

const papersByList = new WeakMap<Requirement[], Papers>();

/** The papers that a service asks for, by what they are. */
function papersOf({service: {requirements = []}}: Offered): Papers {
  let papers = papersByList.get(requirements);
  if (!papers) papersByList.set(requirements, (papers = papersIn(requirements)));
  return papers;
}

function papersIn(requirements: Requirement[]): Papers {
  const papers = new Map<string, Paper>();
  for (const requirement of requirements) {
    const text = officialName(requirement.text);
    const key = paper(text);
    if (key && !papers.has(key)) papers.set(key, {text, form: formOf(requirement)});
  }
  return papers;
}

function formOf({text, original, copies}: Requirement): Saying {
  const words = officialName(text).toLowerCase();
  const wantsOriginal = original === true || /\basli\b/.test(words);
  const [, first, second] = COPIES.exec(words) ?? [];
  const asksCopy = /fotokopi|fotocopy|photocopy|salinan/.test(words);
  const count = copies ?? (asksCopy ? Number(first ?? second ?? 1) : 0);
  if (!wantsOriginal && count === 0) return undefined;
  return {
    key: [wantsOriginal && 'original', count && `copies ${count}`].filter(Boolean).join(' + '),
    said: () =>
      inBoth(({service, language}) =>
        [wantsOriginal && service.original, count && service.copies(count, words)]
          .filter(Boolean)
          .join(language === 'id' ? ' dan ' : ' and '),
      ),
  };
}
