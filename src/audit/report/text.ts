import {onScreen} from '../../said/on-screen.js';
import type {Language, Said} from '../../said/said.js';
import type {Audit, MallAudit} from '../audit.js';
import {COMPONENTS} from '../components.js';
import {NO_FAULT, Phrases, SAMPLE} from './phrases.js';
import {NO_MALL} from './summary.js';

/** Lines that a terminal shows whole. */
const WIDTH = 100;
/** Malls told one by one, what to do for each, and findings of each kind; the rest is in the other reports. */
const MOST_MALLS = 20;
const MOST_TODOS = 3;
const MOST_FINDINGS = 10;
const MOST_NAMES = 4;

/** The audit for people at a terminal: the most important first, no line wider than 100 characters. */
export function auditText(audit: Audit, language: Language): string {
  const words = new Phrases(language, audit.malls);
  const sections = [scores, components, uniformity, schedules, surveys, readiness, tenants];
  const lines = [
    words.say({id: 'Audit katalog MPP', en: 'Audit of MPP catalogs'}) + ': ' + words.scope(audit),
    ...(audit.sample ? [words.say(SAMPLE)] : []),
    ...sections.flatMap((section) => section(audit, words)),
    '',
  ];
  return lines.flatMap((line) => wrapped(onScreen(line))).join('\n');
}

function scores({malls}: Audit, words: Phrases): string[] {
  const scored = malls.filter(({score}) => score);
  if (scored.length === 0) return ['', words.say(NO_MALL)];
  return [
    ...heading(
      {id: 'Nilai MPP (0–100) dan cara menaikkannya', en: 'Scores (0–100) and how to raise them'},
      words,
    ),
    ...some(scored, MOST_MALLS, words, ({name, state, score}) => [
      `${String(score!.total).padStart(5)}  ${name}${state === 'operating' ? '' : ` (${words.state(state)})`}`,
      ...score!.parts
        .filter(({gain}) => gain >= 0.05)
        .slice(0, MOST_TODOS)
        .map(({gain, todo}) => `${`+${words.number(gain)}`.padStart(13)}  ${words.say(todo)}`),
    ]),
  ];
}

function components({services}: Audit, words: Phrases): string[] {
  const rows = COMPONENTS.map(({name, said, published}) => ({
    said,
    published,
    missing: services.filter(({missing}) => missing.includes(name)).length,
    standard: services.filter(({fromStandard}) => fromStandard.includes(name)).length,
  })).filter(({missing, standard}) => missing + standard > 0);
  if (rows.length === 0) return [];
  return [
    ...heading(
      {id: 'Komponen standar pelayanan yang masih kosong', en: 'Components that are missing'},
      words,
    ),
    ...rows.map(({said, published, missing, standard}) => {
      const mark = published ? '*' : ' ';
      const rest = standard
        ? words.say({
            id: `, ${standard} mengikuti layanan nasional`,
            en: `, ${standard} as the national service has it`,
          })
        : '';
      return `  ${mark} ${words.say(said).padEnd(24)}${words.say({
        id: `${missing} dari ${services.length} layanan`,
        en: `${missing} of ${services.length} services`,
      })}${rest}`;
    }),
    words.say({
      id: '  * wajib dipublikasikan (UU 25/2009, Permenpan RB 15/2014)',
      en: '  * must be made public (UU 25/2009, Permenpan RB 15/2014)',
    }),
  ];
}

function uniformity({uniformity: {services, agencies}}: Audit, words: Phrases): string[] {
  const differing = services.filter(({differences}) => differences.length > 0);
  const gaps = services.filter(({gaps}) => gaps.length > 0);
  return [
    ...heading({id: 'Keseragaman antar-MPP', en: 'Uniformity across malls'}, words),
    ...(differing.length === 0
      ? [
          words.say({
            id: '  Nama, biaya, waktu, dan persyaratan: tidak ada perbedaan yang ditemukan.',
            en: '  Names, fees, durations and requirements: no difference was found.',
          }),
        ]
      : []),
    ...some(differing, MOST_FINDINGS, words, ({name, nameBy, malls, differences}) => [
      `  ${name} (${malls.length} MPP)`,
      ...differences.map(
        ({field, about, values}) => `    ${words.field(field, about)}: ${words.values(values)}`,
      ),
      ...(differences.some(({field}) => field === 'name')
        ? [`    ${words.say(PROPOSALS[nameBy])}: ${name}`]
        : []),
    ]),
    ...some(agencies, MOST_FINDINGS, words, ({name, values}) => [
      `  ${name}, ${words.say({id: 'nama instansi', en: 'name of the agency'})}: ${words.values(values)}`,
    ]),
    ...some(gaps, MOST_FINDINGS, words, ({name, gaps}) =>
      gaps.map((gap) => `  ${name}: ${words.gap(gap)}`),
    ),
  ];
}

