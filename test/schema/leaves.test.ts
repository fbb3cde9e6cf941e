import {describe, expect, it} from 'vitest';
import {
  hasForm,
  isByLanguage,
  isNotBlank,
  isText,
  isWithin,
  MAX_TEXT,
} from '../../src/schema/leaves.js';

describe('a date is one of the calendar', () => {
  it.each([
    ...['2026-01-01', '2026-01-31', '2026-04-30', '2026-12-31', '2026-02-28', '0001-01-01'],
    ...['2024-02-29', '2000-02-29'],
  ])('%s', (date) => {
    expect(hasForm('date', date)).toBe(true);
    expect(hasForm('loose-date', date)).toBe(true);
  });

  it.each([
    ...['2026-02-29', '1900-02-29', '2100-02-29', '2024-02-30', '2026-04-31', '2026-01-32'],
    ...['2026-01-00', '2026-00-01', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''],
  ])('"%s" is none', (date) => {
    expect(hasForm('date', date)).toBe(false);
    expect(hasForm('loose-date', date)).toBe(false);
  });

  it('may be a year or a month where that is enough', () => {
    expect(['2026', '2026-12'].map((date) => hasForm('loose-date', date))).toEqual([true, true]);
    expect(['2026-13', '2026-00', '202'].map((date) => hasForm('loose-date', date))).toEqual([
      false,
      false,
      false,
    ]);
    expect(hasForm('date', '2026-12')).toBe(false);
  });
});

describe('an instant', () => {
  it.each(['2026-02-28T23:59:59.9Z', '2026-02-28T08:00+07:00', '2026-02-28t08:00:00z'])(
    'is %s',
    (text) => expect(hasForm('instant', text)).toBe(true),
  );

  it.each(['2026-02-28T25:00Z', '2026-13-01T08:00Z', '2026-02-28T08:00', '2026-02-28 08:00Z'])(
    'is not %s',
    (text) => expect(hasForm('instant', text)).toBe(false),
  );
});

describe('what has no form of a text', () => {
  it.each([[null], [undefined], [20260101], [['2026-01-01']]])('%j', (value) => {
    expect(hasForm('date', value)).toBe(false);
    expect(isText(value)).toBe(false);
  });
});

it('a text is as long as a field may hold', () => {
  expect(isText('x'.repeat(MAX_TEXT))).toBe(true);
  expect(isText('x'.repeat(MAX_TEXT + 1))).toBe(false);
});

it.each([
  ['count', [0, 7, Number.MAX_SAFE_INTEGER], [-1, 0.5, 2 ** 53, NaN, '7', null]],
  ['latitude', [-90, 0, 90], [-90.1, 90.1, Infinity]],
  ['longitude', [-180, 180], [-180.1, 180.1]],
  ['mark', [1, 2.5, 4], [0.9, 4.1]],
] as const)('a number keeps within the limits of %s', (key, within, beyond) => {
  expect(within.filter((value) => !isWithin(key, value))).toEqual([]);
  expect(beyond.filter((value) => isWithin(key, value))).toEqual([]);
});

it('texts by language are known by tags of languages, all of them', () => {
  expect(isByLanguage({id: '', en: '', 'zh-Hans-CN': '', mad: ''})).toBe(true);
  expect(isByLanguage({id: '', 'bukan bahasa': ''})).toBe(false);
  expect(isByLanguage({'': ''})).toBe(false);
});

it('words say something in at least one language', () => {
  expect([isNotBlank('KTP'), isNotBlank({id: 'KTP', en: ' '})]).toEqual([true, true]);
  expect([isNotBlank(' \n'), isNotBlank({id: ' ', en: ''}), isNotBlank({})]).toEqual([
    false,
    false,
    false,
  ]);
});
