import type {Language, Said} from '../said/said.js';
import {shortDate, wordsFor} from '../terms/index.js';
import {diffCatalogs, type Differences, type Version} from './diff-catalogs.js';
import {inParts, NOTHING} from './list.js';

/** One version of a catalog and what it changed; the first one changed nothing. */
export interface Entry extends Differences {
  id: string;
  /** RFC 3339, as the catalog says it. */
  updated: string;
  isFirst: boolean;
}

/** What each version changed, newest first by its `updated`; versions of one instant stay in their order. */
export function changelogOf(versions: readonly Version[]): Entry[] {
  const inOrder = versions.toSorted(
    (a, b) => Date.parse(a.catalog.updated) - Date.parse(b.catalog.updated),
  );
  const entries = inOrder.map((version, at): Entry => {
    const {id, updated} = version.catalog;
    const before = inOrder[at - 1];
    const differences = before ? diffCatalogs(before, version) : {citizen: [], editor: []};
    return {id, updated, isFirst: !before, ...differences};
  });
  return entries.reverse();
}

const TITLE: Said = {id: 'Catatan perubahan', en: 'Changelog'};
const FIRST: Said = {id: 'Versi pertama.', en: 'First version.'};

/** The changelog as Markdown: what citizens notice, and how much else was edited. */
export function changelogInMarkdown(entries: readonly Entry[], language: Language): string {
  const words = wordsFor(language);
  const blocks = entries.flatMap(({updated, isFirst, citizen, editor}) => [
    `## ${shortDate(updated.slice(0, 10), words)}`,
    ...(isFirst ? [FIRST[language]] : citizen.length === 0 ? [NOTHING[language]] : []),
    ...inParts(citizen).flatMap(({title, changes}) => [
      `### ${title[language]}`,
      changes.map(({text}) => `- ${escaped(text[language])}`).join('\n'),
    ]),
    ...(editor.length > 0 ? [editedInWords(editor.length)[language]] : []),
  ]);
  return `${[`# ${TITLE[language]}`, ...blocks].join('\n\n')}\n`;
}

const editedInWords = (count: number): Said => ({
  id: `Suntingan lain dalam data: ${count}.`,
  en: `Other edits of the data: ${count}.`,
});

/** Data is text: nothing in it becomes markup. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
