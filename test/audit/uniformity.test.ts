import {describe, expect, it} from 'vitest';
import {audit} from '../../src/audit/index.js';
import {parseCatalog, type Catalog, type Fee, type Service} from '../../src/schema/index.js';
import {anAgency, weekdays} from '../support/catalog.js';
import {catalogAt, network, NOW} from './makers.js';

const uniformityOf = (catalogs: Catalog[]) => audit(catalogs, NOW).uniformity;

/** What is told differently: `biaya: gratis | Rp50.000`. */
const differencesIn = (catalogs: Catalog[]) =>
  uniformityOf(catalogs)
    .services.flatMap(({differences}) => differences)
    .map(({field, about, values}) => {
      const said = values.map(({said}) => said.id).sort();
      return `${field}${about ? ` ${about}` : ''}: ${said.join(' | ')}`;
    });

const gapsIn = (catalogs: Catalog[]) =>
  uniformityOf(catalogs).services.flatMap(({gaps}) => gaps.map(({field}) => field));

const papers = (...texts: string[]): Partial<Service> => ({
  requirements: texts.map((text) => ({text})),
});
const fees = (...amounts: Partial<Fee>[]): Partial<Service> => ({
  fees: amounts.map((fee) => ({amount: null, ...fee})),
});

describe('malls that say the same in other words', () => {
  const same: [why: string, one: Partial<Service>, other: Partial<Service>][] = [
    ['units', {duration: {max: 15, unit: 'minutes'}}, {duration: {max: 0.25, unit: 'hours'}}],
    ['days as hours', {duration: {max: 1, unit: 'days'}}, {duration: {max: 24, unit: 'hours'}}],
    [
      'a least time that only one tells',
      {duration: {min: 1, max: 3, unit: 'working-days'}},
      {duration: {max: 3, unit: 'working-days'}},
    ],
    ['free of charge', {fees: []}, fees({amount: 0})],
    ['the label of a fee', fees({amount: 5, label: 'Tarif'}), fees({amount: 5, label: 'Biaya'})],
    ['the order of fees', fees({amount: 5}, {amount: 6}), fees({amount: 6}, {amount: 5})],
    ['a range without width', fees({min: 5, max: 5}), fees({amount: 5})],
    ['case and marks', {name: 'Penggantian KTP-el Hilang'}, {name: 'penggantian KTP el (hilang)'}],
    ['the place', {name: 'Ganti KTP Kabupaten Contoh A'}, {name: 'Ganti KTP Kabupaten Contoh B'}],
    ['another name of a paper', papers('Kartu Keluarga'), papers('KK')],
    ['the form of a word', papers('Mengisi formulir F-1.02'), papers('Formulir F-1.02')],
    ['copies in words', papers('Fotokopi KK 2 lembar'), {requirements: [{text: 'KK', copies: 2}]}],
    ['whose paper', papers('KTP-el pemohon'), papers('KTP-el')],
    ['what a paper is called', papers('Surat keterangan kehilangan'), papers('Surat kehilangan')],
    ['the order of papers', papers('KTP-el', 'KK'), papers('KK', 'KTP-el')],
    [
      'a form that only one tells',
      {requirements: [{text: 'KK', original: true}]},
      papers('Kartu Keluarga'),
    ],
    [
      'the language',
      {name: {id: 'Ganti KTP', en: 'New card'}},
      {name: {id: 'Ganti KTP', en: 'Another card'}},
    ],
  ];

  it.each(same)('are uniform: %s', (_, one, other) => {
    const standard = 'ktp-hilang';
    const catalogs = network({standard, ...one}, {standard, ...other});

    expect(uniformityOf(catalogs).services).toEqual([]);
  });
});

describe('malls that say different things', () => {
  const different: [says: string, one: Partial<Service>, other: Partial<Service>][] = [
    ['fees: Rp50.000 | gratis', {}, {fees: []}],
    ['fees: Rp5 + Rp6 | Rp50.000', {}, fees({amount: 5}, {amount: 6})],
    ['duration: 15 menit | 20 menit', {}, {duration: {max: 20, unit: 'minutes'}}],
    [
      'duration: 1 hari | 1 hari kerja',
      {duration: {max: 1, unit: 'days'}},
      {duration: {max: 1, unit: 'working-days'}},
    ],
    ['name: Penggantian KTP-el hilang | Cetak ulang KTP-el', {}, {name: 'Cetak ulang KTP-el'}],
    ['name: Ijin reklame | Izin reklame', {name: 'Ijin reklame'}, {name: 'Izin reklame'}],
    ['requirements KTP-el: diminta | tidak diminta', papers('KK', 'KTP-el'), papers('KK')],
    [
      'requirements Pas foto 3x4: diminta | tidak diminta',
      papers('KK', 'Pas foto 3x4'),
      papers('KK'),
    ],
    [
      'requirements Kartu Keluarga: asli | fotokopi 1 lembar',
      {requirements: [{text: 'Kartu Keluarga', original: true}]},
      {requirements: [{text: 'KK', copies: 1}]},
    ],
  ];

  it.each(different)('are told apart: %s', (says, one, other) => {
    const standard = 'ktp-hilang';
    const [field, said] = says.split(': ');

    expect(differencesIn(network({standard, ...one}, {standard, ...other}))).toEqual([
      `${field}: ${said!.split(' | ').sort().join(' | ')}`,
    ]);
  });

  it('are counted, the most frequent first', () => {
    const standard = 'ktp-hilang';
    const [found] = uniformityOf(network({standard}, {standard, fees: []}, {standard})).services;

    expect(found!.differences[0]!.values.map(({said, malls}) => [said.id, malls])).toEqual([
      ['Rp50.000', ['mpp-0', 'mpp-2']],
      ['gratis', ['mpp-1']],
    ]);
  });
});

