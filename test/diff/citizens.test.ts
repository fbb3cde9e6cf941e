import {describe, expect, it} from 'vitest';
import {differencesOf, sentences, service, type Edit} from './versions.js';

const told = (edit: Edit, before?: Edit) => sentences(differencesOf(edit, before).citizen);

const KTP = 'Penerbitan KTP-el (Disdukcapil)';
const AKTA = 'Akta kelahiran terlambat (Disdukcapil)';
const NPWP = 'Pendaftaran NPWP (KPP)';
const weekly = (to: string) => ({
  weekly: [{days: ['Mo' as const], open: [{from: '08:00', to}]}],
});

describe('what a citizen reads of one change', () => {
  it.each<[string, Edit, string[]]>([
    [
      'of a fee that went up, with the rule that set it',
      (catalog) => Object.assign(service(catalog, 'akta').fees![0]!, {amount: 75_000}),
      [`${AKTA}: biaya “Denda” naik dari Rp50.000 menjadi Rp75.000 (Perda Contoh 1/2020)`],
    ],
    [
      'of a fee that went down',
      (catalog) => Object.assign(service(catalog, 'akta').fees![0]!, {amount: 20_000}),
      [`${AKTA}: biaya “Denda” turun dari Rp50.000 menjadi Rp20.000 (Perda Contoh 1/2020)`],
    ],
    [
      'of a fee that was abolished',
      (catalog) => (service(catalog, 'akta').fees = []),
      [`${AKTA}: kini gratis (sebelumnya Rp50.000)`],
    ],
    [
      'of a fee that nobody states any more',
      (catalog) => delete service(catalog, 'akta').fees,
      [`${AKTA}: biaya kini tidak dinyatakan (sebelumnya Rp50.000)`],
    ],
    [
      'of a fee where there was none',
      (catalog) => (service(catalog, 'ktp').fees = [{amount: 10_000}]),
      [`${KTP}: tidak lagi gratis: Rp10.000`],
    ],
    [
      'of a fee that is stated at last',
      (catalog) => (service(catalog, 'npwp').fees = []),
      [`${NPWP}: biaya kini dinyatakan: gratis`],
    ],
    [
      'of a second fee',
      (catalog) => service(catalog, 'akta').fees!.push({label: 'Meterai', amount: 10_000}),
      [`${AKTA}: biaya baru: “Meterai” Rp10.000`],
    ],
    [
      'of a paper that is asked for now',
      (catalog) => service(catalog, 'ktp').requirements!.unshift({text: 'Pas foto', copies: 2}),
      [`${KTP}: syarat baru: Pas foto (2 lembar)`],
    ],
    [
      'of a paper that is not asked for any more',
      (catalog) => service(catalog, 'ktp').requirements!.pop(),
      [`${KTP}: syarat tidak lagi diminta: Surat pengantar kelurahan (asli)`],
    ],
    [
      'of a paper of which more copies are wanted',
      (catalog) => (service(catalog, 'ktp').requirements![0]!.copies = 3),
      [
        `${KTP}: syarat berubah dari Kartu Keluarga (fotokopi 1 lembar) menjadi Kartu Keluarga (fotokopi 3 lembar)`,
      ],
    ],
    [
      'of another processing time',
      (catalog) => (service(catalog, 'ktp').duration!.max = 5),
      [`${KTP}: waktu proses dari paling lama 3 menjadi 5 hari kerja`],
    ],
    [
      'of a processing time in another unit',
      (catalog) => (service(catalog, 'ktp').duration = {max: 30, unit: 'minutes'}),
      [`${KTP}: waktu proses dari paling lama 3 hari kerja menjadi paling lama 30 menit`],
    ],
    [
      'of hours of some days',
      (catalog) =>
        (catalog.malls[0]!.hours = 'Mo-We 08:00-15:00; Th 08:00-14:00; Fr 08:00-11:00; PH off'),
      // Text says nothing of joint leave, which it takes for any other day.
      [
        'MPP Contoh: jam Kamis dari 08.00–15.00 menjadi 08.00–14.00',
        'MPP Contoh: jam cuti bersama dari tutup menjadi seperti hari biasa',
      ],
    ],
    [
      'of a day that differs',
      (catalog) =>
        Object.assign(catalog.malls[0]!.hours!, {exceptions: [{from: '2026-12-24', open: []}]}),
      ['MPP Contoh: jam 24 Des 2026 dari 08.00–15.00 menjadi tutup'],
    ],
    [
      'of counter hours, within those of the building',
      (catalog) => (catalog.malls[0]!.tenants![1]!.hours = '24/7; PH off'),
      [],
    ],
    [
      'of a counter with hours of its own',
      (catalog) => (catalog.malls[0]!.tenants![1]!.hours = weekly('20:00')),
      [
        'KPP di MPP Contoh: jam Selasa–Kamis dari 08.00–15.00 menjadi tutup',
        'KPP di MPP Contoh: jam Jumat dari 08.00–11.00 menjadi tutup',
      ],
    ],
    [
      'of a counter on another floor',
      (catalog) => (catalog.malls[0]!.tenants![0]!.floor = 'Lantai 2'),
      ['Disdukcapil di MPP Contoh: loket pindah dari Loket 1, Lantai 1 ke Loket 1, Lantai 2'],
    ],
    [
      'of a mall that closed for now',
      (catalog) => (catalog.malls[0]!.state = 'suspended'),
      ['MPP Contoh: kini tutup sementara (sebelumnya beroperasi)'],
    ],
    [
      'of a mall that moved',
      (catalog) => (catalog.malls[0]!.address!.street = 'Jalan Lain 2'),
      ['MPP Contoh: pindah dari Jalan Contoh 1 ke Jalan Lain 2'],
    ],
    [
      'of an agency that left, once for all of its services',
      (catalog) => {
        catalog.malls[0]!.tenants!.pop();
        catalog.services.pop();
      },
      ['KPP di MPP Contoh: tidak ada lagi di sini'],
    ],
    [
      'of a service that is gone',
      (catalog) => catalog.services.pop(),
      [`${NPWP}: layanan ini tidak ada lagi`],
    ],
    [
      'of a service that is new',
      (catalog) =>
        catalog.services.push({id: 'ikd', name: 'Aktivasi IKD', agency: 'dukcapil', category: 'X'}),
      ['Aktivasi IKD (Disdukcapil): layanan baru'],
    ],
    [
      'of a service that this mall excludes',
      (catalog) => (service(catalog, 'ktp').offers = [{mall: 'mpp', scope: 'none'}]),
      [`${KTP}: tidak ada lagi di MPP Contoh`],
    ],
    [
      'of a service that is served in part only',
      (catalog) => (service(catalog, 'ktp').offers = [{mall: 'mpp', scope: 'intake'}]),
      [`${KTP}: di MPP Contoh dari layanan penuh menjadi hanya terima berkas`],
    ],
    [
      'of a notice that closes the mall',
      (catalog) =>
        (catalog.malls[0]!.notices = [
          {from: '2026-12-01', to: '2026-12-02', text: 'Pemeliharaan', closes: true},
        ]),
      ['MPP Contoh: pengumuman baru: “Pemeliharaan” (1 Des 2026–2 Des 2026, layanan tutup)'],
    ],
    [
      'of another telephone number',
      (catalog) => (catalog.malls[0]!.contact!.phone = ['021 456']),
      [
        'MPP Contoh: telepon tidak lagi dicantumkan: (021) 123',
        'MPP Contoh: telepon baru: 021 456',
      ],
    ],
    [
      'of a service that goes online',
      (catalog) => service(catalog, 'npwp').channels!.push('online'),
      [`${NPWP}: kini juga dilayani: daring`],
    ],
  ])('speaks %s', (_what, edit, sentences) => {
    expect(told(edit)).toEqual(sentences);
  });

  it('is there in English, too', () => {
    const {citizen} = differencesOf((catalog) => (service(catalog, 'ktp').duration!.max = 5));
    expect(sentences(citizen, 'en')).toEqual([
      'Identity card (Disdukcapil): the processing time from at most 3 to 5 working days',
    ]);
  });

  it('begins with what matters most', () => {
    const {citizen} = differencesOf((catalog) => {
      catalog.malls[0]!.contact!.whatsapp = '0812-1111';
      catalog.malls[0]!.tenants![0]!.floor = 'Lantai 2';
      Object.assign(service(catalog, 'ktp'), {
        requirements: [],
        duration: undefined,
        fees: undefined,
      });
      catalog.malls[0]!.hours = weekly('12:00');
      catalog.malls[0]!.state = 'closed';
    });
    expect([...new Set(citizen.map(({kind}) => kind))]).toEqual([
      'mall-state',
      'hours',
      'fee',
      'requirement',
      'duration',
      'counter',
      'contact',
    ]);
  });

  it('names the mall where the catalog has several and the service one', () => {
    const second: Edit = (catalog) => {
      catalog.malls.push({...catalog.malls[0]!, id: 'dua', name: 'MPP Dua'});
      service(catalog, 'ktp').offers = [{mall: 'dua', scope: 'full'}];
    };
    expect(told((catalog) => (service(catalog, 'ktp').duration!.max = 5), second)).toEqual([
      'Penerbitan KTP-el (Disdukcapil, MPP Dua): waktu proses dari paling lama 3 menjadi 5 hari kerja',
    ]);
  });
});

