import {expect} from '@open-wc/testing';
import {readGiven} from '../../src/catalog/given.js';
import {aCatalog} from '../support/catalog.js';

describe('a catalog given as a property', () => {
  it('is read once, however many elements it is given to', () => {
    const document = aCatalog();

    expect(readGiven(document)).to.equal(readGiven(document));
  });

  it('is not read again when it was already parsed', () => {
    const result = readGiven(aCatalog());

    expect(readGiven(result.catalog)).to.equal(result);
  });

  it('may be anything, and never throws', () => {
    for (const document of [null, [], 'teks', 7, () => 0]) {
      expect(readGiven(document)).to.have.property('error');
    }
  });
});