describe('a mall that says nothing', () => {
  const standard = 'layanan-daerah';

  it('leaves a gap, which is no difference', () => {
    const catalogs = network({standard}, {standard, fees: undefined, duration: undefined});

    expect(differencesIn(catalogs)).toEqual([]);
    expect(gapsIn(catalogs)).toEqual(['fees', 'duration']);
  });

  it('says nothing with a fee that names no amount either', () => {
    const catalogs = network({standard, fees: []}, {standard, ...fees({text: 'sesuai Perda'})});

    expect(differencesIn(catalogs)).toEqual([]);
    expect(gapsIn(catalogs)).toEqual(['fees']);
  });

  it('lets the national service speak, which is told apart', () => {
    const standard = 'ktp-el-hilang';
    const said = network({standard, ...fees({amount: 9})})[0]!;
    const silent = catalogAt(1, {standard, fees: undefined});
    const parsed = parseCatalog(JSON.parse(JSON.stringify(silent))).catalog!;

    const [found] = uniformityOf([said, parsed]).services;
    const difference = found!.differences.find(({field}) => field === 'fees');

    expect(difference!.values.map(({malls, inherited}) => [malls, inherited])).toContainEqual([
      [],
      ['mpp-1'],
    ]);
  });
});

describe('services that name no national service', () => {
  it('are compared where the same office does what is named alike', () => {
    const catalogs = network(
      {name: 'Pembuatan Kartu Tanda Penduduk hilang'},
      {name: 'Penerbitan KTP-el yang hilang', fees: []},
    );

    expect(differencesIn(catalogs)).toEqual([
      'name: Pembuatan Kartu Tanda Penduduk hilang | Penerbitan KTP-el yang hilang',
      'fees: Rp50.000 | gratis',
    ]);
  });

  it('are where what is lost is replaced or printed again', () => {
    const names = ['Penggantian KTP-el hilang', 'Cetak ulang KTP hilang', 'Layanan KTP-el hilang'];
    const [found] = uniformityOf(network(...names.map((name) => ({name})))).services;

    expect(found!.malls).toHaveLength(3);
    expect(found!.differences.map(({field}) => field)).toEqual(['name']);
  });

  it('join the national service of that name', () => {
    const [found] = uniformityOf(network({name: 'KTP-el hilang'}, {fees: []})).services;

    expect([found!.standard, found!.nameBy]).toEqual(['ktp-el-hilang', 'standard']);
  });

  it('are not where another office does it', () => {
    const [one, other] = network({name: 'Konsultasi'}, {name: 'Konsultasi', fees: []});
    const elsewhere = {...other!, agencies: [anAgency({name: 'Dinas Sosial', short: 'Dinsos'})]};

    expect(differencesIn([one!, elsewhere])).toEqual([]);
  });

  it('are not where one word makes another service of it', () => {
    const catalogs = network(
      {name: 'Penggantian KTP-el hilang'},
      {name: 'Penggantian KTP-el rusak', fees: []},
    );

    expect(differencesIn(catalogs)).toEqual([]);
  });

  it('join those that do, by their name', () => {
    const catalogs = network({standard: 'ktp-hilang'}, {fees: []});

    expect(differencesIn(catalogs)).toEqual(['fees: Rp50.000 | gratis']);
  });
});

describe('a name that two national services go by', () => {
  it('joins neither of them', () => {
    const catalogs = network({standard: 'satu'}, {standard: 'dua'}, {fees: []});

    expect(uniformityOf(catalogs).services).toEqual([]);
  });
});

