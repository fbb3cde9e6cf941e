import {schemaOrgDocument} from '../interchange/schema-org.js';
import {scriptText} from '../json-ld/index.js';
import type {Said} from '../said/said.js';
import type {Catalog} from '../schema/index.js';
import {contentOf, isFillable} from './content.js';
import {markup} from './markup.js';
import {BEGIN, BLOCK, END, tagsIn, type PageTags, type Stretch, type Tag} from './tags.js';

/** Something that whoever keeps the page should know. */
export interface Remark {
  line: number;
  said: Said;
}

/** A page with its elements filled. */
export interface RenderedPage {
  html: string;
  /** How many elements were filled. */
  filled: number;
  remarks: Remark[];
}

export interface RenderOptions {
  /** The catalog that an element shows; undefined: it is not to be had, and the element stays as it is. */
  catalogOf(tag: Tag): Catalog | undefined;
  now: Date;
  /** Whether nothing but ASCII may be set into the page, as its encoding is not known. */
  isAscii?: boolean;
  /** The address of the page of a service, where there is one. */
  pageOf?(service: string, catalog: Catalog): string | undefined;
}

/** What stands at a stretch of the page afterwards. */
interface Edit extends Stretch {
  text: string;
}

/**
 * Fills the elements of a page with what visitors without JavaScript, printers and search
 * engines read, and puts one block of schema.org data for each catalog into its head.
 *
 * What the page has of its own stays as it is, to the byte. Rendering a rendered page anew
 * replaces what was rendered before, and nothing else.
 */
export function renderPage(html: string, options: RenderOptions): RenderedPage {
  // A byte order mark would be the first letter of the page to the parser.
  const mark = html.startsWith('\uFEFF') ? '\uFEFF' : '';
  const page = html.slice(mark.length);
  const found = tagsIn(page);
  const remarks: Remark[] = [];
  const edits: Edit[] = [];
  const catalogs = new Map<string, Catalog>();
  for (const tag of found.tags) {
    const catalog = options.catalogOf(tag);
    if (catalog) catalogs.set(catalog.id, catalog);
    const content = contentOf({...options, tag, catalog})?.html;
    const said = remarkOn(tag, catalog, content !== undefined);
    if (said) remarks.push({line: tag.line, said});
    if (content !== undefined && !isMisplaced(tag)) {
      edits.push(fill(tag, options.isAscii ? withReferences(content) : content));
    }
    if (content === undefined && catalog && tag.rendered) edits.push({...tag.rendered, text: ''});
  }
  const blocks = blockEdits(found, catalogs, options);
  return {
    html: mark + edited(page, [...edits, ...blocks], /\r\n/.test(page) ? '\r\n' : '\n'),
    filled: edits.filter(({text}) => text !== '').length,
    remarks,
  };
}

/** Only words may stand in a paragraph: a list would end it, and the element with it. */
const isMisplaced = ({isInParagraph, name}: Tag) => isInParagraph && name !== 'mpp-hours-badge';

const fill = ({rendered, start}: Tag, content: string): Edit => ({
  ...(rendered ?? {from: start.to, to: start.to}),
  text: BEGIN + content + END,
});

/** What whoever keeps the page should know of a tag, the worst first. */
function remarkOn(tag: Tag, catalog: Catalog | undefined, hasContent: boolean): Said | undefined {
  const {name} = tag;
  if (!tag.isClosed) {
    return {
      id: `<${name}> tidak ditutup, jadi sisa halaman menjadi isinya. Tulis </${name}> sesudahnya.`,
      en: `<${name}> is not closed, so that the rest of the page is inside it. Write </${name}> after it.`,
    };
  }
  if (name === 'mpp-catalog' && 'json-ld' in tag.attributes) {
    return {
      id: '<mpp-catalog> tidak perlu atribut json-ld lagi: halaman sudah memuat data itu, dan data yang dua kali tidak berguna.',
      en: '<mpp-catalog> needs its attribute json-ld no more: the page holds that data now, and twice is of no use.',
    };
  }
  if (!hasContent) return isFillable(name) ? reasonOf(tag, catalog) : undefined;
  if (isMisplaced(tag)) {
    return {
      id: `<${name}> berada di dalam <p>, jadi tidak diisi: daftar dan tabel tidak boleh di dalam paragraf. Pindahkan ke luar <p>.`,
      en: `<${name}> stands in a <p> and was not filled: lists and tables may not stand in a paragraph. Move it out of the <p>.`,
    };
  }
  if (!tag.hasOwnContent) return undefined;
  return {
    id: `<${name}> sudah berisi tulisan sendiri. Tulisan itu tetap ada, sesudah isi yang baru; hapus bila sama.`,
    en: `<${name}> holds words of its own. They stay, after what is new; take them away if they say the same.`,
  };
}

