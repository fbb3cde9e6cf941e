// Writes docs/conformance.md: which test shows what the library stands; with --check, only compares.
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';
import {CLASSES, FIGURES} from '../test/conformance/classes.mjs';
import {writeOrCheck} from './write-or-check.mjs';

const FILE = 'docs/conformance.md';
const FOLDER = 'test/conformance';

/** What a group of tests or a test is called by in Vitest, Mocha and Playwright. */
const NAMERS = /^(describe|it|test|test\.describe)(\.(each|skipIf|for)\b.*)?$/s;

const shown = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => titlesIn(join(FOLDER, name)));

const complaints = shown
  .filter(({title, under}) => under.length === 0 && !CLASSES.some(({name}) => name === title))
  .map(({file, title}) => `${file}: "${title}" is no class of ${FOLDER}/classes.mjs.`);
const rows = CLASSES.map(rowOf);
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;

const style = await resolveConfig(FILE);
const written = await format(markdown(), {...style, parser: 'markdown'});
writeOrCheck(FILE, written, 'npm run conformance');

function rowOf({name, holds, elsewhere = {}}) {
  const named = Object.entries(elsewhere).flatMap(([file, titles]) => {
    const found = titlesIn(file);
    return titles.map((title) => {
      if (!found.some((one) => one.title === title)) complaints.push(`${file} has no "${title}".`);
      return {file, title};
    });
  });
  const tests = [...shown.filter(({under}) => under[0] === name), ...named];
  if (tests.length === 0) complaints.push(`No test shows the class "${name}".`);
  return [name, holds, tests.map(linkTo).join('<br>')];
}

function linkTo({file, title}) {
  const name = relative('test', file).replace(/\.(test|spec)\.ts$/, '');
  return `[${name}](${relative('docs', file)}): ${inText(title)}`;
}

function markdown() {
  return [
    '# What it stands',
    'Pages, data and networks fail in known ways. Here is each, what then holds, and the tests that show it: those in `conformance/` run the built file in real pages with real headers, in Chromium, Firefox and WebKit. `npm run conformance` writes this page from `test/conformance/classes.mjs` and the titles of the tests; `npm run check` fails when a row has no test.',
    table(['trouble', 'what holds', 'shown by'], rows),
    '## Figures',
    table(
      ['counted', 'figure', 'by'],
      FIGURES.map(({what, figure, command}) => [what, figure, `\`${command}\``]),
    ),
  ].join('\n\n');
}

/** The titles in a file of tests, and the titles that each stands under; `${…}` as it is written. */
function titlesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const titles = [];
  const visit = (under) => (node) => {
    const title = titleOf(node, source);
    if (title !== undefined) titles.push({file, title, under});
    ts.forEachChild(node, visit(title === undefined ? under : [...under, title]));
  };
  visit([])(source);
  return titles;
}

function titleOf(node, source) {
  if (!ts.isCallExpression(node) || !NAMERS.test(node.expression.getText(source))) return undefined;
  const [first] = node.arguments;
  if (!first || !(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first)))
    return undefined;
  return ts.isStringLiteralLike(first) ? first.text : first.getText(source).slice(1, -1);
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** A title as Markdown leaves it alone; what a table or a loop fills in is left open. */
function inText(title) {
  return title.replaceAll(/%[dijs]|\$\{.*?\}/g, '…').replaceAll(/[<>*_`[\]\\]/g, '\\$&');
}
