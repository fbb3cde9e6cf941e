import {parseCatalog, resultOf, type ParseResult} from '../schema/parse-catalog.js';

const results = new WeakMap<object, ParseResult>();

/** Reads a catalog that was given as a property; the same object, or a catalog already parsed, is read only once. */
export function readGiven(document: unknown): ParseResult {
  if (typeof document !== 'object' || document === null) return parseCatalog(document);
  const known = results.get(document) ?? resultOf(document);
  if (known) return known;
  const result = parseCatalog(document);
  results.set(document, result);
  return result;
}

/** Has a document read anew, which somebody may have mended meanwhile. */
export function forgetGiven(document: unknown) {
  if (typeof document === 'object' && document !== null) results.delete(document);
}
