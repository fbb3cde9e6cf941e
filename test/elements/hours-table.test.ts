import {expect} from '@open-wc/testing';
import type {MppHoursTable} from '../../src/elements/hours-table/hours-table.js';
import type {Mall, Schedule} from '../../src/schema/index.js';
import {
  aCatalog,
  aMall,
  aTenant,
  catalogOfMall,
  CLOSING_NOTICE,
  OFFICE_HOURS,
  spans,
  weekdays,
} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {
  AFTER_THE_CALENDAR,
  INDEPENDENCE_DAY,
  JOINT_LEAVE_DAY,
  MONDAY_MORNING,
  MONDAY_NOON,
} from '../support/instants.js';
import {all, states, words} from '../support/page.js';

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
  it('shows the week from Monday, with breaks as gaps and today marked', async () => {
    expect(week(await table())).to.deep.equal({
      'Senin (hari ini)': '08.00–12.00, 13.00–15.30',
      Selasa: '08.00–12.00, 13.00–15.30',
      Rabu: '08.00–12.00, 13.00–15.30',
      Kamis: '08.00–12.00, 13.00–15.30',
      Jumat: '08.00–11.30, 13.30–15.00',
      Sabtu: 'Tutup',
      Minggu: 'Tutup',
    });
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

    expect(Object.keys(week(el))[0]).to.equal('Senin (hari ini)');
  });

  it('shows the exception of the week with its reason, and ahead', async () => {
    const wednesdayAhead = new Date('2026-04-20T09:00:00+07:00');
    const el = await table({}, wednesdayAhead);

    expect(week(el).Rabu).to.equal('Tutup pemeliharaan sistem');
    expect(ahead(el)[0]).to.equal('Rabu, 22 Apr Tutup pemeliharaan sistem');
  });

  it('shows the holidays and the joint leave ahead', async () => {
    const el = await table({}, JOINT_LEAVE_DAY);

    expect(week(el)['Senin (hari ini)']).to.equal('Tutup cuti bersama Idulfitri');
    expect(ahead(el)).to.include('Jumat, 3 Apr Tutup libur Wafat Yesus Kristus');
  });

  it('shows the hours of the season that holds', async () => {
    expect(week(await table({}, MONDAY_NOON))['Senin (hari ini)']).to.equal(
      '08.00–12.00, 12.30–14.30 jam Ramadan',
    );
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

      expect(week(el).Selasa).to.equal('08.00–12.00, 13.00–14.00');
    });

    it('is that of the building when it has none of its own', async () => {
      expect(week(await counter({})).Jumat).to.equal('08.00–11.30, 13.30–15.00');
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
      expect(words(await table({hours: {weekly: []}}))).to.contain('Jam layanan belum diketahui.');
    });

    it('when they cannot be read, with the words of the data', async () => {
      expect(words(await table({hours: 'kapan saja'})))
        .to.contain('Jam layanan belum diketahui.')
        .and.contain('Tertulis di data: “kapan saja”');
    });

    it('when the zone is none', async () => {
      expect(words(await table({timeZone: 'Asia/Atlantis'}))).to.contain('belum diketahui');
    });

    it('day by day when the holidays of the year are not known', async () => {
      const el = await table({}, AFTER_THE_CALENDAR);

      expect(week(el)['Senin (hari ini)']).to.contain('kalender libur');
      expect(all(el, '.unknown').length).to.be.above(0);
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

      expect(week(el)['Senin (hari ini)']).to.contain('Tutup').and.contain('ujian');
      expect(week(el).Selasa).to.contain('Tutup');
      expect(week(el).Rabu).to.contain('08.00');
    });

    it('when the calendar of the mall is none', async () => {
      const malls = [aMall({calendar: 'kalender-lain'})];
      const el = await shown('mpp-hours-table', {
        catalog: aCatalog({malls}),
        now: MONDAY_MORNING.toISOString(),
      });

      expect(words(el)).to.contain('belum diketahui');
    });
  });

  it('is accessible with days ahead', async () => {
    await expect(await table({}, JOINT_LEAVE_DAY)).to.be.accessible();
  });

  it('is accessible while the hours are not known', async () => {
    await expect(await table({hours: 'kapan saja'})).to.be.accessible();
  });
});
