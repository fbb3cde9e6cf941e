import {Lines, syntaxFault} from '../../locate/index.js';
import type {Language, Said} from '../../said/said.js';
import {
  DEFAULT_LIMITS,
  english,
  indonesian,
  parseCatalog,
  type Catalog,
  type ParseResult,
} from '../../schema/index.js';
import {pointer} from '../../schema/issue.js';
import type {Source} from '../files.js';
import {CannotRun} from '../verb.js';
import {adviceOnDates, adviceOnPresence, type Advice, type IndexOf} from './validate-advice.js';
import {decoded, notText} from './validate-bytes.js';
import {findingsIn, findingsOf, type Finding, type Remark} from './validate-findings.js';
import {adviceOnShape} from './validate-shape.js';

/** What was found in one file. */
export interface Checked {
  file: string;
  /** Absent when nothing of it can be shown. */
  catalog?: {id: string; malls: number; agencies: number; services: number};
  findings: Finding[];
  /** What the file holds; absent when it is no JSON. */
  document?: unknown;
}

/** In which words, at what time, and who is told while it goes on. */
export interface Circumstances {
  language: Language;
  now: Date;
  tell(said: Said): void;
}

/**
 * Checks one catalog as a browser does, and for what a browser passes over in silence.
 *
 * @throws CannotRun when it is a document of another kind, which this does not check.
 */
export function check(source: Source, {language, now, tell}: Circumstances): Checked {
  const file = source.name;
  const words = (advice: Advice) => remarkOf(advice, language);
  const none = notText(source);
  if (none) return {file, findings: findingsIn('', [words(none)])};

  const {text, faults} = decoded(source);
  const {document, fault} = readJson(text);
  if (fault) return {file, findings: findingsIn(text, [...faults, fault].map(words))};
  if (isNetwork(document)) throw networkNotYet(file);

  tell({id: `Memeriksa ${file} …`, en: `Checking ${file} …`});
  const {result, advice} = parse(document, source.bytes.length, language);
  const remarks = [...faults, ...advice, ...adviceOn(document, result, now)].map(words);

  tell({id: `Mencari baris di ${file} …`, en: `Finding the lines in ${file} …`});
  const findings = findingsOf(text, [...result.issues, ...remarks], (path, before) =>
    words(repeatedKey(path, before)),
  );
  return {file, ...(result.catalog && {catalog: countsOf(result.catalog)}), findings, document};
}

const remarkOf = (
  {severity = 'warning', code, path, said, at}: Advice,
  language: Language,
): Remark => ({
  severity,
  code,
  path: pointer(path),
  message: said[language],
  ...(at !== undefined && {at}),
});

function countsOf({id, malls, agencies, services}: Catalog) {
  return {id, malls: malls.length, agencies: agencies.length, services: services.length};
}

function readJson(text: string): {document?: unknown; fault?: Advice} {
  try {
    return {document: JSON.parse(text)};
  } catch {
    return {fault: /^\s*</.test(text) ? htmlFault() : jsonFault(text)};
  }
}

function jsonFault(text: string): Advice {
  const {from, to, said, opened} = syntaxFault(text)!;
  const lines = new Lines(text);
  const line = opened === undefined ? 0 : lines.positionOf(opened).line;
  const isElsewhere = line > 0 && line !== lines.positionOf(from).line;
  return {
    severity: 'error',
    code: 'not-json',
    path: [],
    at: {from, to},
    said: {
      id: `Berkas ini bukan JSON yang utuh: ${said.id}.${isElsewhere ? ` Pembukanya di baris ${line}.` : ''}`,
      en: `The file is not whole JSON: ${said.en}.${isElsewhere ? ` It was opened on line ${line}.` : ''}`,
    },
  };
}

const htmlFault = (): Advice => ({
  severity: 'error',
  code: 'html',
  path: [],
  at: {from: 0, to: 0},
  said: {
    id: 'Isinya halaman web (HTML), bukan katalog JSON. Periksa nama berkas atau alamatnya.',
    en: 'It holds a web page (HTML), not a JSON catalog. Check the name of the file or the address.',
  },
});