describe('what is no change to a citizen', () => {
  it.each<[string, Edit]>([
    ['papers in another order', (catalog) => service(catalog, 'ktp').requirements!.reverse()],
    [
      'a text in another form',
      (catalog) => (service(catalog, 'akta').name = {id: 'Akta kelahiran terlambat'}),
    ],
    ['another case', (catalog) => (service(catalog, 'akta').name = 'AKTA Kelahiran (terlambat)')],
    [
      'a translation',
      (catalog) =>
        (service(catalog, 'akta').name = {
          id: 'Akta kelahiran terlambat',
          en: 'Late birth certificate',
        }),
    ],
    [
      'a misspelt word put right',
      (catalog) => (service(catalog, 'ktp').requirements![0]!.text = 'Kartu Keluargaa'),
    ],
    [
      'a source and its day',
      (catalog) =>
        Object.assign(service(catalog, 'akta').fees![0]!, {source: 'Perda', asOf: '2026'}),
    ],
    ['the zone by its other name', ({malls}) => (malls[0]!.timeZone = 'WIB')],
    [
      'hours written otherwise',
      ({malls}) => {
        const day = (day: 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr', ...open: [string, string][]) => ({
          days: [day],
          open: open.map(([from, to]) => ({from, to})),
        });
        malls[0]!.hours = {
          weekly: [
            day('Fr', ['08:00', '11:00']),
            ...(['Mo', 'Tu', 'We', 'Th'] as const).map((one) =>
              day(one, ['12:00', '15:00'], ['08:00', '12:00']),
            ),
          ],
          holidays: 'closed',
        };
      },
    ],
    [
      'a telephone number written otherwise',
      ({malls}) => (malls[0]!.contact!.phone = ['+62 21 123']),
    ],
  ])('%s, which editors are told', (_what, edit) => {
    const {citizen, editor} = differencesOf(edit);
    expect(sentences(citizen)).toEqual([]);
    expect(editor.length).toBeGreaterThan(0);
  });

  it('another order of records', () => {
    const reversed: Edit = ({services, agencies}) =>
      [services, agencies].map((list) => list.reverse());
    expect(differencesOf(reversed)).toEqual({citizen: [], editor: []});
  });

  it('a day long past that no longer stands among the exceptions', () => {
    const past: Edit = ({malls}) =>
      Object.assign(malls[0]!.hours!, {exceptions: [{from: '2025-01-02', open: []}]});
    const gone: Edit = ({malls}) => Object.assign(malls[0]!.hours!, {exceptions: []});
    expect(told(gone, past)).toEqual([]);
  });
});