describe('a name for all', () => {
  it('is that of the national service', () => {
    const standard = 'ktp-el-hilang';
    const [found] = uniformityOf(network({standard}, {standard, name: 'Cetak ulang'})).services;

    expect([found!.nameBy, found!.name]).toEqual(['standard', expect.stringMatching(/KTP/)]);
  });

  it('is the most frequent one where there is none', () => {
    const standard = 'layanan-daerah';
    const names = ['Surat A', 'Surat B', 'Surat B'].map((name) => ({standard, name}));
    const [found] = uniformityOf(network(...names)).services;

    expect([found!.nameBy, found!.name]).toEqual(['usage', 'Surat B']);
  });
});

describe('what cannot be compared', () => {
  it('is several services of one kind in one mall', () => {
    const standard = 'sip';
    const one = catalogAt(0, {standard, name: 'SIP perawat'});
    one.services.push({...one.services[0]!, id: 'sip-2', name: 'SIP bidan', fees: []});

    expect(uniformityOf([one, catalogAt(1, {standard, name: 'SIP bidan'})]).services).toEqual([]);
  });

  it('is a mall that moved away', () => {
    const standard = 'ktp-hilang';
    const moved = catalogAt(1, {standard, fees: []}, {state: 'moved'});

    expect(differencesIn([catalogAt(0, {standard}), moved])).toEqual([]);
  });
});

describe('agencies', () => {
  const named = (place: number, name: string, short?: string) => {
    const catalog = catalogAt(place, {});
    return {...catalog, agencies: [{...anAgency(), name, short: short ?? ''}]};
  };
  const namesIn = (catalogs: Catalog[]) =>
    uniformityOf(catalogs).agencies.map(({values}) => values.map(({said}) => said.id));

  it('that go by two names are told', () => {
    expect(
      namesIn([
        named(0, 'Dinas Tenaga Kerja Kabupaten Contoh A', 'Disnaker'),
        named(1, 'Dinas Tenaga Kerja dan Transmigrasi Kabupaten Contoh B', 'Disnakertrans'),
      ]),
    ).toEqual([['Disnaker', 'Disnakertrans']]);
  });

  it('that differ by their place are the same', () => {
    expect(
      namesIn([
        named(0, 'Dinas Sosial Kabupaten Contoh A', 'Dinsos'),
        named(1, 'Dinas Sosial Kabupaten Contoh B'),
      ]),
    ).toEqual([]);
  });

  it('that have a class and a place in their name by law are not compared', () => {
    expect(namesIn([named(0, 'Polresta Batam', 'Polresta'), named(1, 'Polres Luwu')])).toEqual([]);
  });
});

describe('schedules', () => {
  const open = (place: number, times: string) =>
    catalogAt(place, {}, {tenants: [{agency: 'dukcapil', hours: weekdays(times)}]});
  const schedulesIn = (catalogs: Catalog[]) =>
    uniformityOf(catalogs).schedules.map(({agency, values}) => [
      agency,
      ...values.map(({said}) => said.id),
    ]);

  it('of an agency are told with the hours of a week, within those of the building', () => {
    expect(schedulesIn([open(0, '08:00-12:00'), open(1, '07:00-16:00')])).toEqual([
      [
        'Dinas Kependudukan dan Pencatatan Sipil',
        'Senin–Jumat 08.00–12.00 (20 jam)',
        'Senin–Jumat 08.00–15.00 (35 jam)',
      ],
    ]);
  });

  it('that are the same in other words are the same', () => {
    const text = catalogAt(1, {}, {tenants: [{agency: 'dukcapil', hours: 'Mo-Fr 08:00-12:00'}]});

    expect(schedulesIn([open(0, '08:00-12:00'), text])).toEqual([]);
  });

  it('differ for a time only are the same', () => {
    const ramadan = weekdays('08:00-12:00', {
      seasons: [{from: '2026-11-01', to: '2026-11-30', weekly: []}],
      exceptions: [{from: '2026-11-20', open: []}],
    });
    const tenants = [{agency: 'dukcapil', hours: ramadan}];

    expect(schedulesIn([open(0, '08:00-12:00'), catalogAt(1, {}, {tenants})])).toEqual([]);
  });

  it('of buildings are told, and not again of who follows them', () => {
    const follows = (place: number, times: string) =>
      catalogAt(place, {}, {hours: weekdays(times), tenants: [{agency: 'dukcapil'}]});

    expect(schedulesIn([follows(0, '08:00-12:00'), follows(1, '08:00-13:00')])).toEqual([
      [undefined, 'Senin–Jumat 08.00–12.00 (20 jam)', 'Senin–Jumat 08.00–13.00 (25 jam)'],
    ]);
  });

  it('that are not known are no difference', () => {
    const tenants = [{agency: 'dukcapil', hours: {weekly: []}}];

    expect(schedulesIn([open(0, '08:00-12:00'), catalogAt(1, {}, {tenants})])).toEqual([]);
  });
});
