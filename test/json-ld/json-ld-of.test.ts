import {describe, expect, it} from 'vitest';
import {jsonLdOf} from '../../src/json-ld/index.js';
import type {Catalog, Mall} from '../../src/schema/index.js';
import {aCatalog, aMall, anAgency, aTenant, westernCatalog, weekdays} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';

/** What is published of a catalog, as whoever reads the page finds it. */
const published = (catalog: Catalog) =>
  JSON.parse(JSON.stringify(jsonLdOf(catalog, MONDAY_MORNING))) as {
    '@context': string;
    '@graph': Record<string, unknown>[];
  };

const office = (mall: Partial<Mall>) => published(aCatalog({malls: [aMall(mall)]}))['@graph'][0]!;

describe('what a search engine reads of a catalog', () => {
  it('is every mall as a government office of schema.org', () => {
    const document = published(westernCatalog());

    expect(document['@context']).toBe('https://schema.org');
    expect(document['@graph']).toMatchObject([
      {
        '@type': 'GovernmentOffice',
        name: 'MPP Contoh Barat',
        alternateName: 'Graha Contoh',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Gedung Contoh, Lantai 2, Jalan Contoh 1, Kecamatan Contoh',
          addressLocality: 'Kabupaten Contoh Barat',
          addressRegion: 'Provinsi Contoh',
          postalCode: '00000',
          addressCountry: 'ID',
        },
        geo: {'@type': 'GeoCoordinates', latitude: -8.2, longitude: 114.3},
        telephone: ['0800-000-0000'],
        email: 'mpp@contoh.example',
        url: 'https://mpp.contoh.example/',
      },
    ]);
  });

  it('holds nothing that the catalog does not say', () => {
    const catalog = aCatalog({sample: false, malls: [aMall({hours: undefined, tenants: []})]});

    expect(Object.keys(published(catalog)['@graph'][0]!).sort()).toEqual([
      '@type',
      'address',
      'department',
      'name',
    ]);
  });

  it('says of sample data that it is such', () => {
    const [{description} = {}] = published(aCatalog({sample: true}))['@graph'];

    expect(description).toBe('Data contoh, bukan pernyataan resmi instansi mana pun.');
  });

  it('gives no coordinates that are only the middle of the region', () => {
    const location = {lat: -2.6, lng: 140.7, precision: 'area'} as const;

    expect(office({location})).not.toHaveProperty('geo');
  });

  it.each(['javascript:alert(1)', 'https://user:pass@contoh.example/', 'contoh.example'])(
    'leaves out the address %s',
    (website) => {
      expect(office({contact: {website}})).not.toHaveProperty('url');
    },
  );

  it('is in the language of the catalog, else in Indonesian', () => {
    const name = {id: 'MPP Contoh', en: 'Sample service mall'};
    const malls = [aMall({name})];

    expect(published(aCatalog({malls, language: 'en'}))['@graph']).toMatchObject([
      {name: 'Sample service mall'},
    ]);
    expect(published(aCatalog({malls, language: 'jv'}))['@graph']).toMatchObject([
      {name: 'MPP Contoh'},
    ]);
  });

  it('names the agencies that keep hours of their own', () => {
    const agencies = [anAgency(), anAgency({id: 'pajak', name: 'Kantor Pajak'})];
    const tenants = [aTenant(), aTenant({agency: 'pajak', hours: weekdays('09:00-12:00')})];

    const [mall] = published(aCatalog({agencies, malls: [aMall({tenants})]}))['@graph'];

    expect(mall!.department).toMatchObject([
      {
        '@type': 'GovernmentOffice',
        name: 'Kantor Pajak',
        openingHoursSpecification: [
          {opens: '09:00', closes: '12:00'},
          {opens: '09:00', closes: '11:30'},
        ],
      },
    ]);
  });

  it.each(['planned', 'moved', 'closed'] as const)('leaves out a mall that is %s', (state) => {
    const malls = [aMall({state}), aMall({id: 'lain', name: 'MPP Lain'})];

    expect(published(aCatalog({malls}))['@graph']).toMatchObject([{name: 'MPP Lain'}]);
  });
});
