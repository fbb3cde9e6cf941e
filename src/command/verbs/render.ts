import {mkdir} from 'node:fs/promises';
import {dirname, join, relative, resolve, sep} from 'node:path';
import {readCatalog} from '../catalogs.js';
import {readSource, writeResult} from '../files.js';
import {nowOf, OUTPUT} from '../options.js';
import {decodePage, type PageText} from '../page-text.js';
import {CannotRun, type Call, type ExitCode, type Verb} from '../verb.js';
import {pagesOf} from '../../render/pages.js';
import {renderPage, type Remark, type RenderOptions} from '../../render/render-page.js';
import {tagsIn} from '../../render/tags.js';
import {onScreen} from '../../said/on-screen.js';
import type {Said} from '../../said/said.js';
import type {Catalog} from '../../schema/index.js';

/** Fills the elements of pages. */
export const render: Verb = {
  takes: 'PAGE.html…',
  does: {
    id: 'mengisi tag mpp-… dalam halaman dengan isi yang terbaca tanpa JavaScript, dan data untuk mesin pencari (JSON-LD); bagian lain halaman tidak berubah',
    en: 'fills the mpp-… tags of a page with what is read without JavaScript, and data for search engines (JSON-LD); nothing else of the page changes',
  },
  options: {
    output: {
      ...OUTPUT,
      value: 'FILE|FOLDER',
      does: {
        id: 'berkas hasil (- untuk keluaran standar); tanpa ini halaman diganti di tempatnya; dengan --template: folder halaman layanan',
        en: 'the file to write (- for standard output); without it the page is replaced where it is; with --template: the folder of the pages of services',
      },
    },
    catalog: {
      value: 'FILE|URL',
      does: {
        id: 'katalog yang dipakai, sebagai ganti alamat src di halaman',
        en: 'the catalog to use, in place of the src of the page',
      },
    },
    root: {
      value: 'FOLDER',
      does: {
        id: 'folder situs, untuk src yang diawali /; bawaan: folder halaman',
        en: 'folder of the site, for a src that begins with /; the folder of the page unless told',
      },
    },
    template: {
      value: 'PAGE.html',
      does: {
        id: 'halaman berisi satu <mpp-service-detail>; dibuat satu salinan untuk setiap layanan',
        en: 'a page with one <mpp-service-detail>; one copy is made for each service',
      },
    },
    now: {
      value: 'TIME',
      does: {
        id: 'saat yang dianggap sekarang, misalnya 2026-11-21T08:00:00+07:00',
        en: 'the instant taken for now, such as 2026-11-21T08:00:00+07:00',
      },
    },
    check: {
      does: {
        id: 'tidak menulis; kode keluar 1 bila halaman perlu diperbarui',
        en: 'writes nothing; exit code 1 when a page is out of date',
      },
    },
  },
  async run(call) {
    const template = call.value('template');
    if (call.inputs.length === 0 && !template) throw NO_PAGE;
    if (call.inputs.length > 1 && call.value('output') && !template) throw ONE_OUTPUT;
    const run = new Run(call, nowOf(call));
    if (template) await run.renderTemplate(template);
    for (const page of call.inputs) await run.renderFile(page);
    return run.tell();
  },
};

/** What a run did to one page. */
interface Done {
  page: string;
  /** Elements that were filled. */
  filled: number;
  changed: boolean;
  remarks: Remark[];
  /** Why it was left as it is. */
  problem?: Said;
}

/** One run: each catalog is read once, however many pages show it. */
class Run {
  readonly #catalogs = new Map<string, Promise<Catalog>>();
  /** The page of each service that has one, by the id of its catalog. */
  readonly #pages = new Map<string, Map<string, string>>();
  readonly #done: Done[] = [];

  constructor(
    readonly call: Call,
    readonly now: Date,
  ) {}

  /** Fills a page; one that cannot be filled is told at once, and does not stop the others. */
  async renderFile(page: string) {
    try {
      await this.#renderFile(page);
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      this.call.io.stderr.write(`mpp-catalog: ${onScreen(this.call.say(error.said))}\n`);
      this.#done.push({page, filled: 0, changed: false, remarks: [], problem: error.said});
    }
  }

