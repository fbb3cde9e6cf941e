import {pointer} from './issue.js';

type Path = readonly PropertyKey[];

/** What follows for the visitor when a field is wrong. */
export type Consequence = 'document' | 'record' | 'field';

/** What editors are told about a catalog, in one language. */
export interface Messages {
  /** What would have been right, by the key that the schema gives. */
  expected: Record<string, string>;
  /** What a field holds instead. */
  kinds: Record<string, string>;
  /** Sentences by code; the first fact is the place, as a JSON Pointer. */
  sentences: Record<string, (place: string, ...facts: string[]) => string>;
  /** What to do when a catalog could not be fetched, by the code of the failure. */
  failures: Record<string, string>;
  consequences: Record<Consequence, string>;
  shouldBe: string;
}

/** Says a problem of the document in a sentence. */
export function sentence(messages: Messages, code: string, path: Path, facts: readonly string[]) {
  return messages.sentences[code]!(pointer(path) || '/', ...facts);
}

/** Says that a field does not hold what it should, and what follows. */
export function fieldSentence(
  messages: Messages,
  path: Path,
  found: string,
  wanted: string,
  consequence: Consequence,
) {
  const place = pointer(path);
  const right = messages.expected[wanted] ?? wanted;
  return `${place} ${messages.kinds[found]}; ${messages.shouldBe} ${right}. ${messages.consequences[consequence]}`;
}
