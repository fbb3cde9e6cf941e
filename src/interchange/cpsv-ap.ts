import {DAYS} from '../hours/day.js';
import {offerAt} from '../offers/index.js';
import type {Said} from '../said/said.js';
import {
  safeUrl,
  type Agency,
  type Catalog,
  type Contact,
  type Duration,
  type Fee,
  type Mall,
  type Service,
  type ServiceLink,
  type Tenant,
  type Text,
} from '../schema/index.js';
import {
  clock,
  dayName,
  durationInWords,
  feeAmount,
  shortDate,
  wordsFor,
  type Words,
} from '../terms/index.js';
import {isoDuration} from './durations.js';
import type {Exported} from './exported.js';
import {lossesOf, lost, type Lost, type Mapping} from './lost.js';
import {uncertainHours} from './uncertain.js';
import {urnOf} from './urn.js';
import {certainHours, openingsOf, type Weeks} from './weeks.js';
import {unsafe} from './web.js';
import {NO_DURATION} from './whys.js';

const HOMELESS: Said = {
  id: 'CPSV-AP tidak punya tempat untuk ini.',
  en: 'CPSV-AP has no place for this.',
};
const NOT_HERE: Said = {
  id: 'CPSV-AP tidak menyebut sejauh mana, atau bahwa suatu layanan tidak ada di suatu tempat.',
  en: 'CPSV-AP does not say how far, or that a service is not had at a place.',
};

const NO_SERVICE: Said = {
  id: 'Instansi ini tidak punya layanan di katalog.',
  en: 'This agency has no service in the catalog.',
};

/** A document of CPSV-AP 3.2 as JSON-LD. */
export interface CpsvAp {
  '@context': Record<string, string>;
  '@graph': object[];
}

/** Every name that the document uses, so that a reader asks nobody for them. */
const CONTEXT = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const RUPIAH = `${AUTHORITY}/currency/IDR`;
const INDONESIA = `${AUTHORITY}/country/IDN`;
const WEEKLY = `${AUTHORITY}/frequency/WEEKLY`;

