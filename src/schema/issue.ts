/** One thing that is wrong with a catalog. */
export interface Issue {
  /** `error` when something was left out because of it, `warning` when all is still shown. */
  severity: 'error' | 'warning';
  /** What kind of thing is wrong, for programs. */
  code: string;
  /** Where: a JSON Pointer (RFC 6901) into the document. */
  path: string;
  /** What is wrong, where, and what would be right, for people. */
  message: string;
  /** Of the code `more` alone: how many issues are not told one by one. */
  count?: number;
}

/** The JSON Pointer of a place in a document. */
export function pointer(path: readonly PropertyKey[]) {
  return path.map((key) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1')).join('');
}
