import {en} from './en.js';
import {id} from './id.js';
import type {Words} from './words.js';

export type {Words};
export * from './format.js';
export {languageOf, say} from './say.js';

/** The words for a language tag; Indonesian where there are none of its own. */
export function wordsFor(tag: string): Words {
  return /^en(-|$)/i.test(tag) ? en : id;
}
