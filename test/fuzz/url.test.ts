import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mailUrl, phoneUrl, whatsAppUrl} from '../../src/schema/reach.js';
import {safeUrl} from '../../src/schema/safe-url.js';
import {RUNS, tries} from './runs.js';

const SCHEMES =
  'http https javascript data vbscript blob file ftp ws wss about mailto tel sms intent filesystem view-source jar livescript'.split(
    ' ',
  );
const SPECKS = [
  ...'\t\n\r\0\v\f\b\x1b \x7f\x85\xa0\xad\ufeff\u200b\u200e\u202e\u2028\u3000\ud800',
  ...':/\\@?#%&;.＠：／ſ',
  '%09',
  '&#9;',
  '&Tab;',
  '\\u0009',
];

const scheme = fc
  .tuple(fc.constantFrom(...SCHEMES), fc.infiniteStream(fc.boolean()))
  .map(([name, upper]) =>
    [...name].map((letter) => (upper.next().value ? letter.toUpperCase() : letter)).join(''),
  );
const host = fc.oneof(
  fc.domain(),
  fc.ipV4Extended(),
  fc.ipV6().map((address) => `[${address}]`),
  fc.string({maxLength: 12}),
);
const user = fc.constantFrom('', '', '', '@', ':@', 'a@', 'a:b@', ':b@', '%61@', 'contoh.go.id@');
const address = fc
  .tuple(
    scheme,
    fc.constantFrom(':', ':', ':', '', '::', ' :', '%3a'),
    fc.constantFrom('//', '//', '/', '', '\\\\', '///', '/\\'),
    user,
    host,
    fc.constantFrom('', ':443', ':0', ':99999', ':x'),
    fc.oneof(fc.webPath(), fc.constantFrom('alert(1)', '/?q=a@b', '/#a@b', '/..//', '/a b')),
  )
  .map((parts) => parts.join(''));

/** An address with specks inside that one reader skips and another does not. */
const spoilt = fc
  .tuple(
    address,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SPECKS)), {maxLength: 4}),
    fc.boolean(),
  )
  .map(([text, specks, isInScheme]) =>
    specks.reduce((text, [at, speck]) => {
      const place = at % (isInScheme ? 12 : text.length + 1);
      return text.slice(0, place) + speck + text.slice(place);
    }, text),
  );

const anyText = fc.oneof(
  {weight: 6, arbitrary: spoilt},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
  {weight: 1, arbitrary: fc.webUrl({withFragments: true, withQueryParameters: true})},
);

/**
 * Whether an address may be a link, by its letters alone, as the standard of URLs reads them: white
 * space around it and tabs and line ends within it do not count, and a name ends at the last `@`.
 */
function mayBeLink(text: string) {
  const [first, last] = [/^[\0- ]+/, /[\0- ]+$/];
  const read = text
    .replace(first, '')
    .replace(last, '')
    .replace(/[\t\n\r]/g, '');
  const [, authority] = /^https?:[/\\]*([^/\\?#]*)/i.exec(read) ?? [];
  return authority !== undefined && /^:?@?[^@]+$/.test(authority);
}

/** Tries texts, and what must be of every link that is made of one; some must be made. */
function expectOfLinks(
  texts: fc.Arbitrary<string>,
  linkOf: (text: string) => string | undefined,
  expectOf: (href: string, text: string) => void,
) {
  let links = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const href = linkOf(text);
      if (href === undefined) return;
      links++;
      expectOf(href, text);
    }),
    tries(5),
  );
  expect(links).toBeGreaterThan(RUNS / 10);
}

describe('any text as the address of a link', () => {
  it('is no link, or one to the web without a name and a password', () => {
    expectOfLinks(anyText, safeUrl, (href) => {
      const {protocol, username, password, host} = new URL(href);
      expect(['http:', 'https:']).toContain(protocol);
      expect([username, password]).toEqual(['', '']);
      expect(host).not.toBe('');
    });
  });

  it('is no link that its letters do not allow, whatever is hidden among them', () => {
    expectOfLinks(anyText, safeUrl, (_href, text) => expect(mayBeLink(text)).toBe(true));
  });

  it('comes out in letters that every reader takes alike, and so the same again', () => {
    expectOfLinks(anyText, safeUrl, (href) => {
      expect(href).toMatch(/^https?:\/\/[^\s\\@/]+\/[!-~]*$/);
      expect(safeUrl(href)).toBe(href);
    });
  });

  it('is a link when it is an address of the web', () => {
    const web = fc.webUrl({withFragments: true, withQueryParameters: true});
    fc.assert(
      fc.property(web, (text) => void expect(safeUrl(text)).toBe(new URL(text).href)),
      tries(),
    );
  });

  it('is no link when it is no text', () => {
    const others = fc.anything().filter((value) => typeof value !== 'string');
    fc.assert(
      fc.property(others, (value) => void expect(safeUrl(value)).toBeUndefined()),
      tries(),
    );
  });
});

describe('any text as a way to reach an office', () => {
  const number = fc
    .tuple(
      fc.constantFrom('', '+', '0', '08', '62', '+62 ', '('),
      fc.array(fc.constantFrom(...'01234567890123456789 ()-.+'), {maxLength: 20}),
    )
    .map(([start, signs]) => start + signs.join(''));
  const contact = fc.oneof(number, fc.emailAddress());
  const anyContact = fc.oneof(
    {weight: 4, arbitrary: contact},
    {weight: 1, arbitrary: fc.string({unit: 'binary'})},
    {
      weight: 1,
      arbitrary: fc
        .tuple(contact, fc.constantFrom(...SPECKS, '?cc=a@b.c', '@c.d'), contact)
        .map((parts) => parts.join('')),
    },
  );
  const digitsIn = (text: string) => text.replace(/\D/g, '');

  it('is dialled digit by digit as it is written, or not at all', () => {
    expectOfLinks(anyContact, phoneUrl, (href, text) => {
      expect(href).toMatch(/^tel:\+?\d{3,15}$/);
      const written = text.replace(/[^\d+]/g, '');
      // The same country by its other prefix.
      expect(digitsIn(href)).toBe(digitsIn(written.replace(/^0062/, '62')));
    });
  });

  it('opens a chat with that number in Indonesia or abroad, or none', () => {
    expectOfLinks(anyContact, whatsAppUrl, (href, text) => {
      expect(href).toMatch(/^https:\/\/wa\.me\/[1-79]\d+$/);
      expect(digitsIn(text)).toContain(href.replace(/^\D+(62)?0*/, ''));
    });
  });

  it('is written to at that address and says nothing more, or is not written to', () => {
    expectOfLinks(anyContact, mailUrl, (href, text) => {
      const {protocol, search, hash} = new URL(href);
      expect([protocol, search, hash]).toEqual(['mailto:', '', '']);
      expect(href).toBe(`mailto:${text}`);
      expect(text.split('@')).toHaveLength(2);
    });
  });
});
