import {describe, expect, it} from 'vitest';
import {parseCatalog, parseCatalogText, type Limits} from '../../src/schema/index.js';
import {aCalendar, aDocument, aMall, anAgency, aService} from './documents.js';

const errorOf = (document: unknown, limits: Partial<Limits>) =>
  parseCatalog(document, {limits}).error;

describe('a document exactly as deep as it may be', () => {
  // The deepest of it is a stretch of opening in the week of its mall.
  it('is read, and refused when less is allowed', () => {
    expect(errorOf(aDocument(), {depth: 8})).toBeUndefined();
    expect(errorOf(aDocument(), {depth: 7})).toMatchObject({
      code: 'depth',
      path: '/malls/0/hours/weekly/0/open/0',
      message: expect.stringContaining('lebih dari 7 tingkat') as string,
    });
  });

  it('is refused where it is too deep, whatever stands before and behind that place', () => {
    const deep = {a: [1, 'x', null], b: {c: []}, d: [{e: [{}]}], f: [[]]};

    expect(errorOf({deep}, {depth: 5})?.path).toBe('/deep/d/0/e/0');
  });
});

describe('a document with exactly as many records as it may have', () => {
  const standards = [{id: 'baku', name: 'Baku', category: 'Lain'}];
  const whole = aDocument({standards});

  it('is read, and refused when fewer are allowed', () => {
    expect(errorOf(whole, {records: 10})).toBeUndefined();
    expect(errorOf(whole, {records: 9})).toMatchObject({
      code: 'records',
      path: '',
      message: expect.stringContaining('lebih dari 9 catatan') as string,
    });
  });

  it.each([
    ['a calendar', {calendars: [aCalendar(), aCalendar({id: 'b'})]}],
    ['a mall', {malls: [aMall(), {id: 'b'}]}],
    ['an agency', {agencies: [...whole.agencies, anAgency({id: 'b'})]}],
    ['a standard', {standards: [...standards, {id: 'b'}]}],
    ['a service', {services: [...whole.services, aService({id: 'b'})]}],
    ['a tenant', {malls: [aMall({tenants: [{}, {}, {}]})]}],
  ])('is refused with %s more', (_what, more) => {
    expect(errorOf({...whole, ...more}, {records: 10})?.code).toBe('records');
  });

  it('loses a mall that is null or has tenants that are no list, and counts neither', () => {
    const malls = [null, 'mpp', aMall({id: 'b', tenants: 5}), aMall()];
    const {catalog} = parseCatalog(aDocument({malls}), {limits: {records: 12}});

    expect(catalog?.malls.map(({id}) => id)).toEqual(['b', 'mpp']);
  });
});

describe('a document exactly as large as it may be', () => {
  const many = <Item>(item: (place: number) => Item) =>
    Array.from({length: 1_000}, (_, at) => item(at));
  const keys = Object.fromEntries(many((place) => [`kunci-${place}`, 1]));

  it.each([
    ['texts', {rest: many(() => 'x')}],
    ['long texts', {rest: ['x'.repeat(9_000)]}],
    ['numbers', {rest: many(() => 1)}],
    ['keys', {rest: keys}],
    ['lists', {rest: many(() => ['x'])}],
  ])('is read, and refused when it is a tenth too large: %s', (_what, rest) => {
    const {length} = JSON.stringify(rest);

    expect(errorOf(rest, {bytes: length})?.code).toBe('not-a-catalog');
    expect(errorOf(rest, {bytes: Math.floor(length * 0.7)})).toMatchObject({
      code: 'bytes',
      path: '',
      message: expect.stringContaining(
        `lebih besar dari ${Math.floor(length * 0.7)} byte`,
      ) as string,
    });
  });

  it('is read as text, and refused with a letter more', () => {
    const text = JSON.stringify(aDocument());

    expect(parseCatalogText(text, {limits: {bytes: text.length}}).error).toBeUndefined();
    expect(parseCatalogText(`${text} `, {limits: {bytes: text.length}}).error?.message).toContain(
      `lebih besar dari ${text.length} byte`,
    );
  });
});

describe('services that all take much from one standard', () => {
  const standards = [
    {id: 'baku', name: 'Baku', category: 'Lain', requirements: [{text: 'x'.repeat(10_000)}]},
  ];
  const services = (count: number) =>
    Array.from({length: count}, (_, place) => ({
      id: `layanan-${place}`,
      agency: 'dukcapil',
      standard: 'baku',
    }));

  it('are refused when together they pass the limit, though the document is small', () => {
    const limits = {bytes: 100_000};

    expect(errorOf(aDocument({standards, services: services(9)}), limits)).toBeUndefined();
    expect(errorOf(aDocument({standards, services: services(10)}), limits)).toMatchObject({
      code: 'bytes',
      path: '',
    });
  });
});
