import {describe, expect, it} from 'vitest';
import {mailUrl, phoneUrl, whatsAppUrl} from '../../src/schema/reach.js';

describe('a telephone number', () => {
  it.each([
    ['110', 'tel:110'],
    ['(0333) 123.456', 'tel:0333123456'],
    ['+62 812-0000-0000', 'tel:+6281200000000'],
    ['0062 812-0000-0000', 'tel:+6281200000000'],
    ['123456789012345', 'tel:123456789012345'],
  ])('can be dialled: %s', (number, href) => {
    expect(phoneUrl(number)).toBe(href);
  });

  it.each([
    '',
    '11',
    '1234567890123456',
    '0333 123456 ext. 7',
    '0333/123456',
    '0812+34567',
    '++62812345',
    '110;ext=1',
    'x110',
    '110,,',
    '１１０',
  ])('cannot be dialled: "%s"', (number) => {
    expect(phoneUrl(number)).toBeUndefined();
  });
});

describe('a WhatsApp number', () => {
  it.each([
    ['0812-0000-0000', 'https://wa.me/6281200000000'],
    ['812 0000 0000', 'https://wa.me/6281200000000'],
    ['+62 812 0000 0000', 'https://wa.me/6281200000000'],
    ['6281200000000', 'https://wa.me/6281200000000'],
    ['0062 812 0000 0000', 'https://wa.me/6281200000000'],
    ['+65 0000 0800', 'https://wa.me/6500000800'],
    ['08120000', 'https://wa.me/628120000'],
  ])('has a chat: %s', (number, href) => {
    expect(whatsAppUrl(number)).toBe(href);
  });

  it.each(['', '110', '0812000', 'wa.me/62812', '0812 0000 0000 (pagi)'])(
    'has none: "%s"',
    (number) => {
      expect(whatsAppUrl(number)).toBeUndefined();
    },
  );
});

describe('an e-mail address', () => {
  const longest = `a@${'b'.repeat(249)}.id`;

  it.each(['a@b.c', 'layanan.publik+mpp@contoh.go.id', 'pos_1@mäl-pelayanan.example', longest])(
    'can be written to: %s',
    (address) => {
      expect(mailUrl(address)).toBe(`mailto:${address}`);
    },
  );

  it.each([
    '',
    'contoh',
    '@contoh.go.id',
    'a@',
    'a@b',
    'a@.c',
    'a@b.',
    'a@b.c@d.e',
    'a@b@c.d',
    'a b@c.d',
    'a@b c.d',
    'a@b.c d',
    'a@b.c ',
    ' a@b.c',
    'a@b.c?cc=d@e.f',
    'a&b@c.d',
    'a#b@c.d',
    'a%0a@b.c',
    '"a"@b.c',
    '<a@b.c>',
    'a@b.c\n',
    'a@b.c\0d',
    '//a@b.c:)',
    'a@b.c:80',
    'a@b..c',
    'a@b.c.',
    `a${longest}`,
    'a\u202E@b.c',
    'a@b\u200B.c',
  ])('cannot be written to: %j', (address) => {
    expect(mailUrl(address)).toBeUndefined();
  });
});
