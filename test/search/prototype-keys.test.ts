import {afterEach, describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {catalogOf} from './catalog.js';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const index = buildIndex({
  ...catalogOf({
    services: NAMES.map((id) => ({id, name: {en: id}, category: id, agency: id})),
    agencies: NAMES.map((id) => ({id})),
    malls: NAMES.map((id) => ({id, tenants: [{agency: id}]})),
  }),
  language: '__proto__',
});

it.each(NAMES)('%s is an id, a category, a mall and a word like any other', (name) => {
  const filters = {category: [name], agency: [name], mall: [name]};

  expect(search(index, name).hits.map((hit) => hit.id)).toContain(name);
  expect(search(index, '', {filters}).hits.map((hit) => hit.id)).toEqual([name]);
  expect(search(index, '', {filters}).facets.mall).toEqual([{value: name, count: 1}]);
});

describe('beside a page that gave more to all objects', () => {
  const EXTRAS = {open: () => undefined, category: ['loket'], agency: true};
  const found = () => [
    search(index, 'constructor'),
    search(index, 'constructor', {isOpen: () => true}),
  ];

  afterEach(() => {
    for (const name of Object.keys(EXTRAS)) Reflect.deleteProperty(Object.prototype, name);
  });

  it('nothing is chosen that nobody chose', () => {
    const before = found();
    Object.assign(Object.prototype, EXTRAS);

    expect(found()).toEqual(before);
  });
});

it.each(NAMES)('%s is not found where it is not', (name) => {
  const plain = buildIndex(catalogOf({services: [{id: 'ktp'}]}));

  expect(search(plain, name).total).toBe(0);
  expect(search(plain, '', {filters: {category: [name]}}).total).toBe(0);
});
