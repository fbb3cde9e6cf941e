// Writes the elements into README.md, as their JSDoc tells of them; with --check, only compares.
import {readFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {writeOrCheck} from './write-or-check.mjs';

const FILE = 'README.md';
const START = '<!-- elements -->';
const END = '<!-- /elements -->';
const KINDS = [
  ['attribute', 'attributes', ({name}) => name],
  ['property', 'members', ({name}) => `.${name}`],
  [
    'method',
    'members',
    ({name, parameters = []}) => `${name}(${parameters.map(nameOf).join(', ')})`,
  ],
  ['event', 'events', nameOf],
  ['slot', 'slots', ({name}) => name || '(default)'],
  ['part', 'cssParts', ({name}) => `::part(${name})`],
  ['custom property', 'cssProperties', nameOf],
  ['state', 'cssStates', ({name}) => `:state(${name})`],
];

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const readme = readFileSync(FILE, 'utf8');
const [before, rest = ''] = readme.split(START);
const [, after] = rest.split(END);
if (after === undefined) throw new Error(`README.md needs a line ${START} and a line ${END}.`);

const classes = manifest.modules
  .flatMap((module) => module.declarations)
  .filter(({kind}) => kind === 'class')
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
const elements = classes.filter(({tagName}) => tagName);
const bases = classes.filter(({name}) => elements.some(({superclass}) => superclass.name === name));

const style = await resolveConfig(FILE);
const written = await format(markdown(), {...style, parser: 'markdown'});
writeOrCheck(FILE, `${before}${START}\n\n${written}\n${END}${after}`, 'npm run readme');

function markdown() {
  const summary = elements.map(({tagName, description}) => [
    `[\`<${tagName}>\`](#${tagName})`,
    firstSentence(description),
  ]);
  return [
    table(['tag', 'shows'], summary),
    ...elements.map((element) => section(element.tagName, element)),
    ...bases.map((base) => section(base.name, base)),
  ].join('\n\n');
}

function section(heading, declaration) {
  const rows = KINDS.flatMap(([kind, key, label]) =>
    (declaration[key] ?? [])
      .filter((item) => !item.inheritedFrom && (key !== 'members' || memberKind(item) === kind))
      .map((item) => [kind, `\`${label(item)}\``, explain(item)]),
  );
  const base = bases.find(({name}) => name === declaration.superclass.name);
  return [
    `### ${heading}`,
    declaration.description,
    table(['kind', 'name', 'meaning'], rows),
    ...(base ? [`And what all share: [${base.name}](#${base.name.toLowerCase()}).`] : []),
  ].join('\n\n');
}

function memberKind({kind, attribute}) {
  if (kind === 'method') return 'method';
  return attribute ? undefined : 'property';
}

function explain({description = '', type, default: value}) {
  const known = type?.text.replace(' | undefined', '');
  const typed = known && known !== 'unknown' && known !== 'Event' ? ` \`${known}\`` : '';
  const valued = value ? ` Default \`${value}\`.` : '';
  return `${description}${typed}${valued}`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(' | ')} |`)
    .join('\n');
}

function inCell(text) {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function firstSentence(text) {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function nameOf({name}) {
  return name;
}
