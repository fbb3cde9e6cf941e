import {expect} from '@open-wc/testing';
import {forgetGiven, readGiven} from '../../src/catalog/given.js';
import {parseCatalog} from '../../src/schema/index.js';
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

  it('is read again once it may have been mended', () => {
    const document = {...aCatalog(), schema: 'mpp-catalog/9'};
    expect(readGiven(document)).to.have.property('error');

    document.schema = 'mpp-catalog/1';
    forgetGiven(document);

    expect(readGiven(document).catalog?.id).to.equal('contoh');
  });

  it('may be larger than a page would load, when whoever parsed it allowed that', () => {
    const catalog = aCatalog();
    const [service] = catalog.services;
    const services = Array.from({length: 20_001}, (_, place) => ({...service!, id: `s${place}`}));
    const large = {...catalog, services};
    const parsed = parseCatalog(large, {limits: {records: 100_000, bytes: 1e9}});

    expect(readGiven(large)).to.have.property('error');
    expect(readGiven(parsed.catalog).catalog?.services.length).to.equal(20_001);
  });

  it('may be anything, and never throws', () => {
    for (const document of [null, [], 'teks', 7, () => 0]) {
      expect(readGiven(document)).to.have.property('error');
      expect(() => forgetGiven(document)).not.to.throw();
    }
  });
});
