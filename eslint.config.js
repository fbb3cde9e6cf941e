import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const LIT = ['lit', '@lit/context'];

/** The rooms of src: which rooms and packages each may import, and from which it may take types only. */
const ARROWS = {
  schema: {rooms: ['standards'], packages: ['zod/mini']},
  standards: {types: ['schema']},
  hours: {types: ['schema']},
  ics: {},
  qr: {},
  offers: {types: ['schema']},
  search: {rooms: ['offers'], types: ['schema']},
  terms: {types: ['schema']},
  filters: {rooms: ['search', 'terms']},
  plan: {rooms: ['hours', 'ics', 'offers', 'search', 'terms', 'schema']},
  'json-ld': {rooms: ['hours', 'terms', 'schema']},
  icons: {packages: ['lit']},
  styles: {packages: ['lit']},
  catalog: {rooms: ['schema'], packages: LIT},
  controllers: {
    rooms: ['catalog', 'hours', 'offers', 'search', 'filters', 'terms', 'schema'],
    packages: LIT,
  },
  elements: {
    rooms:
      'controllers catalog standards hours ics plan qr search filters offers terms json-ld icons styles schema'.split(
        ' ',
      ),
    packages: LIT,
  },
};

const NETWORK = restricted(
  'Only catalog/ fetches, and command/ for people who name an address.',
  'fetch XMLHttpRequest EventSource WebSocket',
);
const TIMERS = restricted('Only controllers/ and catalog/ set timers.', 'setTimeout setInterval');
const BROWSER = restricted(
  'This room must run in Node.',
  'document window navigator location customElements globalThis self',
);

/** The rooms of the command line, which never ship to a browser; command/ itself may import all. */
Object.assign(ARROWS, {
  said: {},
  registry: {rooms: ['said'], types: ['schema']},
  sheets: {
    rooms: ['said'],
    packages: ['@e965/xlsx', 'exceljs', 'csv-parse/sync', 'csv-stringify/sync'],
  },
  convert: {rooms: ['sheets', 'registry', 'standards', 'hours', 'search', 'schema', 'said']},
  template: {
    rooms: ['sheets', 'convert', 'registry', 'standards', 'schema', 'said'],
    packages: ['exceljs'],
  },
  locate: {rooms: ['said', 'schema'], packages: ['jsonc-parser']},
  audit: {
    rooms: ['registry', 'standards', 'hours', 'offers', 'search', 'terms', 'schema', 'said'],
  },
  diff: {
    rooms: ['search', 'hours', 'offers', 'plan', 'terms', 'schema', 'said'],
    packages: ['rfc6902'],
  },
  interchange: {
    rooms: 'sheets convert registry standards hours offers ics json-ld terms schema said'.split(
      ' ',
    ),
    packages: ['csv-parse/sync', 'csv-stringify/sync'],
  },
  render: {
    rooms: 'hours offers search filters plan interchange json-ld terms schema said'.split(' '),
    packages: ['parse5'],
  },
});

/** Rooms that must run in Node and be told the time: `now` is an argument. */
const PURE = [
  ...'schema standards hours ics qr offers search filters plan terms json-ld'.split(' '),
  ...'said registry sheets convert template locate audit diff interchange render'.split(' '),
];

const NO_MARKUP = [
  ...ban(
    'Data is text: no markup is made of it.',
    'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    inTemplate('[.](innerHTML|outerHTML|srcdoc)\\s*='),
  ),
  ...ban(
    'A strict style-src refuses style attributes: use a class.',
    'ImportSpecifier[imported.name="styleMap"]',
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    inTemplate('\\sstyle\\s*='),
  ),
];

const NO_PATTERN_OF_DATA = ban(
  'Write patterns where the file is loaded: one that is made for an argument may be made of data.',
  ':function :matches(NewExpression, CallExpression)[callee.name="RegExp"]',
);

const NO_MESSAGES = ban(
  'Nothing that another window says is listened to.',
  'CallExpression:matches([callee.name="addEventListener"], [callee.property.name="addEventListener"])[arguments.0.value="message"]',
  'AssignmentExpression[left.property.name="onmessage"]',
);

/** What no room may do. */
const NOWHERE = [...NO_MARKUP, ...NO_PATTERN_OF_DATA, ...NO_MESSAGES];

const NO_DEFINE = ban(
  'Only mpp-*.ts register a tag.',
  'CallExpression[callee.property.name="define"][callee.object.name="customElements"]',
  'CallExpression[callee.property.name="define"][callee.object.property.name="customElements"]',
  'Decorator Identifier[name="customElement"]',
);

const NO_PROGRAM = ban(
  'No program is started, and no code made of text.',
  'ImportExpression[source.value=/^(node:)?(child_process|worker_threads|vm)$/]',
  'ImportExpression:not([source.type="Literal"])',
);

