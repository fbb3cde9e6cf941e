import {mallsOffering} from '../offers/index.js';
import type {Agency, Catalog, Mall, Service, Text} from '../schema/index.js';
import {atKey} from './at-key.js';
import {feesOf, isBooking, minutesOf, profileValues, type GroupFacetName} from './facet-values.js';
import {wordsOf} from './language.js';
import type {TextReader} from './text-reader.js';
import {textsOf} from './texts-of.js';
import type {Document} from './vocabulary.js';

/** Services of the same words: they are found together, and read once. */
export interface Group extends Document {
  /** The folded name that it is ordered by. */
  name: string;
  values: Record<GroupFacetName, string[]>;
  /** Bits of the variants that the name tells of. */
  variants: number;
}

/** What services of the same words may still differ in, but for where they are offered. */
export interface Profile {
  values: ReturnType<typeof profileValues>;
  /** Rupiah at the least, as a row tells it; Infinity when it is not known. */
  fee: number;
  /** Minutes at most; Infinity when they are not known. */
  minutes: number;
}

/** The services of one catalog, by the numbers of what they share with others. */
export interface CatalogRows {
  ids: string[];
  groups: Uint32Array;
  profiles: Uint32Array;
  popular: Float64Array;
  /** Which of the lists of malls each has. */
  malls: Uint32Array;
  /** The malls of the catalog. */
  places: number[];
}

// Requirements are not searched but for codes of forms: half of all services ask for a copy
// of the KTP, and each of them would be a result, and a count, for "ktp".
const WEIGHTS = {
  name: 1,
  alias: 0.95,
  lifeEvent: 0.6,
  code: 0.6,
  agency: 0.35,
  category: 0.3,
  summary: 0.25,
};
/** How much each further word of a text takes from the others. */
const DILUTION = 0.18;
const FULL = 255;

/** The terms of a document, each with its best weight, gathered in memory that serves all documents. */
class Weighed {
  readonly #terms: number[] = [];
  /** By term, from the lowest that there is; without gaps, which would make it slow. */
  readonly #weights: number[] = [];

  constructor(readonly concepts: number) {}

  add(terms: readonly number[], weight: number) {
    // The words of a very long text count too: 0 says that a term was not met.
    const whole = Math.max(1, Math.round(FULL * weight));
    const weights = this.#weights;
    for (const term of terms) {
      const place = term + this.concepts;
      while (weights.length <= place) weights.push(0);
      if (weights[place] === 0) this.#terms.push(term);
      if (weights[place]! < whole) weights[place] = whole;
    }
  }

  /** What was gathered; then it is empty. */
  taken(): Document {
    const terms = this.#terms.splice(0);
    const weights = terms.map((term) => this.#weights[term + this.concepts]!);
    for (const term of terms) this.#weights[term + this.concepts] = 0;
    return {terms, weights};
  }
}

/** What services are compared in; the rest of a service is not kept. */
type Compared = Pick<Service, 'id' | 'category' | 'summary' | 'aliases' | 'lifeEvents'>;

/** A group, and what its first service says: what all others of its name are compared with. */
interface KnownGroup {
  number: number;
  like: Compared;
  /** The codes of forms that it asks for. */
  codes: string;
}

/** Agencies of the same words, those of the place left out. */
interface AgencyKind {
  texts: string[];
  kinds: string[];
  /** Its groups by the name of their services. */
  groups: Map<string, KnownGroup[]>;
}

/** Profiles by fee, by minutes and by the bits of what else they differ in. */
type KnownProfiles = Map<number | string, Map<number, number[]>>;

/** What the services of one agency in one catalog share. */
interface Desk {
  id: string;
  agency: AgencyKind;
  profiles: KnownProfiles;
  /** The list of malls of a service that does not say where it is offered. */
  everywhere?: number;
}

/** One catalog as it is walked. */
interface Walk {
  catalog: Catalog;
  /** Malls by id. */
  malls: Map<string, number>;
  /** What the agencies have in common with those of other catalogs, by id. */
  agencies: Map<string, AgencyKind>;
  /** What was met so far, by the id of the agency. */
  desks: Map<string, Desk>;
  /** The desk of the service that was met last. */
  desk?: Desk;
}

/** Walks catalogs, and remembers what it met: a catalog that comes again costs nothing. */
export class CatalogWalker {
  readonly groups: Group[] = [];
  readonly profiles: Profile[] = [];
  readonly malls: ({id: string} & Document)[] = [];
  readonly mallLists: number[][] = [];
  readonly #reader: TextReader;
  readonly #agencies = new Map<string, AgencyKind>();
  readonly #mallsByText = new Map<string, number>();
  readonly #mallLists = new Map<string, number>();
  readonly #profiles = new Map<string, KnownProfiles>();
  readonly #channels: string[] = [];
  readonly #valueLists = new Map<string, string[]>();
  readonly #weighed: Weighed;
  readonly #walked = new WeakMap<Catalog, CatalogRows>();

