import type {Text} from '../schema/index.js';
import type {Words} from './words.js';

/** Words for people in the tongue asked for: else Indonesian, else whatever there is. */
export function say(text: Text | undefined, {language}: Words): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const tags = Object.keys(text).filter((tag) => text[tag]!.trim());
  const tag =
    tags.find((tag) => tag.toLowerCase() === language) ??
    tags.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ??
    tags.find((tag) => /^id(-|$)/i.test(tag)) ??
    tags[0];
  return tag === undefined ? '' : text[tag]!;
}
