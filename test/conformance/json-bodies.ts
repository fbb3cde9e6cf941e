import {gzipSync} from 'node:zlib';
import type {Answer} from '../support/fault-server.mjs';
import {aCatalog} from '../support/catalog.js';

/** A body that a server gives for a catalog, and what then shows. */
export interface Body {
  answer: Answer;
  outcome: 'shown' | 'refused';
}

export const GOOD = JSON.stringify(aCatalog());

/** The catalog with something more in it, which nothing asks for. */
const holding = (value: string) => GOOD.replace('{', `{"lain":${value},`);

const text = (outcome: Body['outcome'], bodies: string[]): Body[] =>
  bodies.map((body) => ({answer: {body}, outcome}));

const bytes = (outcome: Body['outcome'], bodies: Uint8Array[]): Body[] =>
  bodies.map((body) => ({
    answer: {body: Buffer.from(body).toString('latin1'), encoding: 'latin1'},
    outcome,
  }));

const BOM = '\uFEFF';

/** A text, a number, a word or a sign. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null|[{}[\],:]/g;
const ends = [...GOOD.matchAll(TOKEN)].map((token) => token.index + token[0].length);

/** Cut at the end of a token, or within it. */
const CUT = ends
  .slice(0, -1)
  .filter((_, place) => place % 2 === 0)
  .map((end, place) => GOOD.slice(0, place % 3 === 2 ? end - 1 : end));

const NO_VALUES = [
  ...[
    '01',
    '-01',
    '1.',
    '.5',
    '+1',
    '0x1',
    '0b1',
    '1e',
    '1e+',
    '1.e1',
    '-',
    '--1',
    '1_000',
    '1n',
    '２',
    '1a',
  ],
  ...[
    'Infinity',
    '-Infinity',
    'NaN',
    '-NaN',
    'undefined',
    'nul',
    'nulll',
    'True',
    'FALSE',
    'tru e',
    'None',
  ],
  ...[
    '"',
    '"a',
    "'a'",
    '`a`',
    '“a”',
    '"\\x00"',
    '"\\u12"',
    '"\\u{41}"',
    '"\\a"',
    '"\t"',
    '"\n"',
    '"\0"',
    '"\\"',
  ],
  ...[
    '[1,]',
    '[,1]',
    '[,]',
    '[1 2]',
    '[1',
    '1]',
    '[1:2]',
    '[1;2]',
    '(1)',
    '[1,,2]',
    '[...a]',
    '{1}',
    '{,}',
  ],
  ...[
    '{"a"}',
    '{"a":}',
    '{:1}',
    '{"a" 1}',
    '{"a":1,}',
    '{a:1}',
    "{'a':1}",
    '{1:1}',
    '{null:1}',
    '{"a"=1}',
  ],
  ...[
    '/**/1',
    '1//a',
    '#1',
    'new Date()',
    '/a/',
    'function(){}',
    '{"a":1 "b":2}',
    '',
    ' ',
    '\u00a01',
    '\f1',
  ],
  ...[
    '\v1',
    '\u20281',
    '\u2060"a"',
    '<b>1</b>',
    '$1',
    '@1',
    '\\u0031',
    '1 1',
    '{}{}',
    '[][]',
    '*',
    '&a',
    '!!1',
  ],
];

const STRANGE_VALUES = [
  ...['-0', '1E400', '-1E400', '1e-999', '123123e100000', '0.1e+1', '1E1', `1${'0'.repeat(4000)}`],
  ...[
    `0.${'3'.repeat(4000)}`,
    '9007199254740993',
    '""',
    '"\\u0000"',
    '"\\uD800"',
    '"\\uDC00\\uD800"',
  ],
  ...[
    '"\\uD83D\\uDE00"',
    '"\\/\\b\\f\\n\\r\\t"',
    '"\u2028\u2029\u007f"',
    `"${'a'.repeat(60_000)}"`,
    '[[[[]]]]',
  ],
  ...[
    '{}',
    '{"":0}',
    '{"a":1,"a":2}',
    '{"__proto__":{"polusi":1}}',
    '{"constructor":{"prototype":{"polusi":1}}}',
  ],
  ...[
    '{"toString":null,"valueOf":1,"then":2,"toJSON":3}',
    '{"\\u0000":1}',
    '{"\\uD800":1}',
    ' \r\n\t1\r\n',
  ],
  ...[
    `[${'0,'.repeat(9999)}0]`,
    `${'['.repeat(19)}${']'.repeat(19)}`,
    '{"schema":"mpp-catalog/2"}',
  ],
];