  constructor(reader: TextReader) {
    this.#reader = reader;
    this.#weighed = new Weighed(reader.lexicon.concepts);
  }

  get words() {
    return this.#reader.words;
  }

  /** Gives the rows of a catalog in the end, and pauses on the way. */
  *walk(catalog: Catalog): Generator<void, CatalogRows> {
    let rows = this.#walked.get(catalog);
    if (!rows) this.#walked.set(catalog, (rows = yield* this.#walkAnew(catalog)));
    return rows;
  }

  *#walkAnew(catalog: Catalog): Generator<void, CatalogRows> {
    const {services} = catalog;
    const walk: Walk = {
      catalog,
      malls: new Map(catalog.malls.map((mall) => [mall.id, this.#mallOf(mall)])),
      agencies: this.#agenciesOf(catalog),
      desks: new Map(),
    };
    const rows: CatalogRows = {
      ids: [],
      groups: new Uint32Array(services.length),
      profiles: new Uint32Array(services.length),
      popular: new Float64Array(services.length),
      malls: new Uint32Array(services.length),
      places: [...walk.malls.values()],
    };
    for (let from = 0; from < services.length; from += SLICE) {
      yield;
      const to = Math.min(services.length, from + SLICE);
      for (let row = from; row < to; row++) this.#addRow(rows, row, services[row]!, walk);
    }
    return rows;
  }

  #addRow(rows: CatalogRows, row: number, service: Service, walk: Walk) {
    const desk = this.#deskOf(service.agency, walk);
    const {number, like} = this.#groupOf(service, desk.agency, walk.catalog);
    // Where lists are copied, ids are too: a text that is kept once is kept for all.
    rows.ids.push(service.id === like.id ? like.id : service.id);
    rows.groups[row] = number;
    rows.profiles[row] = this.#profileOf(service, desk);
    rows.popular[row] = service.popular ?? 0;
    rows.malls[row] = service.offers
      ? this.#mallsOf(service, walk)
      : (desk.everywhere ??= this.#mallsOf(service, walk));
  }

  #mallsOf(service: Service, {catalog, malls}: Walk) {
    const list = mallsOffering(service, catalog).map(({id}) => malls.get(id)!);
    return numberOf(this.#mallLists, list.join(), this.mallLists, () => list);
  }

  #deskOf(id: string, walk: Walk): Desk {
    // Services mostly stand by agency, and comparing is quicker than looking up.
    if (walk.desk?.id === id) return walk.desk;
    return (walk.desk = atKey(walk.desks, id, () => ({
      id,
      agency: walk.agencies.get(id) ?? this.#agencyOf([], []),
      profiles: atKey(this.#profiles, id, newMap<number | string, Map<number, number[]>>),
    })));
  }

  #mallOf({id, nickname, region}: Mall) {
    const {rootOf, weak} = this.#reader.lexicon;
    const isPlace = (word: string) => !weak.has(rootOf(word));
    const words = [nickname, region.name, region.province].flatMap(textsOf).flatMap(wordsOf);
    const place = [...new Set(words.filter(isPlace))].join(' ');
    return numberOf(this.#mallsByText, `${id}\n${place}`, this.malls, () => {
      const isWord = (term: number) => term >= 0;
      this.#weighed.add(this.#reader.read(place).terms.filter(isWord), 1);
      return {id, ...this.#weighed.taken()};
    });
  }

  /**
   * The words of the agencies without the name of the place, which the mall has already:
   * else the same office in 500 regions would be 500 texts.
   */
  #agenciesOf({agencies, malls}: Catalog) {
    const region = malls[0]?.region.name ?? '';
    const isOne = malls.every((mall) => mall.region.name === region);
    const local = isOne ? region.split(' ') : [];
    const isGeneral = (word: string) => !local.includes(word);
    const general = (text: string) =>
      local.some((word) => text.includes(word))
        ? text.split(' ').filter(isGeneral).join(' ')
        : text;
    const ofAgency = ({name, short, aliases = [], kind}: Agency) =>
      this.#agencyOf([...textsOf(name), ...textsOf(short), ...aliases].map(general), [kind]);
    return new Map(agencies.map((agency) => [agency.id, ofAgency(agency)]));
  }

  #agencyOf(texts: string[], kinds: string[]) {
    const key = [...kinds, ...texts].join('\n');
    return atKey(this.#agencies, key, (): AgencyKind => ({texts, kinds, groups: new Map()}));
  }

  #groupOf(service: Service, agency: AgencyKind, catalog: Catalog): KnownGroup {
    const {id, name, category, summary, aliases, lifeEvents} = service;
    const key = typeof name === 'string' ? name : JSON.stringify(name);
    const known = atKey(agency.groups, key, newList<KnownGroup>);
    for (const group of known) if (isAlike(service, group)) return group;
    const number = this.groups.push(this.#readGroup(service, agency, catalog)) - 1;
    const like = {id, category, summary, aliases, lifeEvents};
    const group = {number, like, codes: codesOf(service)};
    known.push(group);
    return group;
  }