describe('what an editor reads', () => {
  it('has the place in the new document, and what stood there', () => {
    const {editor} = differencesOf((catalog) => {
      catalog.services.reverse();
      service(catalog, 'ktp').aliases = ['e-ktp'];
      service(catalog, 'akta').fees![0]!.source = 'Perda';
    });
    expect(editor).toEqual([
      {path: '/services/2/aliases', after: ['e-ktp']},
      {path: '/services/1/fees/0/source', after: 'Perda'},
    ]);
  });

  it('has the place in the old document of what is gone', () => {
    const {editor} = differencesOf(
      ({agencies}) => agencies.splice(1, 1),
      (catalog) => {
        catalog.services.pop();
        catalog.malls[0]!.tenants!.pop();
      },
    );
    expect(editor).toMatchObject([{path: '/agencies/1', before: {id: 'pajak'}}]);
  });

  it('does not repeat what citizens are told', () => {
    const {editor} = differencesOf((catalog) => {
      Object.assign(service(catalog, 'akta').fees![0]!, {amount: 1, source: 'Perda baru'});
    });
    expect(editor).toEqual([{path: '/services/1/fees/0/source', after: 'Perda baru'}]);
  });
});

it('a holiday that has passed is no news to a citizen', () => {
  const withHolidays =
    (...dates: string[]): Edit =>
    (catalog) => {
      catalog.malls[0]!.calendar = 'libur';
      const days = dates.map((date) => ({date, name: 'Libur contoh', kind: 'national' as const}));
      catalog.calendars = [
        {id: 'libur', from: '2026-01-01', to: '2026-12-31', source: 'Contoh', days},
      ];
    };

  expect(told(withHolidays('2026-03-02', '2026-12-01'), withHolidays())).toEqual([
    'MPP Contoh: hari libur baru: 1 Des 2026 (Libur contoh)',
  ]);
});
