import {expect} from '@open-wc/testing';
import type {MppHoursTable} from '../../src/elements/hours-table/hours-table.js';
import {stub} from 'sinon';
import type {Catalog, Mall, Schedule} from '../../src/schema/index.js';
import {readIcs, textOf} from '../ics/reader.js';
import {
  aCatalog,
  aMall,
  anAgency,
  aTenant,
  catalogOfMall,
  CLOSING_NOTICE,
  OFFICE_HOURS,
  spans,
  TICKET_HOURS,
  weekdays,
} from '../support/catalog.js';
import {next, shown} from '../support/elements.js';
import {
  AFTER_THE_CALENDAR,
  BEFORE_RAMADAN,
  HOUR_MS,
  INDEPENDENCE_DAY,
  JOINT_LEAVE_DAY,
  MAINTENANCE_DAY,
  MONDAY_AFTERNOON,
  MONDAY_BREAK,
  MONDAY_EVENING,
  MONDAY_MORNING,
  MONDAY_NOON,
} from '../support/instants.js';
import {all, control, found, one, settled, states, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const table = (mall: Partial<Mall> = {}, now = MONDAY_MORNING, agency?: string) =>
  shown('mpp-hours-table', {
    catalog: catalogOfMall(mall),
    now: now.toISOString(),
    ...(agency !== undefined && {agency}),
  });

/** The week as a visitor reads it: day, then hours. */
const week = (el: MppHoursTable) =>
  Object.fromEntries(
    all(el, 'tbody tr').map((row) => [...row.children].map(words) as [string, string]),
  );

const ahead = (el: MppHoursTable) => all(el, '[part=ahead] > li').map(words);

const withHours = (rest: Partial<Schedule>) => ({hours: {...OFFICE_HOURS, ...rest}});

describe('<mpp-hours-table>', () => {
  it('shows the week from Monday, equal days in one row, breaks named and today marked', async () => {
    expect(week(await table())).to.deep.equal({
      'Senin–Kamis (hari ini Senin)': '08.00–15.30, istirahat 12.00–13.00',
      Jumat: '08.00–15.00, istirahat 11.30–13.30',
      'Sabtu dan Minggu': 'Tutup',
    });
  });

  it('does so in English', async () => {
    const el = await shown('mpp-hours-table', {
      catalog: aCatalog(),
      now: MONDAY_MORNING.toISOString(),
      lang: 'en',
    });

    expect(week(el)).to.deep.equal({
      'Monday to Thursday (today is Monday)': '08:00–15:30, break 12:00–13:00',
      Friday: '08:00–15:00, break 11:30–13:30',
      'Saturday and Sunday': 'Closed',
    });
  });

  it('names today once where it stands alone', async () => {
    const friday = new Date('2026-04-17T09:00:00+07:00');

    expect(Object.keys(week(await table({}, friday)))).to.include('Jumat (hari ini)');
  });

  it('does not put days together of which only the reasons differ', async () => {
    const now = new Date('2026-04-27T09:00:00+07:00');
    const hours = {...OFFICE_HOURS, exceptions: [{from: '2026-05-02', open: [], reason: 'Rapat'}]};

    expect(week(await table({hours}, now))).to.include({Sabtu: 'Tutup Rapat', Minggu: 'Tutup'});
  });

  it('names each of several breaks', async () => {
    const days = week(await table({hours: weekdays('08:00-10:00 10:15-12:00 13:00-16:00')}));

    expect(Object.values(days)[0]).to.equal(
      '08.00–16.00, istirahat 10.00–10.15, istirahat 12.00–13.00',
    );
  });

  it('names whose hours they are to those who jump from table to table', async () => {
    const caption = (el: MppHoursTable) => words(one(el, 'caption'));
    const of = (agency?: string) => table({}, MONDAY_MORNING, agency);

    expect(caption(await of())).to.equal('Jam layanan MPP Contoh');
    expect(caption(await of('dukcapil'))).to.equal('Jam layanan Disdukcapil, MPP Contoh');
  });

  it('keeps the days ahead a list, which Safari hears only by its markers', async () => {
    const list = one(await table({}, MAINTENANCE_DAY), '[part=ahead]');

    expect(getComputedStyle(list).listStyleType).to.equal('""');
  });

  it('gives dates and clock times as machines read them', async () => {
    const el = await table({hours: weekdays('08:00-12:00 20:00-24:00')}, MAINTENANCE_DAY);

    expect(all(el, 'td time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '08:00',
      '12:00',
      '20:00',
      '00:00',
    ]);
    expect(found(el, '[part=ahead] time')[0]).to.equal('<time datetime="2026-05-01"></time>');
  });

  it('follows the day after a tool has translated the page', async () => {
    const clock = freezeTime(MONDAY_EVENING);
    const el = await shown('mpp-hours-table', {catalog: aCatalog()});
    // What Google Translate does with every text.
    for (const text of all(el, 'tbody *').flatMap(({childNodes}) => [...childNodes])) {
      if (!(text instanceof Text) || !text.data.trim()) continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }

    clock.tick(6 * HOUR_MS);
    await settled(el);
    clock.restore();

    expect(words(one(el, '[aria-current=date]'))).to.contain('hari ini Selasa');
  });

  it('marks today for those who hear it too', async () => {
    const [today, ...others] = all(await table(), '[aria-current=date]');

    expect(words(today!)).to.contain('Senin');
    expect(others).to.be.empty;
  });

  it('says by which clock', async () => {
    expect(words(await table())).to.contain('Waktu setempat (WIB)');
  });

  it('marks the day that it is at the mall', async () => {
    const lateSundayInJakarta = new Date('2026-04-12T23:30:00+07:00');
    const el = await table({timeZone: 'Asia/Jayapura'}, lateSundayInJakarta);

    expect(Object.keys(week(el))[0]).to.equal('Senin–Kamis (hari ini Senin)');
  });

  it('shows the exception of the week with its reason, and ahead', async () => {
    const wednesdayAhead = new Date('2026-04-20T09:00:00+07:00');
    const el = await table({}, wednesdayAhead);

    expect(week(el).Rabu).to.equal('Tutup pemeliharaan sistem');
    expect(ahead(el)[0]).to.equal('Rabu, 22 Apr Tutup pemeliharaan sistem');
  });

  it('shows the holidays and the joint leave ahead', async () => {
    const el = await table({}, JOINT_LEAVE_DAY);

    expect(week(el)['Senin dan Selasa (hari ini Senin)']).to.equal('Tutup cuti bersama Idulfitri');
    expect(ahead(el)).to.include('Jumat, 3 Apr Tutup libur Wafat Yesus Kristus');
  });

  it('shows the hours of the season that holds', async () => {
    expect(week(await table({}, MONDAY_NOON))['Senin–Kamis (hari ini Senin)']).to.equal(
      '08.00–14.30, istirahat 12.00–12.30 jam Ramadan',
    );
  });

  it('shows a season ahead with its own week', async () => {
    expect(ahead(await table({}, BEFORE_RAMADAN))).to.include(
      'Kamis, 19 Feb – Jumat, 20 Mar jam Ramadan ' +
        'Senin–Kamis: 08.00–14.30, istirahat 12.00–12.30 ' +
        'Jumat: 08.00–14.00, istirahat 11.30–12.30 ' +
        'Sabtu dan Minggu: Tutup',
    );
  });

  it('shows of a season of a few days only those', async () => {
    const weekly: Schedule['weekly'] = [{days: ['Sa'], open: spans('08:00-10:00')}];
    const el = await table(withHours({seasons: [{from: '2026-04-25', to: '2026-04-27', weekly}]}));

    expect(ahead(el)).to.include(
      'Sabtu, 25 Apr – Senin, 27 Apr Senin: Tutup Sabtu: 08.00–10.00 Minggu: Tutup',
    );
  });

  it('shows of a season the hours of its own, not those of one inside it', async () => {
    const season = (name: string, from: string, to: string, open: string) => ({
      ...{name, from, to},
      weekly: weekdays(open).weekly,
    });
    const seasons = [
      season('jam musim hujan', '2026-04-20', '2026-05-29', '08:00-14:00'),
      season('pekan pelayanan', '2026-04-20', '2026-04-24', '08:00-20:00'),
    ];
    const listed = ahead(await table({hours: {weekly: [], seasons}})).join(' ');

    expect(listed).to.contain('jam musim hujan Senin–Jumat: 08.00–14.00');
  });

  it('names the days of the region ahead', async () => {
    const calendar = {
      ...{id: 'daerah', extends: 'id', from: '2026-01-01', to: '2026-12-31', source: 'contoh'},
      days: [{date: '2026-04-16', name: 'Hari Daerah Contoh', kind: 'regional' as const}],
    };
    const catalog = {...catalogOfMall({calendar: 'daerah'}), calendars: [calendar]};
    const el = await shown('mpp-hours-table', {catalog, now: MONDAY_MORNING.toISOString()});

    expect(ahead(el)[0]).to.equal('Kamis, 16 Apr Tutup libur Hari Daerah Contoh');
  });

  it('shows hours that are written as OpenStreetMap does', async () => {
    const hours = 'Mo-Th 08:00-12:00,13:00-15:30; Fr 08:00-11:30; PH off';
    const el = await table({hours});

    expect(week(el)).to.deep.equal({
      'Senin–Kamis (hari ini Senin)': '08.00–15.30, istirahat 12.00–13.00',
      Jumat: '08.00–11.30',
      'Sabtu dan Minggu': 'Tutup',
    });
    expect(ahead(el)).to.include('Jumat, 1 Mei Tutup libur Hari Buruh Internasional');
  });

  describe('tells the last ticket', () => {
    it('once, when it is the same every day', async () => {
      const el = await table({hours: weekdays('08:00-15:00', {lastTicket: 60})});

      expect(week(el)['Senin–Jumat (hari ini Senin)']).to.equal('08.00–15.00');
      expect(words(el)).to.contain('Nomor antrean terakhir 14.00');
    });

    it('day by day, when it differs', async () => {
      expect(week(await table(withHours({lastTicket: 30})))).to.include({
        'Senin–Kamis (hari ini Senin)':
          '08.00–15.30, istirahat 12.00–13.00 nomor antrean terakhir 15.00',
        Jumat: '08.00–15.00, istirahat 11.30–13.30 nomor antrean terakhir 14.30',
      });
    });

    it('not at all, when nobody stated it', async () => {
      expect(words(await table())).not.to.contain('antrean');
    });
  });

  it('shows shorter hours of a holiday', async () => {
    const el = await table(withHours({holidays: spans('08:00-11:00')}), INDEPENDENCE_DAY);

    expect(week(el)['Senin (hari ini)']).to.equal('08.00–11.00 libur Proklamasi Kemerdekaan');
  });

  it('shows a whole day, and a night on both of its days', async () => {
    const hours: Schedule = {
      weekly: [
        {days: ['Mo'], open: spans('00:00-24:00')},
        {days: ['We'], open: spans('22:00-02:00')},
      ],
    };
    const days = week(await table({hours}));

    expect(days['Senin (hari ini)']).to.equal('24 jam');
    expect([days.Rabu, days.Kamis]).to.deep.equal(['22.00–24.00', '00.00–02.00']);
  });

  it('takes the day between two nights for no break', async () => {
    const hours: Schedule = {
      weekly: [
        {days: ['Mo', 'Tu'], open: spans('22:00-02:00')},
        {days: ['We'], open: spans('08:00-12:00')},
      ],
    };
    const days = week(await table({hours}));

    expect(days.Selasa).to.equal('00.00–02.00, 22.00–24.00');
    expect(days.Rabu).to.equal('00.00–02.00, 08.00–12.00');
  });

  it('shows where the hours were read, of when they are and what to know', async () => {
    const el = await table(
      withHours({note: 'Ambil nomor sebelum 14.00.', source: 'Perbup 1/2026', asOf: '2026-01'}),
    );

    expect(words(el))
      .to.contain('Ambil nomor sebelum 14.00.')
      .and.contain('Sumber: Perbup 1/2026 · per Jan 2026');
  });

  describe('for an agency', () => {
    const counter = (hours: Parameters<typeof aTenant>[0], mall: Partial<Mall> = {}, now?: Date) =>
      table({tenants: [aTenant(hours)], ...mall}, now, 'dukcapil');

    it('counts only the time in which the building is open too', async () => {
      const el = await counter({hours: weekdays('07:00-14:00')});

      expect(week(el)['Senin–Kamis (hari ini Senin)']).to.equal(
        '08.00–14.00, istirahat 12.00–13.00',
      );
    });

    it('stands beside the building where they differ', async () => {
      const el = await counter({hours: weekdays('07:00-14:00')});

      expect(all(el, 'tr').map((row) => [...row.children].map(words))).to.deep.equal([
        ['Hari', 'Loket', 'Gedung'],
        [
          'Senin–Kamis (hari ini Senin)',
          '08.00–14.00, istirahat 12.00–13.00',
          '08.00–15.30, istirahat 12.00–13.00',
        ],
        ['Jumat', '08.00–14.00, istirahat 11.30–13.30', '08.00–15.00, istirahat 11.30–13.30'],
        ['Sabtu dan Minggu', 'Tutup', 'Tutup'],
      ]);
    });

    it('parts days that are alike at the counter and not in the building', async () => {
      const el = await counter({hours: weekdays('09:00-11:00')});

      expect(Object.keys(week(el))).to.deep.equal([
        'Senin–Kamis (hari ini Senin)',
        'Jumat',
        'Sabtu dan Minggu',
      ]);
    });

    it('stands alone where its own hours change nothing', async () => {
      const el = await counter({hours: weekdays('07:00-17:00')});

      expect(words(el)).not.to.contain('Gedung');
    });

    it('tells how many people a day are served', async () => {
      expect(words(await counter({quota: 80}))).to.contain('Paling banyak 80 orang per hari');
    });

    it('is that of the building when it has none of its own', async () => {
      expect(week(await counter({})).Jumat).to.equal('08.00–15.00, istirahat 11.30–13.30');
    });

    it('does not promise an hour when the building is closed for an exception', async () => {
      const now = new Date('2026-04-20T09:00:00+07:00');
      const el = await counter({hours: weekdays('08:00-15:00')}, {}, now);

      expect(week(el).Rabu).to.contain('Tutup');
    });

    it('tells ahead of the exceptions of the building', async () => {
      const now = new Date('2026-04-20T09:00:00+07:00');
      const el = await counter({hours: weekdays('08:00-15:00')}, {}, now);

      expect(ahead(el)[0]).to.contain('22 Apr').and.contain('Tutup');
    });

    it('says so when the mall has no such agency', async () => {
      const el = await table({}, MONDAY_MORNING, 'kantor-lain');

      expect(words(el)).to.equal('Instansi ini tidak ada dalam data.');
      expect(states(el, 'empty')).to.deep.equal(['empty']);
    });
  });

  describe('says that the hours are not known', () => {
    it('when nobody gave them', async () => {
      expect(words(await table({hours: {weekly: []}}))).to.contain('Jam tidak diketahui.');
    });

    it('when they cannot be read, with the words of the data', async () => {
      expect(words(await table({hours: 'kapan saja'})))
        .to.contain('Jam tidak diketahui.')
        .and.contain('Tertulis di data: “kapan saja”');
    });

    it('when the agency gave none, whatever the building says', async () => {
      const mall = {tenants: [aTenant({hours: {weekly: []}})]};
      const el = await table(mall, MONDAY_MORNING, 'dukcapil');

      expect(words(el)).to.contain('Jam tidak diketahui.').and.not.contain('08.00');
    });

    it('when they cannot be read, though a notice closes some days', async () => {
      const el = await table({hours: 'kapan saja', notices: [CLOSING_NOTICE]});

      expect(words(el)).to.contain('Tertulis di data: “kapan saja”');
    });

    it('and tells the notice that closes days of the week all the same', async () => {
      for (const hours of ['kapan saja', {weekly: []}]) {
        const el = await table({hours, notices: [CLOSING_NOTICE]});

        expect(words(el)).to.contain(
          'Senin dan Selasa (hari ini Senin): Tutup Gedung dipakai untuk ujian',
        );
      }
      expect(words(await table({hours: 'kapan saja'}))).not.to.contain('Tutup');
    });

    it('of the building alone, beside what the agency says', async () => {
      const mall = {hours: {weekly: []}, tenants: [aTenant({hours: weekdays('08:00-14:00')})]};

      expect(all(await table(mall, MONDAY_MORNING, 'dukcapil'), 'tr').map(words)[1]).to.contain(
        'mungkin 08.00–14.00 jam layanan belum dicantumkan Jam tidak diketahui',
      );
    });

    it('of a day on which it may be open at any time', async () => {
      const days = week(await table({hours: 'Mo unknown; Tu 08:00-12:00'}));

      expect(days['Senin (hari ini)']).to.equal('Jam tidak diketahui');
    });

    it('when the zone is none', async () => {
      expect(words(await table({timeZone: 'Asia/Atlantis'}))).to.contain('Jam tidak diketahui');
    });

    it('day by day when the holidays of the year are not known, and names no breaks', async () => {
      const el = await table({}, AFTER_THE_CALENDAR);

      expect(week(el)['Senin–Kamis (hari ini Senin)'])
        .to.contain('mungkin 08.00–12.00, mungkin 13.00–15.30')
        .and.contain('kalender libur');
    });
  });

  describe('never shows a wrong "open"', () => {
    for (const state of ['planned', 'moved', 'suspended', 'closed'] as const) {
      it(`for a mall that is ${state}`, async () => {
        expect(words(await table({state}))).not.to.contain('08.00');
      });
    }

    it('on days that a notice closes', async () => {
      const el = await table({notices: [CLOSING_NOTICE]});

      expect(week(el)['Senin dan Selasa (hari ini Senin)'])
        .to.contain('Tutup')
        .and.contain('ujian');
      expect(week(el)['Rabu dan Kamis']).to.contain('08.00');
    });

    it('when the calendar of the mall is none', async () => {
      const malls = [aMall({calendar: 'kalender-lain'})];
      const el = await shown('mpp-hours-table', {
        catalog: aCatalog({malls}),
        now: MONDAY_MORNING.toISOString(),
      });

      expect(words(el)).to.contain('Jam tidak diketahui');
    });
  });

  describe('saves a day to a calendar', () => {
    const saver = (catalog: Catalog, now = MONDAY_MORNING, agency?: string) =>
      shown('mpp-hours-table', {
        catalog,
        now: now.toISOString(),
        addToCalendar: true,
        ...(agency !== undefined && {agency}),
      });

    const days = (el: MppHoursTable) => all(el, 'option').map(words);

    /** What lies in the file that a press hands over. */
    async function saved(el: MppHoursTable): Promise<Record<string, string>> {
      const make = stub(URL, 'createObjectURL').returns('blob:contoh');
      const press = stub(HTMLAnchorElement.prototype, 'click');
      control(el, 'Simpan ke kalender').click();
      make.restore();
      press.restore();
      const blob = make.firstCall.args[0] as Blob;
      const {download, href} = press.firstCall.thisValue as HTMLAnchorElement;
      const {properties} = readIcs(await blob.text()).components[0]!;
      return {...properties, download, href, type: blob.type};
    }

    it('by controls that say whose', async () => {
      const el = await saver(aCatalog(), MONDAY_MORNING, 'dukcapil');

      expect(words(control(el, 'Simpan'))).to.equal('Simpan ke kalender (Disdukcapil, MPP Contoh)');
      expect(words(control(el, 'Hari'))).to.match(/^Hari kunjungan \(Disdukcapil, MPP Contoh\) /);
    });

    it('and says so, until another day is chosen', async () => {
      const el = await saver(aCatalog());
      const told = () => words(one(el, '[role=status]'));
      expect(told()).to.equal('');

      await saved(el);
      await el.updateComplete;
      expect(told()).to.equal('Berkas kalender disimpan di perangkat Anda.');

      one(el, 'select').dispatchEvent(new Event('change'));
      await el.updateComplete;
      expect(told()).to.equal('');
    });

    it('and tells the page', async () => {
      const el = await saver(aCatalog());
      const heard = next(el.parentElement!, 'mpp-share');

      await saved(el);

      expect(await heard).to.deep.include({way: 'calendar', services: []});
    });

    it('only when the page asks for it', async () => {
      expect(found(await table(), 'select, button')).to.deep.equal([]);
    });

    it('from its first opening to its last closing, in universal time', async () => {
      expect(await saved(await saver(aCatalog()))).to.include({
        DTSTART: '20260413T010000Z',
        DTEND: '20260413T083000Z',
        DTSTAMP: '20260413T020000Z',
        UID: '2026-04-13-mpp@contoh',
        SUMMARY: 'MPP Contoh',
        download: 'mpp-2026-04-13.ics',
        href: 'blob:contoh',
        type: 'text/calendar;charset=utf-8',
      });
    });

    it('that a visitor chooses', async () => {
      const el = await saver(aCatalog());
      one<HTMLSelectElement>(el, 'select').value = '2026-04-17';

      expect(await saved(el)).to.include({
        DTSTART: '20260417T010000Z',
        DTEND: '20260417T080000Z',
      });
    });

    it('of the next ten that open, exceptions and holidays left out', async () => {
      const el = await saver(aCatalog(), MONDAY_EVENING);

      expect(days(el)).to.have.length(10).and.not.include('Rabu, 22 Apr · 08.00–15.30');
      expect(days(el).slice(0, 5)).to.deep.equal([
        'Selasa, 14 Apr · 08.00–15.30',
        'Rabu, 15 Apr · 08.00–15.30',
        'Kamis, 16 Apr · 08.00–15.30',
        'Jumat, 17 Apr · 08.00–15.00',
        'Senin, 20 Apr · 08.00–15.30',
      ]);
    });

    it('that goes on past midnight as one, of the day on which it opens', async () => {
      const hours: Schedule = {weekly: [{days: ['Su'], open: spans('22:00-02:00')}]};
      const nightOfSunday = new Date('2026-04-13T01:00:00+07:00');
      const el = await saver(catalogOfMall({hours}), nightOfSunday);

      expect(days(el)[0]).to.equal('Minggu, 12 Apr · 22.00–02.00');
      expect(await saved(el)).to.include({
        DTSTART: '20260412T150000Z',
        DTEND: '20260412T190000Z',
      });
    });

    it('whole, also at the end of the time that it looks ahead', async () => {
      const hours: Schedule = {weekly: [{days: ['Fr'], open: spans('08:00-12:00 13:00-15:00')}]};
      const noon = new Date('2026-04-13T10:00:00+07:00');

      expect(days(await saver(catalogOfMall({hours}), noon)).at(-1)).to.equal(
        'Jumat, 5 Jun · 08.00–15.00',
      );
    });

    it('with what one should know of it', async () => {
      const hours = withHours({lastTicket: 30, note: 'Ambil nomor dulu.', source: 'Perbup 1/2026'});
      const mall = aMall({
        ...hours,
        address: {building: 'Gedung Contoh', street: 'Jalan Contoh 1'},
        tenants: [aTenant({quota: 80})],
      });
      const catalog = aCatalog({malls: [mall], agencies: [anAgency()]});
      const event = await saved(await saver(catalog, MONDAY_MORNING, 'dukcapil'));

      expect(event.UID).to.equal('2026-04-13-dukcapil-mpp@contoh');
      expect(textOf(event.SUMMARY!)).to.equal('Disdukcapil, MPP Contoh');
      expect(textOf(event.LOCATION!)).to.equal(
        'Loket 1, Lantai 1, Gedung Contoh, Jalan Contoh 1, Kabupaten Contoh, Provinsi Contoh',
      );
      expect(textOf(event.DESCRIPTION!).split('\n')).to.deep.equal([
        'Istirahat 12.00–13.00 WIB',
        'Nomor antrean terakhir 15.00 WIB',
        'Paling banyak 80 orang per hari',
        'Ambil nomor dulu.',
        'Sumber: Perbup 1/2026',
        'Data contoh, bukan pernyataan resmi instansi mana pun.',
        'Data per 1 Mar 2026.',
      ]);
    });

    it('without a break where only what is said of the hours changes', async () => {
      const hours = 'Mo 08:00-12:00 open "lantai 1", Mo 12:00-15:00 open "lantai 2"';
      const {DESCRIPTION} = await saved(await saver(catalogOfMall({hours})));

      expect(DESCRIPTION).not.to.contain('Istirahat');
    });

    it('none that is not sure to open', async () => {
      for (const mall of [{hours: 'kapan saja'}, {hours: '24/7'}, {state: 'moved'}] as const) {
        expect(found(await saver(catalogOfMall(mall)), 'select, button')).to.deep.equal([]);
      }
      const el = await saver(aCatalog(), AFTER_THE_CALENDAR);
      expect(found(el, 'select, button')).to.deep.equal([]);
    });

    it('never one that is over, and keeps the one that was chosen', async () => {
      const clock = freezeTime(MONDAY_AFTERNOON);
      const el = await shown('mpp-hours-table', {catalog: aCatalog(), addToCalendar: true});
      const select = one<HTMLSelectElement>(el, 'select');
      select.value = '2026-04-16';

      clock.tick(2 * HOUR_MS);
      await settled(el);
      clock.restore();

      expect(days(el)[0]).to.contain('Selasa, 14 Apr');
      expect(select.value).to.equal('2026-04-16');
    });

    it('never one on which no ticket is given any more', async () => {
      const clock = freezeTime(MONDAY_AFTERNOON);
      const catalog = catalogOfMall({hours: TICKET_HOURS});
      const el = await shown('mpp-hours-table', {catalog, addToCalendar: true});
      expect(days(el)[0]).to.contain('Senin, 13 Apr');

      clock.tick(HOUR_MS);
      await settled(el);
      clock.restore();

      expect(days(el)[0]).to.contain('Selasa, 14 Apr');
    });

    it('never one after whose break no ticket is given', async () => {
      const hours = weekdays('08:00-12:00 13:00-15:30', {lastTicket: 200});

      expect(days(await saver(catalogOfMall({hours}), MONDAY_BREAK))[0]).to.contain('Selasa');
    });

    it('never one on which no ticket is given at all', async () => {
      const hours: Schedule = {
        weekly: [
          {days: ['Mo', 'We'], open: spans('08:00-15:00')},
          {days: ['Tu'], open: spans('08:00-09:00')},
        ],
        lastTicket: 90,
      };
      const [first, second] = days(await saver(catalogOfMall({hours})));

      expect([first, second].join()).to.contain('Senin, 13 Apr').and.contain('Rabu, 15 Apr');
    });

    it('is accessible', async () => {
      const el = await saver(aCatalog());
      await saved(el);
      await el.updateComplete;

      await expect(el).to.be.accessible();
    });
  });

  it('is accessible with the building beside the counter', async () => {
    const tenants = [aTenant({hours: weekdays('07:00-14:00', {lastTicket: 30})})];

    await expect(await table({tenants}, MONDAY_MORNING, 'dukcapil')).to.be.accessible();
  });

  it('is accessible with days ahead', async () => {
    await expect(await table({}, JOINT_LEAVE_DAY)).to.be.accessible();
  });

  it('is accessible while the hours are not known', async () => {
    await expect(await table({hours: 'kapan saja'})).to.be.accessible();
  });
});