/** As something else than the whole of a document. */
const ROOTS = [
  ...[
    '',
    ' ',
    '\n',
    '\0',
    'null',
    'true',
    'false',
    '0',
    '-1',
    '1e400',
    '""',
    '"mpp-catalog/1"',
    '[]',
    '[[]]',
  ],
  ...['[null]', '{}', '{"a":1}', '{"schema":1}', '{"schema":null}', '{"schema":["mpp-catalog/1"]}'],
  ...[
    '{"schema":"mpp-catalog/1"}',
    '{"__proto__":{"schema":"mpp-catalog/1"}}',
    `[${GOOD}]`,
    `{"data":${GOOD}}`,
  ],
  ...[
    JSON.stringify(GOOD),
    `${GOOD}${GOOD}`,
    `${GOOD}\n${GOOD}`,
    `${GOOD},`,
    `${GOOD}]`,
    `${GOOD}}`,
    `[${GOOD}`,
  ],
  ...[
    `${GOOD};`,
    `${GOOD}//`,
    `//\n${GOOD}`,
    `/**/${GOOD}`,
    `callback(${GOOD})`,
    `(${GOOD})`,
    `${GOOD}\0`,
  ],
  ...[
    `)]}',\n${GOOD}`,
    `while(1);${GOOD}`,
    `data: ${GOOD}\n\n`,
    `export default ${GOOD}`,
    `\x1e${GOOD}`,
  ],
  ...[
    `\f${GOOD}`,
    `\v${GOOD}`,
    `\u00a0${GOOD}`,
    `\u2060${GOOD}`,
    `{${BOM}}`,
    `${GOOD}${BOM}`,
    '[',
    '{',
    '"',
    ']',
  ],
  ...[
    '<!doctype html>',
    '<?xml version="1.0"?><a/>',
    'schema: mpp-catalog/1',
    'PK\x03\x04',
    'id,nama\n1,a',
  ],
  ...['['.repeat(100_000), '{"a":'.repeat(50_000), `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ...[
    holding(`${'['.repeat(20)}${']'.repeat(20)}`),
    holding(`${'{"a":'.repeat(25)}1${'}'.repeat(25)}`),
  ],
];

const TWICE = ['schema', 'malls', 'agencies', 'services'].map((key) =>
  GOOD.replace(/\}$/, `,"${key}":null}`),
);

const utf16 = Buffer.from(GOOD, 'utf16le');
const utf32 = Buffer.concat([...Buffer.from(GOOD)].map((byte) => Buffer.from([byte, 0, 0, 0])));
const letter = (...codes: number[]) =>
  Buffer.concat([Buffer.from(GOOD.slice(0, -1)), Buffer.from(',"lain":"'), Buffer.from(codes), Buffer.from('"}')]); // prettier-ignore

const WRONG_BYTES = [
  utf16,
  Buffer.from(utf16).swap16(),
  Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
  Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
  utf32,
  gzipSync(GOOD),
  Buffer.from([0x1f, 0x8b, 8, 0]),
  Buffer.from(GOOD).map((byte) => byte | 0x80),
  Buffer.from(GOOD).map((byte) => byte ^ 0x20),
  Buffer.from(GOOD.replaceAll('"', '+ACI-')),
];

/** Bytes that are no characters of UTF-8, within a text: each is read as a sign for that. */
const ODD_BYTES = [
  ...[letter(0xff), letter(0xe2, 0x82), letter(0xc0, 0xaf), letter(0xed, 0xa0, 0x80), letter(0x80)],
  ...[
    letter(0xf8, 0x88, 0x80, 0x80, 0x80),
    letter(0xf4, 0x90, 0x80, 0x80),
    letter(0xe9),
    letter(0xc3),
  ],
];

export const JSON_BODIES: Body[] = [
  ...text('refused', CUT),
  ...text('refused', NO_VALUES.map(holding)),
  ...text('refused', ROOTS),
  ...text('refused', TWICE),
  ...bytes('refused', WRONG_BYTES),
  ...text('shown', STRANGE_VALUES.map(holding)),
  ...text('shown', [BOM + GOOD, ` \r\n\t${GOOD}\r\n `, JSON.stringify(aCatalog(), null, '\t')]),
  ...bytes('shown', ODD_BYTES),
];
