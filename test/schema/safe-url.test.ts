import {describe, expect, it} from 'vitest';
import {safeUrl} from '../../src/schema/index.js';

describe('a link', () => {
  it.each([
    ['https://oss.go.id', 'https://oss.go.id/'],
    ['http://contoh.go.id/a b', 'http://contoh.go.id/a%20b'],
    [' https://contoh.go.id', 'https://contoh.go.id/'],
    ['HTTPS://CONTOH.go.id', 'https://contoh.go.id/'],
  ])('may go to %j', (text, href) => {
    expect(safeUrl(text)).toBe(href);
  });

  it.each([
    ['javascript:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,x'],
    ['vbscript:x'],
    ['blob:https://contoh.go.id/x'],
    ['file:///etc/passwd'],
    ['https://user:pass@contoh.go.id'],
    ['https://user@contoh.go.id'],
    ['//contoh.go.id'],
    ['/layanan'],
    ['contoh'],
    [''],
    [undefined],
    [['https://contoh.go.id']],
  ])('never goes to %j', (text) => {
    expect(safeUrl(text)).toBeUndefined();
  });
});
