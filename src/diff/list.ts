import {onScreen} from '../said/on-screen.js';
import type {Language, Said} from '../said/said.js';
import {PARTS, type Change, type Edit, type Kind} from './change.js';
import type {Differences} from './diff-catalogs.js';

const FOR_CITIZENS: Said = {id: 'Untuk warga', en: 'For citizens'};
const FOR_EDITORS: Said = {id: 'Untuk penyunting', en: 'For editors'};
/** What is said where there is nothing to say. */
export const NOTHING: Said = {
  id: 'Tidak ada yang berubah bagi warga.',
  en: 'Nothing changed for citizens.',
};

/** Longer values are cut off: the patch holds them whole. */
const MOST_LETTERS = 60;

/** The differences as text for a terminal. */
export function listOf({citizen, editor}: Differences, language: Language): string {
  const lines = [`${FOR_CITIZENS[language]} (${citizen.length})`];
  if (citizen.length === 0) lines.push(`  ${NOTHING[language]}`);
  for (const {title, changes} of inParts(citizen)) {
    lines.push(`  ${title[language]}`, ...changes.map(({text}) => `  - ${text[language]}`));
  }
  if (editor.length > 0) {
    lines.push('', `${FOR_EDITORS[language]} (${editor.length})`);
    lines.push(...editor.map((edit) => `  ${editInWords(edit)}`));
  }
  return `${lines.map(onScreen).join('\n')}\n`;
}

/** The changes under the titles of their parts, parts without any left out. */
export const inParts = (changes: readonly Change[]): {title: Said; changes: Change[]}[] =>
  PARTS.map(({title, kinds}) => ({
    title,
    changes: changes.filter(({kind}) => (kinds as readonly Kind[]).includes(kind)),
  })).filter(({changes}) => changes.length > 0);

/** `~ /services/3/asOf: "2026-01" → "2026-11"`; `+` for what is new, `-` for what is gone. */
function editInWords({path, before, after}: Edit): string {
  if (before === undefined) return `+ ${path}: ${brief(after)}`;
  if (after === undefined) return `- ${path}: ${brief(before)}`;
  return `~ ${path}: ${brief(before)} → ${brief(after)}`;
}

function brief(value: unknown) {
  const json = JSON.stringify(value);
  return json.length > MOST_LETTERS ? `${json.slice(0, MOST_LETTERS)}…` : json;
}
