import type {Agency, Catalog, Mall, Service} from '../../src/schema/index.js';

type Loose<Item extends {id: string}> = Partial<Item> & {id: string};

/** A catalog of the given parts; what they leave out is filled with something dull. */
export function catalogOf(parts: {
  services?: Loose<Service>[];
  agencies?: Loose<Agency>[];
  malls?: Loose<Mall>[];
}): Catalog {
  const {services = [], agencies = [], malls = []} = parts;
  return {
    schema: 'mpp-catalog/1',
    id: 'test',
    language: 'id',
    updated: '2026-03-01T00:00:00Z',
    publisher: {name: 'test'},
    malls: malls.map((mall) => ({
      name: mall.id,
      kind: 'mall',
      state: 'operating',
      region: {code: '00.00', name: '-', province: '-'},
      timeZone: 'Asia/Jakarta',
      ...mall,
    })),
    agencies: agencies.map((agency) => ({name: agency.id, kind: 'regional', ...agency})),
    services: services.map((service) => ({
      name: service.id,
      agency: 'nobody',
      category: '-',
      ...service,
    })),
  };
}

export const idsOf = ({services}: Catalog) => new Set(services.map(({id}) => id));

/** Services of these names, in this order of demand; each name is the id too. */
export const catalogOfNames = (...names: string[]) =>
  catalogOf({services: names.map((id, place) => ({id, popular: names.length - place}))});
