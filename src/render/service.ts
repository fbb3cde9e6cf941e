import {formInWords} from '../plan/index.js';
import type {ComplaintChannel, Fee, Requirement, Service} from '../schema/index.js';
import {mailUrl, phoneUrl, whatsAppUrl} from '../schema/reach.js';
import {safeUrl} from '../schema/safe-url.js';
import {
  conditionOf,
  durationInWords,
  feeAmount,
  say,
  shortDate,
  type Words,
} from '../terms/index.js';
import {element, joined, link, markup, type Content, type Markup} from './markup.js';

/** The facts that are marked where they stand when they are from a standard; a name is nobody's promise. */
const MARKED = ['requirements', 'fees', 'duration', 'steps', 'product', 'legalBasis'] as const;
type Marked = (typeof MARKED)[number];

/** A fact, and that it is from a standard where the mall does not state it itself. */
export const withOrigin = (
  {inherited}: Service,
  field: Marked,
  content: Content,
  words: Words,
): Content =>
  inherited?.fields.includes(field)
    ? [content, markup`<p>${words.service.inherited[inherited.from]}</p>`]
    : content;

/** What to bring, as a list. */
export const papersOf = (requirements: readonly Requirement[], words: Words): Markup =>
  markup`<ul>\n${requirements.map((paper) => markup`<li>${paperInWords(paper, words)}</li>\n`)}</ul>\n`;

function paperInWords({text, when, ...form}: Requirement, words: Words) {
  const inBrackets = formInWords(text, form, words);
  const condition = when === undefined ? '' : `, ${words.service.when} ${conditionOf(when, words)}`;
  return `${say(text, words)}${inBrackets && ` (${inBrackets})`}${condition}`;
}

/** All that is told of a service, and what of it the mall does not state itself; `places` are items of where it is to be had. */
export function factsOf(
  service: Service,
  {places, words}: {places: Markup[]; words: Words},
): Markup {
  const {service: labels} = words;
  const {requirements, steps = [], legalBasis = [], complaints = []} = service;
  const marked = (field: Marked, content: Content) => withOrigin(service, field, content, words);
  const facts: [string, Content][] = [
    [
      labels.bring,
      marked(
        'requirements',
        requirements?.length ? papersOf(requirements, words) : labels.nothingStated,
      ),
    ],
    [labels.fee, marked('fees', feesOf(service.fees, words))],
    [labels.time, marked('duration', durationOf(service, words))],
    [
      labels.steps,
      marked(
        'steps',
        listOf(
          'ol',
          steps.map((step) => say(step, words)),
        ),
      ),
    ],
    [labels.product, marked('product', say(service.product, words))],
    [labels.where, places.length > 0 && markup`<ul>\n${places}</ul>\n`],
    [
      labels.complaints,
      listOf(
        'ul',
        complaints.map((channel) => complaintOf(channel, words)),
      ),
    ],
    [
      labels.legalBasis,
      marked(
        'legalBasis',
        listOf(
          'ul',
          legalBasis.map((law) => say(law, words)),
        ),
      ),
    ],
  ];
  const rows = facts.map(
    ([label, content]) =>
      element('dd', content).html !== '' && markup`<dt>${label}</dt>${element('dd', content)}\n`,
  );
  return markup`${element('p', say(service.summary, words))}<dl>\n${rows}</dl>\n${standardOf(service, words)}${listOf('ul', linksOf(service, words))}${sourceOf(service, words)}`;
}

/** What to do about facts that the mall does not state itself, and where those were read. */
const standardOf = ({inherited}: Service, words: Words): Content =>
  inherited &&
  MARKED.some((field) => inherited.fields.includes(field)) &&
  markup`<p>${words.service.askBeforeComing}</p>\n${sourceOf(inherited, words)}`;

type Sourced = Pick<Service, 'source' | 'asOf' | 'confidence'>;

/** Where a record was read, of when it is, and whether it is only approximate. */
function sourceOf({source, asOf, confidence}: Sourced, words: Words): Content {
  const {catalog} = words;
  const facts = [
    ...[source ?? []].flat().map((one) => link(safeUrl(one), one)),
    asOf && catalog.asOf(shortDate(asOf, words)),
    confidence === 'approximate' && catalog.approximate,
  ].filter(Boolean);
  return facts.length > 0 && markup`<p>${catalog.source}: ${joined(facts, ' · ')}</p>\n`;
}

const linksOf = ({links = []}: Service, words: Words) =>
  links.map(({rel, href, label}) =>
    link(safeUrl(href), say(label, words) || words.service.links[rel]),
  );

function feesOf(fees: readonly Fee[] | undefined, words: Words): Content {
  if (!fees) return words.service.feeNotStated;
  if (fees.length === 0) return words.service.free;
  return listOf(
    'ul',
    fees.map((fee) => {
      const label = say(fee.label, words);
      const asides = joined([say(fee.basis, words), say(fee.note, words)], ' · ');
      return [
        label && `${label}: `,
        feeAmount(fee, words),
        asides.length > 0 && [' (', asides, ')'],
      ];
    }),
  );
}

function durationOf({duration}: Service, words: Words): Content {
  if (!duration) return words.service.nothingStated;
  const inWords = durationInWords(duration, words);
  const {text = ''} = duration;
  const said = text.includes(inWords) ? text : inWords;
  return joined([said, text === said ? '' : text, say(duration.note, words)], ' · ');
}

function complaintOf({kind, value, label}: ComplaintChannel, words: Words): Content {
  const name = say(label, words) || words.service.complaintKinds[kind];
  if (/^https?:/i.test(value)) return link(safeUrl(value), name);
  const urls: Partial<Record<typeof kind, (value: string) => string | undefined>> = {
    phone: phoneUrl,
    whatsapp: whatsAppUrl,
    email: mailUrl,
  };
  return [`${name}: `, link(urls[kind]?.(value), value)];
}

const listOf = (name: 'ol' | 'ul', items: readonly Content[]): Content =>
  items.length > 0 && element(name, ['\n', items.map((item) => [element('li', item), '\n'])]);
