import {describe, expect, it} from 'vitest';
import {english, indonesian, parseCatalog} from '../../src/schema/index.js';
import {pointer} from '../../src/schema/issue.js';
import {messageIn} from '../../src/schema/report.js';
import {aCatalog} from '../support/catalog.js';

describe('messageIn', () => {
  it('says an issue in the language of who reads it, whatever it was first said in', () => {
    const {issues} = parseCatalog({...aCatalog(), services: [{}]}, {messages: indonesian});
    const again = parseCatalog({...aCatalog(), services: [{}]}, {messages: english}).issues;

    expect(issues.map((issue) => messageIn(english, issue))).toEqual(
      again.map(({message}) => message),
    );
    expect(again.map((issue) => messageIn(indonesian, issue))).toEqual(
      issues.map(({message}) => message),
    );
  });

  it('leaves what another copy of the library has said in its own words', () => {
    expect(messageIn(english, {message: 'Salinan lain berkata begini.'})).toBe(
      'Salinan lain berkata begini.',
    );
  });
});

describe('the issue that brings a catalog down', () => {
  const broken = (services: number) => ({
    ...aCatalog(),
    services: Array.from({length: services}, () => ({})),
  });

  it('is told though there are more issues than are kept', () => {
    const {error, issues} = parseCatalog(broken(60));

    expect(issues).toContain(error);
    expect(issues.at(-1)).toMatchObject({code: 'more'});
  });

  it('is told once where there is room for all', () => {
    const {error, issues} = parseCatalog(broken(2));

    expect(issues.filter((issue) => issue === error)).toHaveLength(1);
  });
});

describe('an issue', () => {
  it('is placed by a JSON Pointer, in which slashes and tildes are written otherwise', () => {
    expect(pointer(['layanan/loket', 0, 'a~b', 'c~/d'])).toBe('/layanan~1loket/0/a~0b/c~0~1d');
    expect(pointer([])).toBe('');
  });

  it.each([
    [undefined, 'missing', '/services is missing; it should be a list […].'],
    [null, 'invalid', '/services is empty (null); it should be a list […].'],
    [{}, 'invalid', '/services holds an object {…}; it should be a list […].'],
    ['teks', 'invalid', '/services holds text that does not fit; it should be a list […].'],
    [7, 'invalid', '/services holds a number; it should be a list […].'],
    [true, 'invalid', '/services holds true/false; it should be a list […].'],
  ])('says what is there in place of what should be: %j', (services, code, message) => {
    const {error} = parseCatalog({...aCatalog(), services}, {messages: english});

    expect(error).toMatchObject({code, path: '/services'});
    expect(error!.message).toContain(message);
  });

  it('says so of a list, too', () => {
    const {issues} = parseCatalog({...aCatalog(), updated: []}, {messages: english});

    expect(issues[0]).toMatchObject({code: 'invalid', path: '/updated'});
    expect(issues[0]!.message).toContain('/updated holds a list […]; it should be');
  });
});