/** Where the name that is proposed comes from. */
export const PROPOSALS: Record<'standard' | 'usage', Said> = {
  standard: {id: 'usul nama (layanan nasional)', en: 'proposed name (national service)'},
  usage: {id: 'usul nama (paling banyak dipakai)', en: 'proposed name (most used)'},
};

function schedules({uniformity}: Audit, words: Phrases): string[] {
  if (uniformity.schedules.length === 0) return [];
  return [
    ...heading({id: 'Jadwal instansi yang sama', en: 'Schedules of the same agency'}, words),
    ...some(uniformity.schedules, MOST_FINDINGS, words, (schedule) => [
      `  ${words.scheduled(schedule)}: ${words.schedule(schedule)}`,
    ]),
  ];
}

function surveys({malls}: Audit, words: Phrases): string[] {
  const asked = malls.filter(({score}) => score?.parts.some(({name}) => name === 'survey'));
  const count = (state: MallAudit['survey']['state']) =>
    asked.filter(({survey}) => survey.state === state).length;
  const [none, overdue, due] = [count('none'), count('overdue'), count('due')];
  if (none + overdue + due === 0) return [];
  return [
    ...heading({id: 'Survei kepuasan masyarakat (SKM)', en: 'Surveys of satisfaction'}, words),
    words.say({
      id: `  ${none} MPP belum mencatat SKM, ${overdue} melewati batas setahun, ${due} lebih dari 6 bulan.`,
      en: `  ${none} malls have no survey, ${overdue} are over a year, ${due} over 6 months.`,
    }),
  ];
}

function readiness({malls}: Audit, words: Phrases): string[] {
  const opening = malls.filter(({readiness}) => readiness);
  if (opening.length === 0) return [];
  return [
    ...heading({id: 'Kesiapan MPP yang belum diresmikan', en: 'Readiness of malls to open'}, words),
    ...some(opening, MOST_MALLS, words, ({name, state, readiness}) => [
      `  ${name} (${words.state(state)})`,
      ...readiness!.map(({said, there, wanted}) => {
        const mark = there >= wanted ? '[x]' : there > 0 ? '[~]' : '[ ]';
        const count = wanted === 1 ? '' : ` ${there}/${wanted}`;
        return `    ${mark} ${words.say(said)}${count}`;
      }),
    ]),
  ];
}

function tenants({malls}: Audit, words: Phrases): string[] {
  const known = malls.filter(({score, tenants}) => score && tenants.absent.length > 0);
  if (known.length === 0) return [];
  return [
    ...heading(
      {id: 'Gerai menurut daftar instansi nasional', en: 'Tenants by the national list'},
      words,
    ),
    `  ${words.say(NO_FAULT)}`,
    ...some(known, MOST_MALLS, words, ({name, tenants: {present, absent}}) => {
      const named = absent
        .slice(0, MOST_NAMES)
        .map(({name}) => name)
        .join(', ');
      const more = absent.length > MOST_NAMES ? ', …' : '';
      return [
        words.say({
          id: `  ${name}: ada ${present.length}, belum ada ${absent.length} (${named}${more})`,
          en: `  ${name}: ${present.length} there, ${absent.length} not (${named}${more})`,
        }),
      ];
    }),
  ];
}

const heading = (said: Said, words: Phrases) => ['', words.say(said).toUpperCase()];

/** The first of a list, and how many more there are. */
function some<Item>(
  items: readonly Item[],
  most: number,
  words: Phrases,
  lines: (item: Item) => string[],
): string[] {
  const more = items.length - most;
  const rest =
    more > 0
      ? [
          words.say({
            id: `  … dan ${more} lagi: --html atau --json`,
            en: `  … and ${more} more: --html or --json`,
          }),
        ]
      : [];
  return [...items.slice(0, most).flatMap(lines), ...rest];
}

/** A line broken between words where it is too wide, its rest further in. */
function wrapped(line: string): string[] {
  const indent = ' '.repeat((/^[\s+\d,.]*/.exec(line)?.[0].length ?? 0) + 2);
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const space = rest.lastIndexOf(' ', WIDTH);
    const end = space > indent.length ? space : WIDTH;
    lines.push(rest.slice(0, end));
    rest = indent + rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