/** Where each field of a catalog goes in CPSV-AP. */
export const TO_CPSV_AP: Mapping = {
  '/schema': '@context',
  '/id': 'dcat:Dataset dct:identifier',
  '/language': 'the language tags of all texts',
  '/updated': 'dcat:Dataset dct:modified',
  '/publisher/name': 'dcat:Dataset dct:publisher (foaf:Agent dct:title)',
  '/licence': 'dcat:Dataset dct:license',
  '/sample': 'dcat:Dataset dct:description',
  '/calendars': 'the dates of cv:openingHours',
  '/malls': 'cv:Channel',
  '/agencies': 'cv:PublicOrganisation',
  '/services': 'cpsv:PublicService',

  '/malls/*/id': '@id of cv:Channel',
  '/malls/*/name': 'cv:Channel dct:description',
  '/malls/*/state': 'no opening hours where it is not open',
  '/malls/*/region/code': 'dct:Location dct:identifier',
  '/malls/*/region/name': 'dct:Location skos:prefLabel',
  '/malls/*/hours': 'cv:Channel cv:openingHours, in words with dates',
  '/malls/*/calendar': 'the dates of cv:openingHours',
  '/malls/*/notices/*/from': 'the dates of cv:openingHours, where it closes',
  '/malls/*/notices/*/to': 'the dates of cv:openingHours, where it closes',
  '/malls/*/notices/*/closes': 'the dates of cv:openingHours',
  '/malls/*/tenants/*/agency': 'cv:Channel cv:ownedBy',
  '/malls/*/tenants/*/hours': 'cv:Channel cv:openingHours, in words with dates',

  '/agencies/*/id': 'cv:PublicOrganisation @id, dct:identifier',
  '/agencies/*/name': 'cv:PublicOrganisation skos:prefLabel',
  '/agencies/*/short': 'cv:PublicOrganisation skos:altLabel',
  '/agencies/*/aliases/*': 'cv:PublicOrganisation skos:altLabel',
  '/agencies/*/contact/phone/*': 'cv:ContactPoint cv:telephone',
  '/agencies/*/contact/whatsapp': 'cv:ContactPoint cv:telephone',
  '/agencies/*/contact/email': 'cv:ContactPoint cv:email',
  '/agencies/*/contact/website': 'cv:ContactPoint cv:contactPage',

  '/services/*/id': 'cpsv:PublicService @id, dct:identifier',
  '/services/*/name': 'cpsv:PublicService dct:title',
  '/services/*/aliases/*': 'cpsv:PublicService dcat:keyword',
  '/services/*/agency': 'cpsv:PublicService cv:hasCompetentAuthority',
  '/services/*/category': 'cpsv:PublicService cv:thematicArea',
  '/services/*/lifeEvents/*': 'cpsv:PublicService cv:isGroupedBy: cv:LifeEvent, cv:BusinessEvent',
  '/services/*/audience': 'cpsv:PublicService dct:audience',
  '/services/*/summary': 'cpsv:PublicService dct:description',
  '/services/*/requirements/*/text': 'cpsv:PublicService cpsv:hasInput: cv:Evidence dct:title',
  '/services/*/requirements/*/when': 'cv:Evidence dct:description',
  '/services/*/duration/min': 'cv:Channel dct:description',
  '/services/*/duration/max': 'cpsv:PublicService cv:processingTime; cv:Channel dct:description',
  '/services/*/duration/unit': 'cpsv:PublicService cv:processingTime; cv:Channel dct:description',
  '/services/*/fees': 'cpsv:PublicService cv:hasCost, of value 0 when there are none',
  '/services/*/fees/*/label': 'cv:Cost dct:description',
  '/services/*/fees/*/amount': 'cv:Cost cv:hasValue',
  '/services/*/fees/*/min': 'cv:Cost dct:description',
  '/services/*/fees/*/max': 'cv:Cost dct:description',
  '/services/*/fees/*/text': 'cv:Cost dct:description, where there is no amount',
  '/services/*/fees/*/note': 'cv:Cost dct:description',
  '/services/*/product': 'cpsv:PublicService cpsv:produces: cv:Output dct:title',
  '/services/*/legalBasis/*': 'cpsv:PublicService cv:hasLegalResource: eli:LegalResource dct:title',
  '/services/*/channels/*': 'cv:Channel dct:type, where it is no counter',
  '/services/*/links/*/rel': 'apply, book: cv:Channel; others: cv:ContactPoint cv:contactPage',
  '/services/*/links/*/href': 'cv:Channel foaf:page, cv:ContactPoint cv:contactPage',
  '/services/*/links/*/label': 'cv:Channel dct:description',
  '/services/*/offers/*/mall': 'cpsv:PublicService cv:hasChannel',
  '/services/*/offers/*/scope': 'only that it is not "none"',
  '/services/*/offers/*/hours': 'cv:Channel cv:openingHours, in words with dates',
};

/**
 * A catalog as CPSV-AP 3.2 (https://semiceu.github.io/CPSV-AP), in JSON-LD that brings its own
 * context. Every text has the language it is in.
 *
 * Opening hours are words with dates, because CPSV-AP has nothing else for them: those of `at`
 * and the thirteen weeks after it, holidays taken out.
 */
export function cpsvApOf(catalog: Catalog, at: Date): Exported<CpsvAp> {
  const graph = new Graph(catalog, at);
  for (const service of catalog.services) graph.service(service);
  graph.dataset();
  const reading = {mapping: TO_CPSV_AP, homeless: HOMELESS};
  return {
    document: {'@context': CONTEXT, '@graph': graph.nodes},
    lost: lossesOf(catalog, reading, oddities(catalog, graph, at)),
  };
}

interface Link {
  '@id': string;
}

/** The records of the document, each once, by its address. */
class Graph {
  readonly #nodes = new Map<string, object>();
  readonly #words;

  constructor(
    readonly catalog: Catalog,
    readonly at: Date,
  ) {
    this.#words = wordsFor(catalog.language);
  }

