import type {Text} from '../schema/index.js';

/** A text in every language there is. */
export function textsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