const NO_IMPORT_CALL = ban(
  'Import statically: the built file is one, and the arrows are checked.',
  'ImportExpression',
);

const NO_NOW = ban(
  'Take the time as an argument.',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
);

export default defineConfig(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'test-results/',
      'reports/',
      '.stryker-tmp/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // Lit calls event handlers with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    // TypeScript looks after undefined names in .ts files; here they are Node's and the browser's.
    rules: {'no-undef': 'off'},
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      litA11y.configs.recommended,
    ],
  },
  {
    files: ['src/**/*.ts'],
    rules: restrictSyntax(NOWHERE, NO_DEFINE, NO_IMPORT_CALL),
  },
  {
    files: ['src/elements/**/mpp-*.ts'],
    rules: restrictSyntax(NOWHERE, NO_IMPORT_CALL),
  },
  {
    // What only one verb needs is loaded for that verb.
    files: ['src/command/**/*.ts'],
    rules: {
      ...restrictSyntax(NOWHERE, NO_DEFINE, NO_PROGRAM),
      ...restrictImports({
        regex: '^(node:)?(child_process|worker_threads|vm)$',
        message: 'No program is started, and no code made of text.',
      }),
    },
  },
  {
    files: ['stories/**', 'demo/**/*.js'],
    rules: restrictSyntax(NO_MARKUP),
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/catalog/**', 'src/command/**'],
    rules: restrictGlobals(NETWORK),
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: restrictGlobals(NETWORK, TIMERS),
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      ...restrictSyntax(NOWHERE, NO_DEFINE, NO_IMPORT_CALL, NO_NOW),
      ...restrictGlobals(NETWORK, TIMERS, BROWSER),
    },
  },
  Object.entries(ARROWS).map(([room, arrows]) => ({
    files: [`src/${room}/**/*.ts`],
    rules: restrictImports(...outside(room, arrows)),
  })),
  {
    files: ['src/all.ts'],
    rules: restrictImports({
      regex: '^(?!\\./index\\.js$|\\./elements/[a-z-]+/mpp-[a-z-]+\\.js$)',
      message: 'all.ts is index.ts with every tag registered, and nothing else.',
    }),
  },
  {
    files: ['src/index.ts'],
    rules: restrictImports({
      regex: '(/mpp-[^/]+|/all)\\.js$|^zod$',
      message: 'index.ts registers nothing, and zod/mini is the zod that ships.',
    }),
  },
  {
    files: ['stories/**', 'test/**'],
    ignores: ['test/e2e/**'],
    rules: restrictImports({
      regex: '^(\\.\\./)+(dist|scripts|demo/(?!catalogs/))',
      message: 'Stories and tests stand on src.',
    }),
  },
  {
    files: ['demo/**'],
    rules: restrictImports({
      regex: '^(?!\\./|(\\.\\./)+dist/)',
      message: 'The demo stands on the built file, as an embedder does.',
    }),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

function ban(message, ...selectors) {
  return selectors.map((selector) => ({selector, message}));
}

function inTemplate(regex) {
  return `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/${regex}/]`;
}

function restrictSyntax(...bans) {
  return {'no-restricted-syntax': ['error', ...bans.flat()]};
}

function restricted(message, names) {
  return names.split(' ').map((name) => ({name, message}));
}

function restrictGlobals(...names) {
  return {'no-restricted-globals': ['error', ...names.flat()]};
}

function restrictImports(...patterns) {
  return {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]};
}

/** Patterns of all that lies outside what a room may import. */
function outside(room, {rooms = [], types = [], packages = []}) {
  const allowed = [
    '\\./',
    ...packages.map((name) => `${name}${name === 'lit' ? '(/|$)' : '$'}`),
    ...rooms.map((name) => `(\\.\\./)+${name}/`),
    // From a subfolder, the room's own files; src/index.ts and src/all.ts are nobody's.
    '\\.\\./(?!index|all)[a-z-]+\\.js$',
    // An element that shows another imports what registers it, and uses the tag.
    ...(room === 'elements' ? ['\\.\\./[a-z-]+/mpp-[a-z-]+\\.js$'] : []),
  ];
  const forTypes = types.map((name) => `(\\.\\./)+${name}/`);
  const message = `${room} may not import this: see the table of arrows in eslint.config.js.`;
  const typesOnly = `${room} may import only types from here: see the table in eslint.config.js.`;
  return [
    {regex: `^(?!${[...allowed, ...forTypes].join('|')})`, message},
    ...forTypes.map((regex) => ({regex: `^${regex}`, allowTypeImports: true, message: typesOnly})),
  ];
}
