import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parseCatalogText} from '../../src/schema/index.js';

describe('the README', () => {
  it('shows a catalog in which nothing is wrong', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, example = ''] = /```json\n([^]+?)```/.exec(readme) ?? [];

    const {catalog, issues} = parseCatalogText(example);

    expect(issues).toEqual([]);
    expect(catalog?.services).toHaveLength(1);
  });
});