  async #renderFile(page: string) {
    const source = await readSource(this.call, page);
    const text = decodePage(source.bytes);
    const folder = page === '-' ? '.' : dirname(page);
    const target = this.call.value('template') ? page : (this.call.value('output') ?? page);
    await this.#finish(page, target, text, await this.#rendered(page, text, folder));
  }

  /** One page for each service of the catalogs that the template shows, in the folder of the results. */
  async renderTemplate(template: string) {
    const folder = this.call.value('output');
    if (folder === undefined) throw NO_FOLDER;
    const text = decodePage((await readSource(this.call, template)).bytes);
    const detail = tagsIn(text.html).tags.find(({name}) => name === 'mpp-service-detail');
    const place = detail && this.#placeOf(detail.src, folder);
    if (!place) throw noDetail(template);
    const catalog = await this.#read(place);
    const pages = pagesOf(text.html, catalog);
    const own = [template, ...this.call.inputs].map((page) => resolve(page));
    const taken = pages.find(({file}) => own.includes(resolve(folder, file)));
    if (taken) throw wouldReplace(join(folder, taken.file));
    if (!this.call.has('check')) await mkdir(folder, {recursive: true});
    this.#pages.set(
      catalog.id,
      new Map(pages.map(({service, file}) => [service, join(folder, file)])),
    );
    for (const {file, html} of pages) {
      const target = join(folder, file);
      await this.#finish(
        target,
        target,
        text,
        await this.#rendered(target, {...text, html}, folder),
      );
    }
  }

  async #rendered(page: string, {html, isUtf8}: PageText, folder: string) {
    const places = new Map<string, Catalog>();
    for (const {src, line} of tagsIn(html).tags) {
      const place = this.#placeOf(src, folder);
      if (place === undefined) continue;
      const reading = this.#read(place).catch((error: unknown) => {
        throw saidOf(error, `${page}:${line}`);
      });
      places.set(place, await reading);
    }
    const options: RenderOptions = {
      now: this.now,
      isAscii: !isUtf8,
      catalogOf: ({src}) => places.get(this.#placeOf(src, folder) ?? ''),
      pageOf: (service, catalog) => {
        const page = this.#pages.get(catalog.id)?.get(service);
        return page && urlFrom(folder, page);
      },
    };
    return renderPage(html, options);
  }

  async #finish(
    page: string,
    target: string,
    text: PageText,
    {html, filled, remarks}: ReturnType<typeof renderPage>,
  ) {
    const before = await this.#before(page, target, text);
    const changed = html !== before;
    const isWritten = changed || target !== page || target === '-';
    if (isWritten && !this.call.has('check')) {
      await writeResult(this.call, target, text.encode(html));
    }
    this.#done.push({page, filled, changed, remarks});
  }

  /** What stands at the target now. */
  async #before(page: string, target: string, {html}: PageText) {
    if (target === page && this.call.inputs.includes(page)) return html;
    if (target === '-') return undefined;
    return readSource(this.call, target).then(
      ({bytes}) => decodePage(bytes).html,
      () => undefined,
    );
  }

  #placeOf(src: string | undefined, folder: string) {
    const given = this.call.value('catalog');
    if (given) return given;
    if (src === undefined || /^https?:/i.test(src)) return src;
    if (src.startsWith('//')) return `https:${src}`;
    const path = decoded(src.replace(/[?#].*$/s, ''));
    const root = this.call.value('root') ?? folder;
    return path.startsWith('/') ? join(root, path) : join(folder, path);
  }

  #read(place: string) {
    const known =
      this.#catalogs.get(place) ?? readCatalog(this.call, place).then(({catalog}) => catalog);
    this.#catalogs.set(place, known);
    return known;
  }

  tell(): ExitCode {
    const {call} = this;
    const isOutOfDate = call.has('check') && this.#done.some(({changed}) => changed);
    const stream = call.value('output') === '-' || call.inputs.includes('-') ? 'stderr' : 'stdout';
    if (call.json) {
      const pages = this.#done.map(({remarks, problem, ...done}) => ({
        ...done,
        remarks: remarks.map(({line, said}) => ({line, message: call.say(said)})),
        ...(problem && {problem: call.say(problem)}),
      }));
      call.io[stream].write(`${JSON.stringify({pages}, null, 2)}\n`);
    } else {
      const filled = this.#done.filter(({problem}) => !problem);
      for (const done of filled) call.io[stream].write(this.#inWords(done));
    }
    if (this.#done.some(({problem}) => problem)) return 2;
    return isOutOfDate ? 1 : 0;
  }

  #inWords({page, filled, changed, remarks}: Done) {
    const {call} = this;
    const state = call.has('check')
      ? {
          id: changed ? 'perlu diperbarui' : 'sudah sesuai',
          en: changed ? 'is out of date' : 'is up to date',
        }
      : {
          id: `${filled} tag diisi${changed ? '' : ', tidak ada yang berubah'}`,
          en: `${filled} ${filled === 1 ? 'tag' : 'tags'} filled${changed ? '' : ', nothing changed'}`,
        };
    const lines = remarks.map(({line, said}) => `  ${page}:${line}: ${call.say(said)}`);
    return [`${page}: ${call.say(state)}.`, ...lines, ''].map(onScreen).join('\n');
  }
}

/** What cannot be run, and where in a page that was asked for. */
const saidOf = (error: unknown, place: string) =>
  error instanceof CannotRun
    ? new CannotRun({id: `${place}: ${error.said.id}`, en: `${place}: ${error.said.en}`})
    : error;

/** The path of an address; a `%` that stands for nothing is one, as it is to browsers. */
function decoded(path: string) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The address of a file as seen from a folder. */
function urlFrom(folder: string, file: string) {
  const path = relative(resolve(folder), resolve(file)).split(sep).join('/');
  return path.split('/').map(encodeURIComponent).join('/');
}

const NO_PAGE = new CannotRun({
  id: 'Sebutkan halaman yang akan diisi, misalnya: mpp-catalog render index.html',
  en: 'Name the page to fill, such as: mpp-catalog render index.html',
});

const ONE_OUTPUT = new CannotRun({
  id: 'Opsi --output hanya untuk satu halaman. Jalankan sekali untuk setiap halaman, atau tanpa --output agar halaman diganti di tempatnya.',
  en: 'The option --output is for one page. Run once for each page, or without --output to replace pages where they are.',
});

const NO_FOLDER = new CannotRun({
  id: 'Sebutkan folder untuk halaman layanan, misalnya: --output layanan',
  en: 'Name the folder for the pages of services, such as: --output services',
});

const noDetail = (template: string) =>
  new CannotRun({
    id: `Halaman "${template}" tidak berisi <mpp-service-detail> dengan katalog. Tulis <mpp-service-detail src="katalog.json"></mpp-service-detail> di tempat layanan ditampilkan.`,
    en: `The page "${template}" holds no <mpp-service-detail> with a catalog. Write <mpp-service-detail src="catalog.json"></mpp-service-detail> where the service is to stand.`,
  });

const wouldReplace = (page: string) =>
  new CannotRun({
    id: `Halaman sebuah layanan akan menimpa "${page}". Sebutkan folder lain dengan --output.`,
    en: `The page of a service would replace "${page}". Name another folder with --output.`,
  });
