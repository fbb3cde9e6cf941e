import type {IcsEvent} from '../ics/ics.js';
import type {Agency, Service} from '../schema/index.js';
import {
  addressParts,
  dayAndDate,
  feeInShort,
  say,
  shortDate,
  zoneName,
  type Words,
} from '../terms/index.js';
import type {CommonDay} from './common-hours.js';
import type {Floor} from './counters.js';
import {
  counterInWords,
  formInWords,
  needInWords,
  openingsInWords,
  totalInWords,
} from './in-words.js';
import type {Paper} from './papers.js';
import type {Plan} from './plan.js';

/** What a plan says, as plain text to be sent or kept; `day` is the one of the visit. */
export function planText(plan: Plan, day: CommonDay | undefined, words: Words): string {
  const {catalog, mall, absent} = plan;
  const {plan: labels, service} = words;
  const paragraphs = [
    [labels.titleAt(say(mall.name, words)), ...addressParts(mall)],
    day ? [`${labels.common}:`, dayInWords(plan, day, words)] : [],
    section(
      labels.counters,
      plan.floors.flatMap((floor) => floorLines(plan, floor, words)),
    ),
    section(service.bring, paperLines(plan, words)),
    section(service.fee, feeLines(plan, words)),
    section(
      service.notHere,
      absent.map(({service, offer}) => listed(say(service.name, words), say(offer?.note, words))),
    ),
    [
      catalog.sample ? words.catalog.sampleLong : '',
      words.catalog.dataOf(shortDate(catalog.updated.slice(0, 10), words)),
    ],
  ];
  return paragraphs
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}

/** The visit on a day as an entry of a calendar, from the first common hour to the end of the last. */
export function planEvent(plan: Plan, day: CommonDay, words: Words): IcsEvent {
  const {catalog, mall} = plan;
  return {
    uid: `${day.date}-plan-${mall.id}@${catalog.id}`,
    from: day.openings[0]!.from,
    to: day.openings.at(-1)!.to,
    summary: words.plan.titleAt(say(mall.name, words)),
    location: addressParts(mall).filter(Boolean).join(', '),
    description: planText(plan, day, words),
  };
}

const agencyInWords = (agency: Agency | undefined, words: Words): string =>
  agency?.short ?? say(agency?.name, words);

const dayInWords = ({mall}: Plan, day: CommonDay, words: Words) =>
  `${dayAndDate(day.date, words)}, ${openingsInWords(day, mall, words)} ${zoneName(mall.timeZone, words)}`;

const section = (label: string, lines: string[]) =>
  lines.length > 0 ? [`${label}:`, ...lines] : [];

const listed = (name: string, more = '') => `- ${[name, more].filter(Boolean).join(': ')}`;

function floorLines({catalog}: Plan, {floor, counters}: Floor, words: Words) {
  return counters.map((counter) => {
    const agency = catalog.agencies.find(({id}) => id === counter.agency);
    const place = [say(floor, words), counterInWords(counter, floor !== undefined, words)];
    const services = counter.served.map(({service}) => say(service.name, words)).join('; ');
    return listed([...place, agencyInWords(agency, words)].filter(Boolean).join(', '), services);
  });
}

function paperLines({papers, served}: Plan, words: Words) {
  const isAlone = served.length === 1;
  const unstated = served.map(({service}) => service).filter(isWithoutPapers);
  return [
    ...papers.map((paper) => `☐ ${paperInWords(paper, isAlone, words)}`),
    ...unstated.map(({name}) => listed(say(name, words), words.service.nothingStated)),
  ];
}

/** Whether nothing is stated of what a service needs. */
export const isWithoutPapers = ({requirements}: Service): boolean => !requirements?.length;

function paperInWords(paper: Paper, isAlone: boolean, words: Words) {
  const form = formInWords(paper.text, paper, words);
  const needs = paper.needs.map((need) => {
    const more = needInWords(paper, need, words);
    return isAlone ? more : `${say(need.service.name, words)}${more}`;
  });
  const said = `${say(paper.text, words)}${form ? ` (${form})` : ''}`;
  if (isAlone) return `${said}${needs.join(';')}`;
  return `${said}, ${words.plan.for} ${needs.join('; ')}`;
}

function feeLines({served, fees}: Plan, words: Words) {
  const lines = served.map(({service}) =>
    listed(say(service.name, words), feeInShort(service.fees, words)),
  );
  return served.length > 1
    ? [...lines, listed(words.plan.total, totalInWords(fees, words))]
    : lines;
}