  get nodes() {
    return [...this.#nodes.values()];
  }

  has(kind: string, ...ids: (string | number)[]) {
    return this.#nodes.has(urnOf(this.catalog, kind, ...ids));
  }

  service(service: Service): Link {
    const {name, aliases, summary, requirements, duration, fees, legalBasis, lifeEvents} = service;
    const {product, audience, links = []} = service;
    return this.#node('cpsv:PublicService', ['service', service.id], {
      'dct:identifier': service.id,
      'dct:title': this.#texts(name),
      // CPSV-AP asks for a description.
      'dct:description': this.#texts(summary ?? name),
      'dcat:keyword': aliases?.flatMap((alias) => this.#texts(alias)),
      'dct:language': this.#language(),
      'cv:thematicArea': this.#concept('category', service.category),
      'dct:audience': audience && this.#concept('audience', audience),
      'cv:hasCompetentAuthority': this.#authority(service.agency),
      'cv:contactPoint': this.#contactPages(service),
      'cpsv:hasInput': requirements?.map(({text, when}, index) =>
        this.#node('cv:Evidence', ['evidence', service.id, index], {
          'dct:identifier': `${service.id}-${index + 1}`,
          'dct:title': this.#texts(text),
          'dct:description': when === undefined ? undefined : this.#texts(when),
        }),
      ),
      'cpsv:produces':
        product === undefined
          ? undefined
          : this.#node('cv:Output', ['output', service.id], {
              'dct:identifier': service.id,
              'dct:title': this.#texts(product),
            }),
      'cv:hasLegalResource': legalBasis?.map((rule, index) =>
        this.#node('eli:LegalResource', ['rule', service.id, index], {
          'dct:title': this.#texts(rule),
        }),
      ),
      'cv:isGroupedBy': lifeEvents?.map((event) => this.#event(event, audience === 'business')),
      'cv:processingTime': duration && processingTime(duration),
      'cv:hasCost': fees && this.#costs(fees, service.id),
      'cv:hasChannel': [
        ...this.#counters(service),
        ...links.flatMap((link, index) => this.#page(service, link, index)),
      ],
      'dct:spatial': this.#regions(service.agency),
    });
  }

  dataset() {
    const {id, publisher, updated, licence, sample, services, language} = this.catalog;
    this.#node('dcat:Dataset', ['dataset'], {
      'dct:identifier': id,
      'dct:title': this.#texts(publisher.name),
      'dct:description': sample
        ? this.#texts(this.#words.catalog.sampleLong, this.#words.language)
        : this.#texts(publisher.name),
      'dct:modified': {'@type': 'xsd:dateTime', '@value': updated},
      'dct:license': licence,
      'dct:language': this.#language(),
      'dct:publisher': this.#node('foaf:Agent', ['publisher'], {
        'dct:identifier': id,
        'dct:title': this.#texts(publisher.name, language),
      }),
      'dct:hasPart': services.map((service) => ({
        '@id': urnOf(this.catalog, 'service', service.id),
      })),
    });
  }

  #node(type: string | string[], ids: (string | number)[], fields: object): Link {
    const [kind, ...rest] = ids;
    return this.#at(urnOf(this.catalog, String(kind), ...rest), type, () => fields);
  }

  #at(id: string, type: string | string[], fields: () => object): Link {
    if (!this.#nodes.has(id)) {
      const node = {'@id': id, '@type': type};
      this.#nodes.set(id, node);
      Object.assign(node, fields());
    }
    return {'@id': id};
  }

  #texts(text: Text, language = this.catalog.language) {
    const texts = typeof text === 'string' ? {[language]: text} : text;
    return Object.entries(texts).map(([tag, value]) => ({'@value': value, '@language': tag}));
  }

  #concept(scheme: string, code: string, label: Text = code): Link {
    return this.#node('skos:Concept', [scheme, code], {'skos:prefLabel': this.#texts(label)});
  }

  #language() {
    const id = `${AUTHORITY}/language/${this.#words.language === 'en' ? 'ENG' : 'IND'}`;
    return this.#at(id, 'dct:LinguisticSystem', () => ({}));
  }

  #event(event: string, isBusiness: boolean) {
    const type = isBusiness ? 'cv:BusinessEvent' : 'cv:LifeEvent';
    // Those who read no subclasses see that it is an event.
    return this.#node([type, 'cv:Event'], [isBusiness ? 'business-event' : 'life-event', event], {
      'dct:identifier': event,
      'dct:title': this.#texts(event),
    });
  }

  #authority(agencyId: string) {
    const agency = this.catalog.agencies.find(({id}) => id === agencyId)!;
    const {name, short, aliases = [], contact} = agency;
    return this.#node(['cv:PublicOrganisation', 'org:Organization'], ['agency', agencyId], {
      'dct:identifier': agencyId,
      'skos:prefLabel': this.#texts(name),
      'skos:altLabel': [short ?? [], aliases].flat().flatMap((other) => this.#texts(other)),
      'dct:spatial': this.#regions(agencyId),
      'cv:contactPoint': contact && this.#contactPoint(agency, contact),
    });
  }

  /** Where an agency works: the regions of its malls, or the country. */
  #regions(agencyId: string): Link[] {
    const malls = this.catalog.malls.filter(({tenants = []}) =>
      tenants.some(({agency}) => agency === agencyId),
    );
    const regions = malls.map(({region}) =>
      this.#node('dct:Location', ['region', region.code], {
        'dct:identifier': region.code,
        'skos:prefLabel': this.#texts(region.name),
      }),
    );
    if (regions.length > 0) return unique(regions);
    return [this.#at(INDONESIA, 'dct:Location', () => ({}))];
  }

  #contactPoint({id}: Agency, {phone = [], whatsapp, email, website}: Contact) {
    return this.#node('cv:ContactPoint', ['contact', id], {
      'cv:telephone': [...phone, ...(whatsapp === undefined ? [] : [whatsapp])],
      'cv:email': email,
      'cv:contactPage': this.#document(website),
    });
  }

  #contactPages({id, links = []}: Service) {
    const pages = links.filter(({rel}) => !isChannel(rel));
    const known = pages.flatMap(({href}) => this.#document(href) ?? []);
    if (known.length === 0) return undefined;
    return this.#node('cv:ContactPoint', ['service-contact', id], {'cv:contactPage': known});
  }

  #document(address: string | undefined) {
    const url = safeUrl(address);
    return url === undefined ? undefined : this.#at(url, 'foaf:Document', () => ({}));
  }

  #costs(fees: Fee[], service: string) {
    return (fees.length > 0 ? fees : [FREE]).map((fee, index) =>
      this.#node('cv:Cost', ['cost', service, index], {
        'dct:identifier': `${service}-${index + 1}`,
        'dct:description': this.#costInWords(fee),
        'cv:hasValue':
          fee.amount === null ? undefined : {'@type': 'xsd:double', '@value': String(fee.amount)},
        'cv:currency': this.#at(RUPIAH, 'skos:Concept', () => ({})),
      }),
    );
  }

  #costInWords(fee: Fee) {
    const {label, note} = fee;
    const range = fee.amount === null ? [feeAmount(fee, this.#words)] : [];
    const words = [
      ...[label ?? [], note ?? []].flat().flatMap((text) => this.#texts(text)),
      ...range.flatMap((text) => this.#texts(text, this.#words.language)),
    ];
    return words.length > 0 ? words : undefined;
  }

  #counters(service: Service): Link[] {
    return this.catalog.malls.flatMap((mall) => {
      const offer = offerAt(service, mall);
      if (!offer || offer.scope === 'none') return [];
      const {hours} = offer;
      if (hours !== undefined) {
        const tenant = {agency: service.agency, ...offer.tenants[0], hours};
        return this.#counter(mall, tenant, service, service.id);
      }
      const tenants = offer.tenants.length > 0 ? offer.tenants : [undefined];
      return tenants.map((tenant) => this.#counter(mall, tenant, service));
    });
  }

  #counter(mall: Mall, tenant: Tenant | undefined, service: Service, own = ''): Link {
    const {duration, agency} = service;
    const place = tenant ? (mall.tenants?.indexOf(tenant) ?? 0) : -1;
    const said = duration ? [durationInWords(duration, this.#words)] : [];
    // How long it takes is the service's, so a counter that says it is the service's as well.
    const ids = ['channel', mall.id, agency, place, own || (duration ? service.id : '')];
    return this.#node('cv:Channel', ids, {
      'dct:identifier': ids.slice(1).filter(Boolean).join('/'),
      'dct:type': this.#concept('channel', 'counter', this.#words.channels.counter),
      'dct:description': [
        ...this.#texts(mall.name),
        ...said.flatMap((text) => this.#texts(text, this.#words.language)),
      ],
      'cv:processingTime': duration && processingTime(duration),
      'cv:ownedBy': this.#authority(agency),
      'cv:openingHours': this.#hours(mall, tenant, ids.join('/')),
    });
  }

  #hours(mall: Mall, tenant: Tenant | undefined, owner: string) {
    const {weeks} = certainHours(mall, tenant, this.at, this.catalog.calendars);
    return weeks.flatMap((week) => {
      const words = weekInWords(week, this.#words);
      if (words === undefined) return [];
      return this.#node('time:TemporalEntity', ['hours', owner, week.from], {
        'dct:description': this.#texts(words, this.#words.language),
        'cv:frequency': this.#at(WEEKLY, 'skos:Concept', () => ({})),
      });
    });
  }

  #page(service: Service, {rel, href, label}: ServiceLink, index: number): Link[] {
    const page = isChannel(rel) ? this.#document(href) : undefined;
    if (!page) return [];
    return [
      this.#node('cv:Channel', ['page', service.id, index], {
        'dct:identifier': `${service.id}-${rel}-${index + 1}`,
        'dct:type': this.#concept('channel', 'online', this.#words.channels.online),
        'dct:description': label === undefined ? undefined : this.#texts(label),
        'foaf:page': page,
      }),
    ];
  }
}

