import {describe, expect, it} from 'vitest';
import {english, indonesian, parseCatalog} from '../../src/schema/index.js';
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
