import {describe, expect, it} from 'vitest';
import {servicesAt} from '../../src/offers/index.js';
import {parseCatalogText} from '../../src/schema/index.js';
import {demoCatalog, demoFiles, demoText} from '../support/demo-catalogs.js';

const malls = demoFiles
  .map(demoCatalog)
  .flatMap((catalog) =>
    catalog.malls.map((mall) => ({mall, offers: servicesAt(catalog, mall).length})),
  );

describe('the sample catalogs', () => {
  it.each(demoFiles)('%s has nothing wrong and says that it is a sample', (file) => {
    const {catalog, issues} = parseCatalogText(demoText(file));

    expect(issues).toEqual([]);
    expect(catalog?.sample).toBe(true);
  });

  it('reach over all three time zones, at least eight malls and 500 offers', () => {
    expect(new Set(malls.map(({mall}) => mall.timeZone))).toEqual(
      new Set(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    );
    expect(malls.filter(({mall}) => mall.kind === 'mall').length).toBeGreaterThanOrEqual(8);
    expect(malls.reduce((sum, {offers}) => sum + offers, 0)).toBeGreaterThanOrEqual(500);
  });

  it.each(['trial', 'moved', 'operating'])('hold a mall that is in state %s', (state) => {
    expect(malls.map(({mall}) => mall.state)).toContain(state);
  });
});