const FREE: Fee = {amount: 0};

const isChannel = (rel: ServiceLink['rel']) => rel === 'apply' || rel === 'book';

const unique = (links: Link[]) => [...new Map(links.map((link) => [link['@id'], link])).values()];

function processingTime(duration: Duration) {
  const value = isoDuration(duration);
  return value === undefined ? undefined : {'@type': 'xsd:duration', '@value': value};
}

/** `13 Apr 2026–30 Apr 2026: Senin, Selasa 08.00–12.00; Jumat 08.00–11.30`; undefined for weeks without an opening. */
function weekInWords(week: Weeks, words: Words) {
  const openings = openingsOf(week).map(({days, from, to}) => {
    const names = days.map((day) => dayName(MONDAYS[DAYS.indexOf(day)]!, words));
    return `${names.join(', ')} ${clock(from, words)}–${clock(to, words)}`;
  });
  if (openings.length === 0) return undefined;
  return `${shortDate(week.from, words)}–${shortDate(week.to, words)}: ${openings.join('; ')}`;
}

/** A week that begins on a Monday, to name the days by. */
const MONDAYS = DAYS.map((_, index) => `2024-01-0${index + 1}`);

/** What the table of fields cannot know. */
const oddities = (catalog: Catalog, graph: Graph, at: Date): Lost[] => [
  ...uncertainHours(catalog, at),
  ...catalog.agencies.flatMap((agency, index) => {
    const path = ['agencies', index];
    if (!graph.has('agency', agency.id)) return [lost(path, agency, NO_SERVICE)];
    return unsafe(agency.contact?.website, [...path, 'contact', 'website']);
  }),
  ...catalog.services.flatMap((service, index) => serviceOddities(service, ['services', index])),
];

function serviceOddities(
  {duration, links = [], fees = [], offers = []}: Service,
  path: PropertyKey[],
) {
  return [
    ...(duration && isoDuration(duration) === undefined
      ? [lost([...path, 'duration', 'unit'], duration.unit, NO_DURATION)]
      : []),
    ...links.flatMap(({href}, at) => unsafe(href, [...path, 'links', at, 'href'])),
    ...fees.flatMap(({amount, text}, at) =>
      amount !== null && text !== undefined
        ? [lost([...path, 'fees', at, 'text'], text, HOMELESS)]
        : [],
    ),
    ...offers.flatMap(({scope}, at) =>
      scope === 'full' ? [] : [lost([...path, 'offers', at, 'scope'], scope, NOT_HERE)],
    ),
  ];
}
