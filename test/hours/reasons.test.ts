import {readdirSync, readFileSync, statSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {wordsFor} from '../../src/terms/index.js';

// What fails here is put right by `npm run picture`.

const SOURCE = readFileSync('src/hours/reason.ts', 'utf8');

/** Read from the type: it leaves nothing behind that could be asked at run time. */
const CODES = [...SOURCE.matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, code = '']) => code);

const meaningOf = (code: string) =>
  new RegExp(`^ \\* - .*\`${code}\`.*?: (.+)$`, 'm').exec(SOURCE)?.[1];

const [, ...SECTIONS] = readFileSync('docs/reasons.md', 'utf8').split('\n## ');
const sectionOf = (code: string) => SECTIONS.find((text) => text.startsWith(`\`${code}\`\n`)) ?? '';

const picturesOf = (code: string) => [`${code}.png`, `${code}-dark.png`];

/** The words around a name, whatever the name: `the holidays of `, ` are not loaded yet`. */
const wordsAround = (code: string, language: string) =>
  (wordsFor(language).reasons[code]?.('…') ?? '').split('…');

describe('the page of reasons', () => {
  it('tells of every reason, and of nothing else', () => {
    const told = SECTIONS.map((text) => text.slice(1, text.indexOf('`', 1)));

    expect(told.toSorted()).toEqual(CODES.toSorted());
  });

  it.each(CODES)('says when %s is told, as the code does', (code) => {
    expect(sectionOf(code).toLowerCase()).toContain(meaningOf(code)?.toLowerCase());
  });

  it.each(CODES)('says of %s what visitors read, in both languages', (code) => {
    const words = [...wordsAround(code, 'id'), ...wordsAround(code, 'en')];

    expect(words.filter((text) => !sectionOf(code).includes(text))).toEqual([]);
  });

  it.each(CODES)('shows %s, each picture with its words', (code) => {
    const pictures = [...sectionOf(code).matchAll(/: (.+)\n\n!\[\1\]\(reasons\/(.+)\)/g)];

    expect(pictures.map(([, , file]) => file)).toEqual(picturesOf(code));
  });

  it('has every picture, and each is small enough for a slow line', () => {
    const files = readdirSync('docs/reasons');
    const heavy = files.filter((file) => statSync(`docs/reasons/${file}`).size > 10_000);

    expect(files.toSorted()).toEqual(CODES.flatMap(picturesOf).toSorted());
    expect(heavy).toEqual([]);
  });
});
