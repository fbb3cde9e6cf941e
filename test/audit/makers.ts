import type {Catalog, Mall, Service} from '../../src/schema/index.js';
import {aCatalog, aMall, anAgency, aService, weekdays} from '../support/catalog.js';

export const NOW = new Date('2026-11-22T00:00:00Z');

/** A service that tells all that is compared. */
export const aWholeService = (rest: Partial<Service> = {}): Service =>
  aService({
    requirements: [{text: 'Kartu Keluarga', copies: 1}, {text: 'Surat kehilangan dari kepolisian'}],
    steps: ['Ambil nomor antrean'],
    duration: {max: 15, unit: 'minutes'},
    fees: [{amount: 50_000, basis: 'Perda 1/2024'}],
    product: 'KTP-el',
    asOf: '2026-11',
    source: 'https://example.go.id',
    confidence: 'verified',
    ...rest,
  });

/** A catalog of one mall, the place being one of many. */
export function catalogAt(place: number, service: Partial<Service>, mall: Partial<Mall> = {}) {
  const name = `Kabupaten Contoh ${'ABCDEFGHIJ'[place]!}`;
  return aCatalog({
    id: `contoh-${place}`,
    malls: [
      aMall({
        id: `mpp-${place}`,
        name: `MPP ${name}`,
        region: {code: `00.0${place}`, name, province: 'Provinsi Contoh'},
        hours: weekdays('08:00-15:00'),
        tenants: [{agency: 'dukcapil', hours: weekdays('08:00-14:00')}],
        ...mall,
      }),
    ],
    agencies: [anAgency({name: `Dinas Kependudukan dan Pencatatan Sipil ${name}`})],
    services: [aWholeService(service)],
  });
}

/** Catalogs of malls, each with one service. */
export const network = (...services: Partial<Service>[]): Catalog[] =>
  services.map((service, place) => catalogAt(place, service));
