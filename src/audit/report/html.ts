import type {Language, Said} from '../../said/said.js';
import type {Audit, MallAudit} from '../audit.js';
import {COMPONENTS} from '../components.js';
import {FRESH_MONTHS, monthsSince, STALE_MONTHS} from '../freshness.js';
import type {ServiceAudit} from '../service-audit.js';
import {PARTS, SHARES, WEIGHTS, type PartName} from '../weights.js';
import {Markup, markup} from './markup.js';
import {NO_FAULT, Phrases, SAMPLE} from './phrases.js';
import {STYLE} from './style.js';
import {summaryOf} from './summary.js';
import {PROPOSALS} from './text.js';

/** More would make a page that nobody reads; the JSON has them all. */
const MOST_DETAILS = 60;
const MOST_SERVICES = 30;
const MOST_NAMES = 20;

/** The audit as one page that needs nothing else: to be read, sent and printed. */
export function auditHtml(audit: Audit, language: Language): string {
  const words = new Phrases(language, audit.malls);
  const title = words.say({id: 'Audit katalog MPP', en: 'Audit of MPP catalogs'});
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${words.scope(audit)}</p>
${audit.sample && markup`<p class="note">${words.say(SAMPLE)}</p>`}
</header>
<main>
${SECTIONS.map((section) => section(audit, words))}
</main>
</body>
</html>
`.source;
}

type Section = (audit: Audit, words: Phrases) => Markup | false;

const SECTIONS: Section[] = [
  summary,
  scores,
  components,
  differences,
  gaps,
  services,
  ages,
  details,
  surveys,
  readiness,
  schedules,
  tenants,
  method,
];

function summary(audit: Audit, words: Phrases): Markup {
  return section(words.say({id: 'Yang utama', en: 'In short'}), list(summaryOf(audit, words)));
}

function scores({malls}: Audit, words: Phrases): Markup | false {
  const scored = malls.filter(({score}) => score);
  if (scored.length === 0) return false;
  return section(
    words.say({id: 'Nilai setiap MPP', en: 'Score of each mall'}),
    table(
      words.say({
        id: 'Nilai 0–100 bagi data yang tercatat, bukan bagi pelayanannya; yang terendah lebih dulu. Cara menghitungnya ada di akhir laporan.',
        en: 'Scores 0–100 of what is recorded, not of the service itself; the lowest first. How they are reckoned stands at the end.',
      }),
      [
        {text: 'MPP'},
        {text: words.say({id: 'Nilai', en: 'Score'}), isNumber: true},
        {text: words.say({id: 'Grafik', en: 'Chart'})},
        {text: words.say({id: 'Layanan', en: 'Services'}), isNumber: true},
        {text: words.say({id: 'Keadaan', en: 'State'})},
      ],
      scored.map(({key, state, services, score}) => [
        words.mall(key),
        score!.total,
        bar(score!.total / 100),
        services,
        words.state(state),
      ]),
    ),
  );
}

function components({malls}: Audit, words: Phrases): Markup | false {
  const shown = malls.filter(({score, services}) => score && services > 0);
  if (shown.length === 0) return false;
  const heading = words.say({id: 'Kelengkapan 14 komponen', en: 'The 14 components'});
  const caption = words.say({
    id: 'Persen layanan yang menyebut setiap komponen standar pelayanan. Tanda * wajib dipublikasikan (UU 25/2009, Permenpan RB 15/2014); n: sebagian mengikuti layanan nasional.',
    en: 'Percent of services that tell each component of the service standard. A * must be made public (UU 25/2009, Permenpan RB 15/2014); n: some as the national service has it.',
  });
  return section(
    heading,
    scrolling(
      heading,
      markup`<table class="heat">${captionOf(caption)}
<thead><tr><th scope="col">MPP</th>${COMPONENTS.map(
        ({said, published}) => markup`<th scope="col">${words.say(said)}${published && ' *'}</th>`,
      )}</tr></thead>
<tbody>
${shown.map(
  ({key, components}) =>
    markup`<tr><th scope="row">${words.mall(key)}</th>${COMPONENTS.map((component) => heatCell(components[component.name]))}</tr>
`,
)}</tbody></table>`,
    ),
  );
}

function heatCell({stated, standard, missing}: MallAudit['components']['fees']): Markup {
  const share = (stated + standard) / (stated + standard + missing);
  const step = share >= 0.95 ? 3 : share >= 0.7 ? 2 : share >= 0.3 ? 1 : 0;
  return markup`<td class="h${step}">${Math.floor(share * 100)}${standard > 0 && ' n'}</td>`;
}

function services({services}: Audit, words: Phrases): Markup | false {
  const published = COMPONENTS.filter(({published}) => published);
  const rows = services
    .map(({missing, ...service}) => ({
      ...service,
      missing: published.filter(({name}) => missing.includes(name)),
    }))
    .filter(({missing}) => missing.length > 0)
    .sort((a, b) => b.missing.length - a.missing.length);
  if (rows.length === 0) return false;
  return section(
    words.say({id: 'Layanan yang belum lengkap', en: 'Services that are not whole'}),
    table(
      words.say({
        id: `${rows.length} layanan belum menyebut semua dari enam komponen yang wajib dipublikasikan${first(rows.length, MOST_SERVICES, 'id')}.`,
        en: `${rows.length} services do not tell all of the six components to be published${first(rows.length, MOST_SERVICES, 'en')}.`,
      }),
      [
        {text: words.say({id: 'Layanan', en: 'Service'})},
        {text: words.say({id: 'Instansi', en: 'Agency'})},
        {text: words.say({id: 'Belum ada', en: 'Missing'})},
      ],
      rows
        .slice(0, MOST_SERVICES)
        .map(({name, agency, missing}) => [
          name,
          agency,
          missing.map(({said}) => words.say(said)).join(', '),
        ]),
    ),
  );
}

const first = (count: number, most: number, language: Language) =>
  count <= most ? '' : {id: `; ${most} yang pertama`, en: `; the first ${most}`}[language];

/** How old a statement is, for a table. */
const AGES: {said: Said; isIn: (months: number | undefined) => boolean}[] = [
  {
    said: {id: `sampai ${FRESH_MONTHS} bulan`, en: `up to ${FRESH_MONTHS} months`},
    isIn: (months) => months !== undefined && months <= FRESH_MONTHS,
  },
  {
    said: {id: `${FRESH_MONTHS} bulan sampai setahun`, en: `${FRESH_MONTHS} months to a year`},
    isIn: (months) => months !== undefined && months > FRESH_MONTHS && months <= 12,
  },
  {
    said: {id: 'setahun sampai dua tahun', en: 'a year to two years'},
    isIn: (months) => months !== undefined && months > 12 && months <= STALE_MONTHS,
  },
  {
    said: {id: 'lebih dari dua tahun', en: 'over two years'},
    isIn: (months) => months !== undefined && months > STALE_MONTHS,
  },
  {said: {id: 'tanpa tanggal', en: 'no date'}, isIn: (months) => months === undefined},
];

function ages({services, date}: Audit, words: Phrases): Markup | false {
  if (services.length === 0) return false;
  const now = new Date(date);
  const months = services.map(({asOf}) => (asOf === undefined ? asOf : monthsSince(asOf, now)));
  const verified = services.filter(({confidence}) => confidence === 'verified').length;
  const sourced = services.filter(({hasSource}) => hasSource).length;
  return section(
    words.say({id: 'Kebaruan dan sumber', en: 'Freshness and sources'}),
    table(
      words.say({
        id: 'Waktu sejak data layanan terakhir diperiksa',
        en: 'Time since services were checked',
      }),
      [
        {text: words.say({id: 'Umur', en: 'Age'})},
        {text: words.say({id: 'Layanan', en: 'Services'}), isNumber: true},
        {text: words.say({id: 'Grafik', en: 'Chart'})},
      ],
      AGES.map(({said, isIn}) => {
        const count = months.filter(isIn).length;
        return [words.say(said), count, bar(count / services.length)];
      }),
    ),
    markup`<p>${words.say({
      id: `${sourced} dari ${services.length} layanan menyebut sumbernya; ${verified} terverifikasi.`,
      en: `${sourced} of ${services.length} services name their source; ${verified} are verified.`,
    })}</p>`,
  );
}

function differences({uniformity}: Audit, words: Phrases): Markup {
  const differing = uniformity.services.filter(({differences}) => differences.length > 0);
  const rows = [
    ...differing
      .slice(0, MOST_DETAILS)
      .flatMap(({name, nameBy, malls, differences}) =>
        differences.map(({field, about, values}, at): Cell[] => [
          at === 0 ? `${name} (${malls.length} MPP)` : '',
          words.field(field, about),
          markup`${list(values.map((value) => words.value(value)))}${
            field === 'name' &&
            markup`<p class="muted">${words.say(PROPOSALS[nameBy])}: ${name}</p>`
          }`,
        ]),
      ),
    ...uniformity.agencies
      .slice(0, MOST_DETAILS)
      .map(({name, values}): Cell[] => [
        name,
        words.say({id: 'nama instansi', en: 'name of the agency'}),
        list(values.map((value) => words.value(value))),
      ]),
  ];
  const heading = words.say({id: 'Keseragaman antar-MPP', en: 'Uniformity across malls'});
  if (rows.length === 0) {
    const none = {id: 'Tidak ada perbedaan yang ditemukan.', en: 'No difference was found.'};
    return section(heading, markup`<p>${words.say(none)}</p>`);
  }
  return section(
    heading,
    table(
      words.say({
        id: `Layanan dan instansi yang sama dengan keterangan berbeda: ${differing.length} layanan, ${uniformity.agencies.length} instansi${first(differing.length, MOST_DETAILS, 'id')}.`,
        en: `The same services and agencies of which different things are told: ${differing.length} services, ${uniformity.agencies.length} agencies${first(differing.length, MOST_DETAILS, 'en')}.`,
      }),
      [
        {text: words.say({id: 'Layanan atau instansi', en: 'Service or agency'})},
        {text: words.say({id: 'Tentang', en: 'About'})},
        {text: words.say({id: 'Yang tertulis', en: 'What is told'})},
      ],
      rows,
    ),
  );
}

function gaps({uniformity}: Audit, words: Phrases): Markup | false {
  const found = uniformity.services.filter(({gaps}) => gaps.length > 0);
  if (found.length === 0) return false;
  return section(
    words.say({id: 'Tertulis di sebagian MPP saja', en: 'Told in some malls only'}),
    list(
      found
        .slice(0, MOST_DETAILS)
        .flatMap(({name, gaps}) => gaps.map((gap) => `${name}. ${words.gap(gap)}`)),
    ),
  );
}

function schedules({uniformity}: Audit, words: Phrases): Markup | false {
  if (uniformity.schedules.length === 0) return false;
  return section(
    words.say({id: 'Jadwal instansi yang sama', en: 'Schedules of the same agency'}),
    table(
      words.say({
        id: 'Minggu biasa, tanpa hari libur dan jadwal khusus, sejauh gedung buka.',
        en: 'The usual week, without holidays and special hours, within those of the building.',
      }),
      [
        {text: words.say({id: 'Instansi', en: 'Agency'})},
        {text: words.say({id: 'Jam layanan', en: 'Hours'})},
      ],
      uniformity.schedules
        .slice(0, MOST_DETAILS)
        .map((schedule) => [
          markup`${words.scheduled(schedule)}<br><span class="muted">${words.schedule(schedule)}</span>`,
          list(schedule.values.map((value) => words.value(value))),
        ]),
    ),
  );
}

function details({malls, services}: Audit, words: Phrases): Markup | false {
  const scored = malls.filter(({score}) => score);
  if (scored.length === 0) return false;
  return section(
    words.say({id: 'Cara menaikkan nilai', en: 'How to raise the scores'}),
    scored.slice(0, MOST_DETAILS).map((mall) => detailsOf(mall, services, words)),
  );
}

function detailsOf(
  {key, catalog, score, withoutTenant}: MallAudit,
  services: ServiceAudit[],
  words: Phrases,
): Markup {
  const strangers = services.filter(
    (service) => service.catalog === catalog && withoutTenant.includes(service.id),
  );
  const open = score!.parts.filter(({gain}) => gain >= 0.05);
  const full = score!.parts.filter((part) => !open.includes(part));
  const lists = [
    {said: FULL, items: full.map(({name}) => words.say(PARTS[name]).toLowerCase())},
    {said: WITHOUT_TENANT, items: strangers.map(({name}) => name)},
  ];
  return markup`<section><h3>${words.mall(key)}: ${score!.total}</h3>
${table(
  words.say({
    id: 'Bagian nilai, yang paling banyak menambah lebih dulu',
    en: 'Parts of the score, the most to win first',
  }),
  [
    {text: words.say({id: 'Bagian', en: 'Part'})},
    {text: words.say({id: 'Tercapai', en: 'Earned'}), isNumber: true},
    {text: words.say({id: 'Tambahan poin', en: 'Points to win'}), isNumber: true},
    {text: words.say({id: 'Yang ditemukan dan yang dapat dilakukan', en: 'Found, and what to do'})},
  ],
  open.map(({name, value, gain, found, todo}) => [
    words.say(PARTS[name]),
    `${Math.floor(value * 100)}%`,
    `+${words.number(gain)}`,
    markup`<div class="text">${words.say(found)}. ${words.say(todo)}.</div>`,
  ]),
)}
${lists.map(
  ({said, items}) =>
    items.length > 0 && markup`<p class="muted">${words.say(said)}: ${items.join(', ')}.</p>`,
)}
</section>
`;
}

const FULL: Said = {id: 'Tercapai penuh', en: 'Earned in full'};

const WITHOUT_TENANT: Said = {
  id: 'Layanan yang instansinya bukan gerai di sini',
  en: 'Services whose agency is no tenant here',
};

function surveys({malls}: Audit, words: Phrases): Markup | false {
  const asked = malls.filter(({score}) => score?.parts.some(({name}) => name === 'survey'));
  if (asked.length === 0) return false;
  return section(
    words.say({id: 'Survei kepuasan masyarakat (SKM)', en: 'Surveys of satisfaction'}),
    table(
      words.say({
        id: 'Menteri meminta SKM setiap enam bulan; Permenpan RB 14/2017 paling sedikit setahun sekali.',
        en: 'The minister asks for one every six months; Permenpan RB 14/2017 for one a year at least.',
      }),
      [
        {text: 'MPP'},
        {text: words.say({id: 'Terakhir', en: 'Latest'})},
        {text: 'IKM', isNumber: true},
        {text: words.say({id: 'Keterangan', en: 'Note'})},
      ],
      asked.map(({key, survey: {state, date, value}}) => [
        words.mall(key),
        date ? words.date(date) : '–',
        value === undefined ? '–' : words.number(value, 2),
        words.say(SURVEYS[state]),
      ]),
    ),
  );
}

const SURVEYS: Record<MallAudit['survey']['state'], Said> = {
  recent: {id: 'dalam enam bulan', en: 'within six months'},
  due: {id: 'lebih dari enam bulan', en: 'over six months'},
  overdue: {id: 'melewati batas setahun', en: 'over the yearly minimum'},
  none: {id: 'belum dicatat', en: 'none given'},
};

function readiness({malls}: Audit, words: Phrases): Markup | false {
  const opening = malls.filter(({readiness}) => readiness);
  if (opening.length === 0) return false;
  return section(
    words.say({id: 'Kesiapan MPP yang belum diresmikan', en: 'Readiness of malls to open'}),
    opening.map(
      ({key, state, readiness}) => markup`<h3>${words.mall(key)} (${words.state(state)})</h3>
${table(
  words.say({id: 'Daftar periksa', en: 'Checklist'}),
  [
    {text: words.say({id: 'Hal', en: 'What'})},
    {text: words.say({id: 'Keadaan', en: 'State'})},
    {text: words.say({id: 'Jumlah', en: 'Count'}), isNumber: true},
  ],
  readiness!.map(({said, there, wanted}) => [
    words.say(said),
    words.say(
      there >= wanted
        ? {id: 'ada', en: 'there'}
        : there > 0
          ? {id: 'sebagian', en: 'in part'}
          : {id: 'belum ada', en: 'not there'},
    ),
    wanted === 1 ? '–' : `${there}/${wanted}`,
  ]),
)}`,
    ),
  );
}

function tenants({malls}: Audit, words: Phrases): Markup | false {
  const known = malls.filter(({score, tenants}) => score && tenants.absent.length > 0);
  if (known.length === 0) return false;
  return section(
    words.say({id: 'Gerai menurut daftar instansi nasional', en: 'Tenants by the national list'}),
    markup`<p>${words.say(NO_FAULT)}</p>`,
    table(
      words.say({id: 'Instansi yang ada dan yang belum ada', en: 'Agencies there and not there'}),
      [
        {text: 'MPP'},
        {text: words.say({id: 'Ada', en: 'There'})},
        {text: words.say({id: 'Belum ada', en: 'Not there'})},
      ],
      known
        .slice(0, MOST_DETAILS)
        .map(({key, tenants: {present, absent}}) => [
          words.mall(key),
          `${present.length}: ${namesOf(present)}`,
          `${absent.length}: ${namesOf(absent)}`,
        ]),
    ),
  );
}

const namesOf = (agencies: {name: string}[]) =>
  agencies
    .slice(0, MOST_NAMES)
    .map(({name}) => name)
    .join(', ') + (agencies.length > MOST_NAMES ? ', …' : '');

function method(_: Audit, words: Phrases): Markup {
  return section(
    words.say({id: 'Cara menghitung', en: 'How it is reckoned'}),
    markup`<p>${words.say({
      id: 'Nilai = jumlah (bobot × bagian yang tercapai) ÷ jumlah bobot bagian yang berlaku × 100.',
      en: 'Score = sum of (weight × share earned) ÷ sum of the weights that apply × 100.',
    })}</p>`,
    table(
      words.say({
        id: 'Bobot setiap bagian, dan kapan bagian itu tercapai penuh (1), sebagian, atau tidak (0)',
        en: 'The weight of each part, and when it is earned in full (1), in part or not (0)',
      }),
      [
        {text: words.say({id: 'Bagian', en: 'Part'})},
        {text: words.say({id: 'Bobot', en: 'Weight'}), isNumber: true},
        {text: words.say({id: 'Yang tercapai', en: 'What is earned'})},
      ],
      Object.entries(WEIGHTS).map(([name, weight]) => [
        words.say(PARTS[name as PartName]),
        weight,
        words.say(SHARES[name as PartName]),
      ]),
    ),
  );
}

type Cell = string | number | Markup;

interface Column {
  text: string;
  isNumber?: boolean;
}

const section = (heading: string, ...content: (Markup | Markup[])[]) =>
  markup`<section><h2>${heading}</h2>
${content}
</section>
`;

function table(caption: string, columns: Column[], rows: Cell[][]): Markup {
  const align = (at: number) => columns[at]!.isNumber && markup` class="number"`;
  return scrolling(
    caption,
    markup`<table>${captionOf(caption)}
<thead><tr>${columns.map(({text}, at) => markup`<th scope="col"${align(at)}>${text}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (cells) =>
    markup`<tr>${cells.map((cell, at) =>
      at === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${align(at)}>${cell}</td>`,
    )}</tr>
`,
)}</tbody></table>`,
  );
}

/** Stays in view where its table scrolls. */
const captionOf = (text: string) => markup`<caption><span>${text}</span></caption>`;

/** A wide table scrolls by itself, with a keyboard too. */
const scrolling = (name: string, content: Markup) =>
  markup`<div class="wide" role="group" aria-label="${name}" tabindex="0">${content}</div>`;

const list = (items: string[]) => markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** A bar beside the number that it draws. */
const bar = (share: number) =>
  markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/><rect class="fill" width="${Math.round(share * 1000) / 10}" height="8"/></svg>`;