const isNetwork = (document: unknown) =>
  String((document as {schema?: unknown} | null)?.schema).startsWith('mpp-network/');

const networkNotYet = (file: string) =>
  new CannotRun({
    id: `"${file}" adalah dokumen jaringan (mpp-network), yang belum dapat diperiksa. Periksa katalog setiap MPP di dalamnya.`,
    en: `"${file}" is a network document (mpp-network), which cannot be checked yet. Check the catalog of each mall in it.`,
  });

const MESSAGES = {id: indonesian, en: english};

/** Reads a catalog of any size, and tells when browsers would not. */
function parse(document: unknown, bytes: number, language: Language) {
  const limits = {bytes: Infinity, issues: Infinity};
  const options = {messages: MESSAGES[language], limits};
  const result = parseCatalog(document, options);
  const isLong = result.error?.code === 'records';
  const advice = [
    ...(bytes > DEFAULT_LIMITS.bytes ? [refused('browser-bytes', BYTES)] : []),
    ...(isLong ? [refused('browser-records', RECORDS)] : []),
  ];
  const whole = {...options, limits: {...limits, records: Infinity}};
  return {result: isLong ? parseCatalog(document, whole) : result, advice};
}

const BYTES = `${DEFAULT_LIMITS.bytes / 1024 / 1024} MB`;
const RECORDS = {
  id: `${DEFAULT_LIMITS.records.toLocaleString('id')} catatan`,
  en: `${DEFAULT_LIMITS.records.toLocaleString('en')} records`,
};

const refused = (code: string, most: string | Said): Advice => {
  const {id, en} = typeof most === 'string' ? {id: most, en: most} : most;
  return {
    code,
    path: [],
    at: {from: 0, to: 0},
    said: {
      id: `Peramban menolak katalog yang lebih dari ${id}, jadi warga tidak akan melihatnya. Pecah menjadi beberapa berkas, misalnya satu untuk setiap MPP.`,
      en: `Browsers refuse a catalog of more than ${en}, so that citizens will not see it. Split it, for example into one file for each mall.`,
    },
  };
};

/** What can be said beyond the schema; little of a document that is no catalog of this version. */
function adviceOn(document: unknown, {catalog, error}: ParseResult, now: Date): Advice[] {
  if (error && NO_CATALOG.has(error.code)) return [];
  const advice = adviceOnShape(document);
  if (!catalog) return advice;
  const indexOf = indexIn(document as Record<string, unknown>);
  return [
    ...advice,
    ...adviceOnPresence(catalog, indexOf),
    ...adviceOnDates(catalog, indexOf, now),
  ];
}

const NO_CATALOG = new Set(['not-a-catalog', 'newer-version', 'depth']);

/** Finds a record of the catalog in the document: those that were left out stand there too. */
function indexIn(document: Record<string, unknown>): IndexOf {
  const indexes = new Map<string, Map<unknown, number>>();
  return (list, id) => {
    const index = indexes.get(list) ?? indexById(document[list] as unknown[]);
    indexes.set(list, index);
    return index.get(id)!;
  };
}

function indexById(records: unknown[]) {
  const index = new Map<unknown, number>();
  records.forEach((record, place) => {
    const id = (record as {id?: unknown} | null)?.id;
    if (!index.has(id)) index.set(id, place);
  });
  return index;
}

const repeatedKey = (path: PropertyKey[], before: number): Advice => ({
  code: 'repeated-key',
  path,
  said: {
    id: `Kunci di ${pointer(path)} ditulis dua kali dalam satu objek; isi di baris ${before} tidak dipakai. Hapus salah satu, atau gabungkan.`,
    en: `The key at ${pointer(path)} stands twice in one object; what line ${before} holds is not used. Take one away, or join them.`,
  },
});
