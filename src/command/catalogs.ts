import {
  english,
  indonesian,
  parseCatalog,
  parseCatalogText,
  type Catalog,
} from '../schema/index.js';
import {readSource, textOf} from './files.js';
import {CannotRun, type Call} from './verb.js';

const MESSAGES = {id: indonesian, en: english};

/** On a machine of one's own nothing keeps a catalog small. */
const LIMITS = {bytes: Infinity, records: Infinity, issues: Infinity};

/** A catalog as it was read. */
export interface ReadCatalog {
  /** What it was parsed from. */
  document: unknown;
  catalog: Catalog;
  /** Whether something in it is wrong and was left out. */
  hasErrors: boolean;
}

/**
 * Reads a catalog. What is wrong in it is left out, and told on standard error.
 *
 * @throws CannotRun when nothing of it can be read.
 */
export async function readCatalog(call: Call, name: string): Promise<ReadCatalog> {
  const text = textOf(await readSource(call, name));
  const document = documentIn(text);
  const options = {messages: MESSAGES[call.language], limits: LIMITS};
  // From the text where it is no JSON: that tells a web page from a broken file.
  const {catalog, error, issues} =
    document === undefined ? parseCatalogText(text, options) : parseCatalog(document, options);
  if (!catalog) throw noCatalog(name, error.message);
  const hasErrors = issues.some(({severity}) => severity === 'error');
  if (hasErrors) tellOfErrors(call, name);
  return {document, catalog, hasErrors};
}

function documentIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function tellOfErrors(call: Call, name: string) {
  const said = call.say({
    id: `Sebagian isi "${name}" salah dan tidak dipakai. Periksa dengan: mpp-catalog validate "${name}"`,
    en: `Some of "${name}" is wrong and was left out. Check it with: mpp-catalog validate "${name}"`,
  });
  call.io.stderr.write(`mpp-catalog: ${said}\n`);
}

/** The message is in the language of the call already. */
const noCatalog = (name: string, message: string) =>
  new CannotRun({
    id: `"${name}": ${message} Rinciannya: mpp-catalog validate "${name}"`,
    en: `"${name}": ${message} In full: mpp-catalog validate "${name}"`,
  });
