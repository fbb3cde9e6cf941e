import type {Text} from '../schema/index.js';
import type {Words} from './words.js';

/** Words for people in the tongue asked for: else Indonesian, else whatever there is. */
export function say(text: Text | undefined, words: Words): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[tagIn(text, words)] ?? '';
}

/** The language that {@link say} speaks of a text: that of the catalog where the text names none. */
export function languageOf(text: Text, words: Words): string {
  return typeof text === 'string' ? (words.plain ?? 'id') : tagIn(text, words);
}

function tagIn(text: Exclude<Text, string>, {language}: Words): string {
  const tags = Object.keys(text).filter((tag) => text[tag]!.trim());
  const isOf = (tag: string, language: string) => tag.toLowerCase().split('-')[0] === language;
  return (
    tags.find((tag) => isOf(tag, language)) ?? tags.find((tag) => isOf(tag, 'id')) ?? tags[0] ?? ''
  );
}
