import {describe, expect, it} from 'vitest';
import type {Duration, Fee, Service, Standard} from '../../src/schema/index.js';
import {differencesFrom} from '../../src/standards/index.js';

const STANDARD: Standard = {
  id: 'skck',
  name: 'SKCK baru',
  aliases: ['surat kelakuan baik'],
  requirements: [{text: 'KTP-el'}, {text: 'Kartu Keluarga', copies: 1}],
  duration: {min: 30, max: 60, unit: 'minutes'},
  fees: [{amount: 30_000, basis: 'PP 76/2020'}],
  channels: ['counter', 'online'],
  links: [{rel: 'apply', href: 'https://contoh.example/'}],
};

const service = (rest: Partial<Service>): Service =>
  ({id: 'skck', agency: 'polres', category: 'Kepolisian', ...rest}) as Service;

const fieldsOf = (ours: Partial<Service>, standard: Partial<Standard> = {}) =>
  differencesFrom(service(ours), {...STANDARD, ...standard}).map(({field}) => field);

describe('a service differs from its standard', () => {
  it('with both values', () => {
    const ours: Fee[] = [{amount: 50_000}];

    expect(differencesFrom(service({fees: ours}), STANDARD)).toEqual([
      {field: 'fees', ours, standard: STANDARD.fees},
    ]);
  });

  it('not in what it leaves out, nor in what the standard leaves out', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({product: 'SKCK'})).toEqual([]);
  });

  it('not in what it inherited, from whatever list', () => {
    const inherited = {from: 'national' as const, fields: ['fees']};

    expect(fieldsOf({fees: [{amount: 10_000}], inherited})).toEqual([]);
  });

  describe('in its fees', () => {
    const free: Fee[] = [];
    const byRule: Fee = {amount: null, text: 'menurut Perda'};
    const cases: [string, Fee[], Fee[], boolean][] = [
      ['when one is free', free, [{amount: 30_000}], true],
      ['not when both are, said in two ways', free, [{amount: 0, text: 'Gratis'}], false],
      ['when an amount is another', [{amount: 1}], [{amount: 2}], true],
      ['when there is one more', [{amount: 1}, {amount: 2}], [{amount: 1}], true],
      ['not in their order', [{amount: 10}, {amount: 9}], [{amount: 9}, {amount: 10}], false],
      ['not in their words', [{amount: 1, note: 'tunai'}], [{amount: 1, basis: 'PP'}], false],
      ['in a range', [{amount: null, min: 1, max: 2}], [{amount: null, min: 1, max: 3}], true],
      ['not where the standard leaves it to a rule', [{amount: 1}], [byRule], false],
      ['not where the service does', [byRule], [{amount: 1}, {amount: 2}], false],
      ['in what is known besides', [{amount: 5}, byRule], [{amount: 10}, byRule], true],
    ];
    it.each(cases)('%s', (_, fees, standard, differs) => {
      expect(fieldsOf({fees}, {fees: standard})).toEqual(differs ? ['fees'] : []);
    });
  });

  describe('in how long it takes', () => {
    const cases: [string, Duration, boolean][] = [
      ['at most', {max: 90, unit: 'minutes'}, true],
      ['not at least', {max: 60, unit: 'minutes'}, false],
      ['not in another unit of the same length', {max: 1, unit: 'hours'}, false],
      ['in another unit', {max: 1, unit: 'working-days'}, true],
    ];
    it.each(cases)('%s', (_, duration, differs) => {
      expect(fieldsOf({duration})).toEqual(differs ? ['duration'] : []);
    });
  });

  describe('in its words', () => {
    const cases: [string, Partial<Service>, boolean][] = [
      ['when a paper is missing', {requirements: [{text: 'KTP-el'}]}, true],
      [
        'not in the order, the capitals or the number of papers',
        {
          requirements: [
            {text: 'kartu  keluarga', copies: 2},
            {text: 'KTP el', original: true},
          ],
        },
        false,
      ],
      ['in the name', {name: 'SKCK online'}, true],
      ['not in another language', {name: {id: 'SKCK baru', en: 'Police record'}}, false],
      ['not in what people call it', {aliases: ['skck']}, false],
      ['not in the order of the ways to get it', {channels: ['online', 'counter']}, false],
      ['in an address', {links: [{rel: 'apply', href: 'https://lain.example/', label: 'x'}]}, true],
    ];
    it.each(cases)('%s', (_, ours, differs) => {
      expect(fieldsOf(ours)).toEqual(differs ? [Object.keys(ours)[0]] : []);
    });
  });
});