  #readGroup(service: Service, {texts, kinds}: AgencyKind, {language}: Catalog): Group {
    const {name, aliases = [], lifeEvents = [], category, summary, requirements = []} = service;
    const weighed = this.#weighed;
    const add = (weight: number, texts: readonly string[]) => {
      for (const text of texts) {
        const {terms, length} = this.#reader.read(text);
        weighed.add(terms, weight / (1 + DILUTION * (length - 1)));
      }
    };
    const names = textsOf(name);
    add(WEIGHTS.name, names);
    add(WEIGHTS.alias, aliases);
    add(WEIGHTS.lifeEvent, lifeEvents);
    add(WEIGHTS.agency, texts);
    add(WEIGHTS.category, [category]);
    add(WEIGHTS.summary, textsOf(summary));
    for (const {text} of requirements) {
      for (const paper of textsOf(text)) weighed.add(this.#reader.readCodes(paper), WEIGHTS.code);
    }
    const first =
      typeof name === 'string'
        ? name
        : (new Map(Object.entries(name)).get(language) ?? names[0] ?? '');
    return {
      name: this.#reader.read(first).folded,
      ...weighed.taken(),
      values: {
        category: [category],
        'life-event': lifeEvents,
        'agency-kind': kinds,
      },
      variants: names.reduce((bits, text) => bits | this.#reader.read(text).variants, 0),
    };
  }

  #profileOf(service: Service, {profiles}: Desk) {
    const {least, most} = feesOf(service);
    const fee = least === most ? most : `${least} ${most}`;
    const minutes = minutesOf(service);
    const byMinutes = atKey(profiles, fee, newMap<number, number[]>);
    const byRest = atKey(byMinutes, minutes, newList<number>);
    return (byRest[this.#bitsOf(service)] ??=
      this.profiles.push({values: this.#valuesOf(service), fee: least, minutes}) - 1);
  }

  /** The values of a service; lists that come again are kept once, for a catalog has each as a text of its own. */
  #valuesOf(service: Service) {
    const values = profileValues(service);
    for (const name of OWN_LISTS) {
      values[name] = atKey(this.#valueLists, values[name].join('\n'), () => values[name]);
    }
    return values;
  }

  /** Audience, booking and channels as bits. */
  #bitsOf({audience, channels, links}: Service) {
    let bits =
      (audience ? AUDIENCES.indexOf(audience) + 1 : 0) * 2 +
      Number(links?.some(isBooking) ?? false);
    for (const channel of channels ?? []) {
      if (!this.#channels.includes(channel)) this.#channels.push(channel);
      bits |= FIRST_CHANNEL << this.#channels.indexOf(channel);
    }
    return bits;
  }
}

const OWN_LISTS = ['agency', 'channel'] as const;
const AUDIENCES = ['citizen', 'business', 'both'];
const FIRST_CHANNEL = 8;

const newMap = <Key, Value>() => new Map<Key, Value>();
const newList = <Item>(): Item[] => [];

/** The place of a thing in a list, by its key; a new one is made and added. */
const numberOf = <Key, Thing>(
  numbers: Map<Key, number>,
  key: Key,
  things: Thing[],
  make: () => Thing,
) => atKey(numbers, key, () => things.push(make()) - 1);

/** Whether a service is found by the same words as a group of its name. */
const isAlike = (service: Service, {like, codes}: KnownGroup) =>
  service.category === like.category &&
  isSameText(service.summary, like.summary) &&
  isSameList(service.aliases, like.aliases) &&
  isSameList(service.lifeEvents, like.lifeEvents) &&
  codesOf(service) === codes;

/** The codes of forms in the requirements, as they are written. */
function codesOf({requirements = []}: Service) {
  let codes = '';
  for (const {text} of requirements) {
    codes += typeof text === 'string' ? codesIn(text) : textsOf(text).map(codesIn).join('');
  }
  return codes;
}

// Few papers have a number.
const codesIn = (paper: string) =>
  DIGIT.test(paper) ? ` ${paper.split(/\s+/).filter(isCode).join(' ')}` : '';

const DIGIT = /\d/;
const isCode = (word: string) => DIGIT.test(word) && /\p{L}/u.test(word);

const isSameText = (a: Text | undefined, b: Text | undefined) =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

function isSameList(a: string[] = NONE, b: string[] = NONE) {
  if (a.length !== b.length) return false;
  for (let place = 0; place < a.length; place++) if (a[place] !== b[place]) return false;
  return true;
}

const NONE: string[] = [];

/** Services that are read in a few milliseconds on a cheap phone, when all their words are new. */
const SLICE = 100;