/** Why there is nothing to fill a tag with, where somebody can mend that. */
function reasonOf(tag: Tag, catalog: Catalog | undefined): Said | undefined {
  const {name} = tag;
  if (!catalog) {
    return {
      id: `<${name}> tidak diisi karena halaman tidak menyebut katalognya. Tulis src="katalog.json" pada tag ini, letakkan di dalam <mpp-catalog src="katalog.json">, atau pakai --catalog.`,
      en: `<${name}> was not filled, as the page names no catalog for it. Write src="catalog.json" on the tag, put it in an <mpp-catalog src="catalog.json">, or use --catalog.`,
    };
  }
  const unknown = unknownIn(tag, catalog);
  return unknown === undefined
    ? undefined
    : {
        id: `<${name}> tidak diisi: katalog tidak memuat ${unknown}. Periksa ejaannya.`,
        en: `<${name}> was not filled: the catalog holds no ${unknown}. Check how it is spelt.`,
      };
}

/** The attribute that names what the catalog does not hold, as it is written. */
function unknownIn({attributes}: Tag, {malls, agencies, services}: Catalog) {
  const lists = {mall: malls, agency: agencies, service: services};
  for (const [key, records] of Object.entries(lists)) {
    const value = attributes[key];
    if (value && !records.some(({id}) => id === value)) return `${key}="${value}"`;
  }
  return undefined;
}

function blockEdits(
  {tags, blocks, endOfHead}: PageTags,
  catalogs: Map<string, Catalog>,
  {now, isAscii = false}: RenderOptions,
) {
  const before = new Map(blocks.map(({catalog, place}) => [catalog, place]));
  // Data of a catalog that the page shows no more would be a lie; of one not to be had today, it is the last known.
  const stale = catalogs.size > 0 ? blocks.filter(({catalog}) => !catalogs.has(catalog)) : [];
  const at = endOfHead ?? tags[0]?.start.from ?? 0;
  return [
    ...stale.map(({place}) => ({...place, text: ''})),
    ...[...catalogs].map(([id, catalog]) => ({
      ...(before.get(id) ?? {from: at, to: at}),
      text: blockOf(id, scriptText(dataOf(catalog, tags, now)), isAscii),
    })),
  ];
}

/** The malls of a catalog, and the services that the page tells one by one: all those of a list would be a second page. */
function dataOf(catalog: Catalog, tags: Tag[], now: Date) {
  const told = new Set(
    tags.flatMap(({name, attributes}) =>
      name === 'mpp-service-detail' ? (attributes.service ?? []) : [],
    ),
  );
  const services = catalog.services.filter(({id}) => told.has(id));
  const agencies = catalog.agencies.filter(({id}) => services.some(({agency}) => agency === id));
  return schemaOrgDocument(catalog, now, {agencies, services});
}

function blockOf(catalog: string, json: string, isAscii: boolean) {
  const data = isAscii ? withEscapes(json) : json;
  const id = markup`${catalog}`.html;
  return `<script type="application/ld+json" ${BLOCK}="${isAscii ? withReferences(id) : id}">${data}</script>`;
}

/** As HTML writes letters that an encoding does not have. */
const withReferences = (html: string) =>
  html.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** As JSON does. */
const withEscapes = (json: string) =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function edited(page: string, edits: Edit[], newline: string) {
  let html = '';
  let done = 0;
  for (const {from, to, text} of edits.sort((a, b) => a.from - b.from)) {
    html += page.slice(done, from) + text.replaceAll('\n', newline);
    done = to;
  }
  return html + page.slice(done);
}
