import {expect, fixture, html} from '@open-wc/testing';
import {spy, stub, type SinonFakeTimers} from 'sinon';
import type {MppStatusEvent} from '../../src/elements/events.js';
import '../../src/elements/hours-badge/mpp-hours-badge.js';
import type {MppHoursBadge} from '../../src/elements/hours-badge/hours-badge.js';
import type {Catalog, Hours, Mall} from '../../src/schema/index.js';
import {say, wordsFor} from '../../src/terms/index.js';
import {
  aCatalog,
  aMall,
  aTenant,
  catalogOfMall,
  CLOSING_NOTICE,
  spans,
  TICKET_HOURS,
  weekdays,
} from '../support/catalog.js';
import {
  AFTER_THE_CALENDAR,
  FRIDAY_BREAK,
  HOUR_MS,
  INDEPENDENCE_DAY,
  JOINT_LEAVE_DAY,
  LAST_EVENING,
  MAINTENANCE_DAY,
  MINUTE_MS,
  MONDAY_AFTERNOON,
  MONDAY_BEFORE_CLOSING,
  MONDAY_BREAK,
  MONDAY_EVENING,
  MONDAY_MORNING,
  MONDAY_NOON,
  SATURDAY,
} from '../support/instants.js';
import {all, one, settled, states, words} from '../support/page.js';
import {freezeTime} from '../support/time.js';

const badge = (catalog: Catalog, now?: Date, agency?: string) =>
  fixture<MppHoursBadge>(
    html`<mpp-hours-badge
      compact
      no-mark
      lang="id"
      .catalog=${catalog}
      .now=${now?.toISOString()}
      .agency=${agency}
    ></mpp-hours-badge>`,
  );

/** All that the badge says, reason included. */
const fullWords = async (catalog: Catalog, now: Date, agency?: string) => {
  const el = await badge(catalog, now, agency);
  el.compact = false;
  await el.updateComplete;
  return words(el);
};

/** What the block says, line by line. */
const lines = async (catalog: Catalog, now: Date, agency?: string) => {
  const el = await badge(catalog, now, agency);
  el.full = true;
  await el.updateComplete;
  const [first = ''] = words(el).split(words(all(el, '.line')[0] ?? el));
  return [first.trim() || words(el), ...all(el, '.line').map(words)];
};

const opening = (el: Element) => states(el, 'open', 'break', 'closed', 'unknown');

const inMall = (mall: Partial<Mall>) => (now: Date) => fullWords(catalogOfMall(mall), now);

describe('<mpp-hours-badge>', () => {
  describe('says', () => {
    const sample = inMall({});
    const cases: [string, () => Promise<string>, string][] = [
      ['open, and until when', () => sample(MONDAY_AFTERNOON), 'Buka · tutup 15.30 WIB'],
      [
        'that nobody fixed when it closes',
        () => inMall({hours: 'Mo-Fr 08:00-12:00+'})(MONDAY_AFTERNOON),
        'Jam tidak diketahui · jadwalnya tidak pasti',
      ],
      ['a break', () => sample(MONDAY_BREAK), 'Istirahat · buka lagi dalam 45 menit (13.00 WIB)'],
      ["Friday's longer break", () => sample(FRIDAY_BREAK), 'Istirahat · buka lagi 13.30 WIB'],
      ['closed for the day', () => sample(MONDAY_EVENING), 'Tutup · buka besok 08.00 WIB'],
      ['closed at the weekend', () => sample(SATURDAY), 'Tutup · buka Senin 08.00 WIB'],
      [
        'the season that holds',
        () => sample(new Date(MONDAY_NOON.getTime() + HOUR_MS)),
        'Buka · jam Ramadan · tutup 14.30 WIB',
      ],
      [
        'the joint leave',
        () => sample(JOINT_LEAVE_DAY),
        'Tutup · cuti bersama Idulfitri · buka Rabu 08.00 WIB',
      ],
      [
        'the holiday',
        () => sample(INDEPENDENCE_DAY),
        'Tutup · libur Proklamasi Kemerdekaan · buka besok 08.00 WIB',
      ],
      [
        'the exception',
        () => sample(MAINTENANCE_DAY),
        'Tutup · pemeliharaan sistem · buka besok 08.00 WIB',
      ],
      [
        'the notice that closes the mall',
        () => inMall({notices: [CLOSING_NOTICE]})(MONDAY_MORNING),
        'Tutup · Gedung dipakai untuk ujian · buka Rabu 08.00 WIB',
      ],
      [
        'that the mall has moved',
        () => inMall({state: 'moved'})(MONDAY_MORNING),
        'Tutup · MPP ini sudah pindah',
      ],
      [
        'that the mall is suspended',
        () => inMall({state: 'suspended'})(MONDAY_MORNING),
        'Tutup · MPP ini tutup sementara',
      ],
      [
        'that the mall is only planned',
        () => inMall({state: 'planned'})(MONDAY_MORNING),
        'Tutup · MPP ini belum dibuka',
      ],
      [
        'that nobody gave hours',
        () => inMall({hours: {weekly: []}})(MONDAY_MORNING),
        'Jam tidak diketahui · jam layanan belum dicantumkan',
      ],
      [
        'that the holidays of that year are not known',
        () => sample(AFTER_THE_CALENDAR),
        'Jam tidak diketahui · kalender libur 2031 belum dimuat',
      ],
      [
        'what the hours in text say of themselves',
        () => inMall({hours: 'Mo-Fr 08:00-15:00 unknown "hanya dengan janji"'})(MONDAY_MORNING),
        'Jam tidak diketahui · hanya dengan janji',
      ],
      ['that it never closes', () => inMall({hours: '24/7'})(MONDAY_MORNING), 'Buka · 24 jam'],
      [
        'that no opening is planned',
        () => inMall({hours: '2025 Mo-Fr 08:00-15:00'})(MONDAY_MORNING),
        'Tutup · belum ada jadwal buka dalam setahun ke depan',
      ],
      [
        'until when it is open for sure',
        () => inMall({hours: 'Mo-Fr 08:00-15:00+'})(MONDAY_MORNING),
        'Buka · setidaknya sampai 15.00 WIB',
      ],
      [
        'when it may open',
        () => inMall({hours: 'Mo-Fr 08:00-15:00 unknown'})(SATURDAY),
        'Tutup · mungkin buka Senin 08.00 WIB',
      ],
      [
        'when it may open again',
        () =>
          inMall({hours: 'Mo 08:00-12:00, Mo 13:00-14:00 unknown, Mo 14:00-15:00'})(MONDAY_BREAK),
        'Istirahat · mungkin buka 13.00 WIB',
      ],
      [
        'when it is sure to open, where it may be open already',
        () => inMall({hours: 'Mo 08:00-12:00 unknown, Mo 12:00-15:00'})(MONDAY_MORNING),
        'Jam tidak diketahui · jadwalnya tidak pasti · pasti buka 12.00 WIB',
      ],
      [
        'that the zone is none',
        () => inMall({timeZone: 'Asia/Atlantis'})(MONDAY_MORNING),
        'Jam tidak diketahui · zona waktu belum dicantumkan dengan benar',
      ],
    ];
    for (const [what, say, sentence] of cases) {
      it(what, async () => {
        expect(await say()).to.equal(sentence);
      });
    }
  });

  describe('where a break comes next', () => {
    const at = (clock: string) => inMall({})(new Date(`2026-04-13T${clock}+07:00`));

    it('names the break, not the closing', async () => {
      expect(await at('09:00:00')).to.equal('Buka · istirahat 12.00 WIB');
      expect(await at('11:30:00')).to.equal('Buka · istirahat dalam 30 menit (12.00 WIB)');
      expect(await at('13:00:00')).to.equal('Buka · tutup 15.30 WIB');
    });

    it('does so in English', async () => {
      const el = await badge(aCatalog(), MONDAY_MORNING);
      el.lang = 'en';
      await Promise.resolve();
      await el.updateComplete;
      expect(words(el)).to.equal('Open · break at 12:00 WIB');

      el.compact = false;
      el.now = '2026-04-13T11:30:00+07:00';
      await el.updateComplete;
      expect(words(el)).to.equal('Open · break in 30 minutes (12:00 WIB)');
    });
  });

  describe('where it is not known what comes next', () => {
    it('says why it only may open', async () => {
      expect(await inMall({})(LAST_EVENING)).to.equal(
        'Tutup · mungkin buka besok 08.00 WIB · kalender libur 2027 belum dimuat',
      );
    });

    it('says so in full too, below', async () => {
      expect(await lines(aCatalog(), LAST_EVENING)).to.deep.equal([
        'Tutup · mungkin buka besok 08.00 WIB',
        'kalender libur 2027 belum dimuat',
      ]);
    });

    it('leaves that out when it is compact', async () => {
      const el = await badge(aCatalog(), LAST_EVENING);

      expect(words(el)).to.equal('Tutup · mungkin buka besok 08.00 WIB');
    });

    it('says once what is the same now and then', async () => {
      const hours = 'Mo 08:00-12:00 open "lantai 2", Mo 12:00-15:00 unknown "lantai 2"';

      expect(await inMall({hours})(MONDAY_MORNING)).to.equal(
        'Buka · lantai 2 · setidaknya sampai 12.00 WIB',
      );
    });

    it('says until when it is open at least, in English', async () => {
      const el = await badge(catalogOfMall({hours: 'Mo-Fr 08:00-15:00+'}), MONDAY_MORNING);
      el.lang = 'en';
      await Promise.resolve();
      await el.updateComplete;

      expect(words(el)).to.equal('Open · open at least until 15:00 WIB');
    });

    for (const [how, hours, sentence] of [
      ['are not given', {weekly: []}, 'Tutup · jam layanan belum dicantumkan'],
      [
        'cannot be read',
        'kapan saja',
        'Tutup · jam layanan belum dapat dibaca · Tertulis di data: “kapan saja”',
      ],
    ] as const) {
      it(`lets nobody open where the hours ${how}`, async () => {
        const catalog = catalogOfMall({tenants: [aTenant({hours: hours as Hours})]});

        expect(await fullWords(catalog, SATURDAY, 'dukcapil')).to.equal(sentence);
        expect(words(await badge(catalog, SATURDAY, 'dukcapil'))).to.equal(sentence);
      });
    }

    it('lets nobody open at midnight when a notice ends and the hours are not known', async () => {
      const closed = inMall({hours: {weekly: []}, notices: [CLOSING_NOTICE]});

      expect(await closed(MONDAY_MORNING)).to.equal(
        'Tutup · Gedung dipakai untuk ujian · jam layanan belum dicantumkan',
      );
    });
  });

  describe('with an hour or less to go', () => {
    const at = (clock: string, mall: Partial<Mall> = {}) =>
      inMall(mall)(new Date(`2026-04-13T${clock}+07:00`));

    it('counts down, with the clock beside it', async () => {
      expect(await at('15:05:00')).to.equal('Buka · tutup dalam 25 menit (15.30 WIB)');
      expect(await at('07:40:00')).to.equal('Tutup · buka dalam 20 menit (08.00 WIB)');
    });

    it('begins at the hour', async () => {
      expect(await at('14:29:59')).to.equal('Buka · tutup 15.30 WIB');
      expect(await at('14:30:00')).to.equal('Buka · tutup dalam 60 menit (15.30 WIB)');
    });

    it('counts as the clock on the wall does', async () => {
      expect(await at('15:28:00')).to.contain('dalam 2 menit');
      expect(await at('15:28:01')).to.contain('dalam 2 menit');
      expect(await at('15:29:00')).to.contain('dalam 1 menit');
      expect(await at('15:29:59')).to.contain('dalam 1 menit');
    });

    it('does not count down to what is not sure', async () => {
      const openEnd = {hours: 'Mo-Fr 08:00-15:30+'};

      expect(await at('15:05:00', openEnd)).to.equal('Buka · setidaknya sampai 15.30 WIB');
    });

    it('does not count when it is compact', async () => {
      const el = await badge(aCatalog(), MONDAY_BEFORE_CLOSING);

      expect(words(el)).to.equal('Buka · tutup 15.30 WIB');
    });

    it('counts in English', async () => {
      const el = await fixture(
        html`<mpp-hours-badge
          lang="en"
          hours="Mo-Fr 08:00-15:00"
          time-zone="WIB"
          now="2026-04-13T14:59:00+07:00"
        ></mpp-hours-badge>`,
      );

      expect(words(el)).to.equal('Open · closes in 1 minute (15:00 WIB)');
    });
  });

  describe('where the last ticket is given before closing', () => {
    const tickets = catalogOfMall({hours: TICKET_HOURS});
    const LAST_TICKET = new Date('2026-04-13T15:00:00+07:00');

    it('says until when there are tickets once that is near', async () => {
      expect(await fullWords(tickets, MONDAY_MORNING)).to.equal('Buka · tutup 15.30 WIB');
      expect(await fullWords(tickets, MONDAY_AFTERNOON)).to.equal(
        'Buka · tutup 15.30 WIB · ambil nomor antrean sebelum 15.00 WIB',
      );
    });

    it('no longer says that it is open, in rows either', async () => {
      expect(await fullWords(tickets, LAST_TICKET)).to.equal(
        'Antrean ditutup · tutup dalam 30 menit (15.30 WIB)',
      );
      expect(words(await badge(tickets, LAST_TICKET))).to.equal(
        'Antrean ditutup · tutup 15.30 WIB',
      );
    });

    it('says before it opens again that there are none any more, in rows too', async () => {
      const hours = weekdays('08:00-12:00 13:00-15:30', {lastTicket: 200});
      const early = catalogOfMall({hours});

      expect(await fullWords(early, MONDAY_BREAK)).to.equal(
        'Istirahat · buka lagi dalam 45 menit (13.00 WIB) · antrean sudah ditutup',
      );
      expect(words(await badge(early, MONDAY_BREAK))).to.equal(
        'Istirahat · buka lagi 13.00 WIB · antrean sudah ditutup',
      );
      expect(await lines(early, MONDAY_BREAK)).to.deep.equal([
        'Istirahat · buka lagi dalam 45 menit (13.00 WIB)',
        'antrean sudah ditutup',
      ]);
    });

    it('is open all the same, as a state', async () => {
      expect(opening(await badge(tickets, LAST_TICKET))).to.deep.equal(['open']);
    });
  });

  describe('in full', () => {
    const counter = (tenant: Parameters<typeof aTenant>[0], mall: Partial<Mall> = {}) =>
      catalogOfMall({...mall, tenants: [aTenant(tenant)]});

    it('says all there is, a line each', async () => {
      const catalog = counter({quota: 80, hours: TICKET_HOURS});

      expect(await lines(catalog, MONDAY_MORNING, 'dukcapil')).to.deep.equal([
        'Buka · istirahat 12.00 WIB',
        'ambil nomor antrean sebelum 15.00 WIB',
        'paling banyak 80 orang per hari',
      ]);
    });

    it('says when it opens beside the state, and why it is closed below', async () => {
      expect(await lines(aCatalog(), JOINT_LEAVE_DAY)).to.deep.equal([
        'Tutup · buka Rabu 08.00 WIB',
        'cuti bersama Idulfitri',
      ]);
    });

    it('has one line where there is no more to say', async () => {
      expect(await lines(aCatalog(), MONDAY_MORNING)).to.deep.equal(['Buka · istirahat 12.00 WIB']);
    });

    it('speaks of no quota where nobody is served any more', async () => {
      const moved = counter({quota: 80}, {state: 'moved'});

      expect(await lines(moved, MONDAY_MORNING, 'dukcapil')).to.deep.equal([
        'Tutup · MPP ini sudah pindah',
      ]);
    });
  });

  it('names the instants that it speaks of for machines', async () => {
    const el = await badge(catalogOfMall({hours: TICKET_HOURS}), MONDAY_AFTERNOON);
    el.compact = false;
    await el.updateComplete;

    const times = all<HTMLTimeElement>(el, 'time').map((time) => [time.dateTime, words(time)]);
    expect(times).to.deep.equal([
      ['2026-04-13T08:30:00.000Z', '· tutup 15.30 WIB'],
      ['2026-04-13T08:00:00.000Z', '· ambil nomor antrean sebelum 15.00 WIB'],
    ]);
  });

  it('leaves the reason out when it is compact and says what comes next', async () => {
    const el = await badge(aCatalog(), JOINT_LEAVE_DAY);

    expect(words(el)).to.equal('Tutup · buka Rabu 08.00 WIB');
  });

  it('keeps the reason when it is compact and nothing comes next', async () => {
    const el = await badge(catalogOfMall({state: 'moved'}), MONDAY_MORNING);

    expect(words(el)).to.equal('Tutup · MPP ini sudah pindah');
  });

  it('says on paper at what time it was so, unless what is around it does', async () => {
    const el = await badge(catalogOfMall({}), MONDAY_AFTERNOON);
    el.noMark = false;
    dispatchEvent(new Event('beforeprint'));
    await settled(el);
    expect(words(el)).to.match(/^Buka .*Buka atau tutup per \d+ \S+ 2026 \d\d\.\d\d WIB\./);

    el.noMark = true;
    await settled(el);
    expect(words(el)).not.to.contain('per');

    el.noMark = false;
    dispatchEvent(new Event('afterprint'));
    await settled(el);
    expect(words(el)).not.to.contain('per');
  });

  it('says no time on paper where the zone is not known', async () => {
    for (const timeZone of ['', 'Mars/Olympus']) {
      const el = await badge(catalogOfMall({timeZone}), MONDAY_AFTERNOON);
      el.noMark = false;
      dispatchEvent(new Event('beforeprint'));
      await settled(el);

      expect(words(el)).not.to.contain('per');
      dispatchEvent(new Event('afterprint'));
    }
  });

  it('says that the data is a sample, unless what is around says so', async () => {
    const el = await badge(aCatalog(), MONDAY_MORNING);
    expect(words(el)).not.to.contain('contoh');

    el.noMark = false;
    await el.updateComplete;

    expect(words(el)).to.contain('(Data contoh)');
  });

  describe('for an agency', () => {
    const catalog = (tenant: Parameters<typeof aTenant>[0]) =>
      catalogOfMall({tenants: [aTenant(tenant)]});

    it('needs both the counter and the building to be open', async () => {
      const long = catalog({hours: weekdays('06:00-20:00')});

      expect(await fullWords(long, MONDAY_BREAK, 'dukcapil')).to.equal(
        'Istirahat · gedung tutup · buka lagi dalam 45 menit (13.00 WIB)',
      );
      expect(await fullWords(long, MONDAY_AFTERNOON, 'dukcapil')).to.equal(
        'Buka · tutup 15.30 WIB',
      );
    });

    it('says on which days it does not come', async () => {
      const tuesdays = catalog({hours: {weekly: [{days: ['Tu'], open: spans('09:00-12:00')}]}});

      expect(await fullWords(tuesdays, MONDAY_MORNING, 'dukcapil')).to.equal(
        'Tutup · instansi ini tidak hadir hari ini · buka besok 09.00 WIB',
      );
    });

    it('is unknown, never open, when its hours cannot be read', async () => {
      const el = await badge(catalog({hours: 'by appointment'}), MONDAY_MORNING, 'dukcapil');

      expect(opening(el)).to.deep.equal(['unknown']);
      expect(words(el)).to.contain('Jam tidak diketahui').and.not.contain('Buka');
    });

    it('quotes the hours that cannot be read, not those beside them', async () => {
      const told = (building: string, own?: string) =>
        fullWords(
          catalogOfMall({hours: building, tenants: [aTenant({hours: own})]}),
          MONDAY_MORNING,
          'dukcapil',
        );

      expect(await told('gedung ramai', 'Mo-Fr 08:00-12:00')).to.contain('data: “gedung ramai”');
      expect(await told('Mo-Fr 08:00-12:00', 'kapan saja')).to.contain('data: “kapan saja”');
      expect(await told('gedung ramai')).to.contain('data: “gedung ramai”');
    });

    it('is closed when it is unknown and the building is shut', async () => {
      const el = await badge(catalog({hours: 'by appointment'}), SATURDAY, 'dukcapil');

      expect(opening(el)).to.deep.equal(['closed']);
    });

    it('says so when the mall has no such agency', async () => {
      const el = await badge(aCatalog(), MONDAY_MORNING, 'kantor-lain');

      expect(words(el)).to.equal('Instansi ini tidak ada dalam data.');
      expect(states(el, 'ready', 'empty')).to.deep.equal(['empty']);
    });

    it('is no longer open once there is nothing to show', async () => {
      const el = await badge(aCatalog(), MONDAY_MORNING);
      expect(opening(el)).to.deep.equal(['open']);

      el.agency = 'kantor-lain';
      await el.updateComplete;

      expect(opening(el)).to.deep.equal([]);
    });
  });

  describe('shows as a state', () => {
    for (const [state, now] of [
      ['open', MONDAY_MORNING],
      ['break', MONDAY_BREAK],
      ['closed', SATURDAY],
      ['unknown', AFTER_THE_CALENDAR],
    ] as const) {
      it(`${state}, and ready`, async () => {
        const el = await badge(aCatalog(), now);

        expect(opening(el)).to.deep.equal([state]);
        expect(states(el, 'loading', 'ready', 'empty', 'error')).to.deep.equal(['ready']);
      });
    }
  });

  describe('with hours of its own', () => {
    const alone = (hours: unknown, now = MONDAY_MORNING, timeZone?: string) =>
      fixture<MppHoursBadge>(
        html`<mpp-hours-badge
          lang="id"
          .hours=${hours}
          .timeZone=${timeZone}
          .now=${now.toISOString()}
        ></mpp-hours-badge>`,
      );

    it('needs no catalog', async () => {
      const el = await alone(weekdays('08:00-15:00'), MONDAY_MORNING, 'Asia/Jayapura');

      expect(words(el)).to.equal('Buka · tutup 15.00 WIT');
      expect(opening(el)).to.deep.equal(['open']);
    });

    it('reads them from its attributes', async () => {
      const el = await fixture(
        html`<mpp-hours-badge
          lang="id"
          hours="Mo-Fr 08:00-15:00"
          time-zone="WITA"
          now="2026-04-13T09:00:00+08:00"
        ></mpp-hours-badge>`,
      );

      expect(words(el)).to.equal('Buka · tutup 15.00 WITA');
    });

    for (const [how, timeZone] of [
      ['absent', undefined],
      ['none', 'Asia/Atlantis'],
    ] as const) {
      it(`is unknown when its time zone is ${how}, and tells the page`, async () => {
        const warning = stub(console, 'warn');
        const el = await alone('Mo-Fr 08:00-15:00', MONDAY_MORNING, timeZone);
        el.requestUpdate();
        await el.updateComplete;
        warning.restore();

        expect(words(el)).to.equal(
          'Jam tidak diketahui · zona waktu belum dicantumkan dengan benar',
        );
        expect(warning.args.flat().join()).to.match(/^<mpp-hours-badge> has no time zone/);
        expect(warning.callCount).to.equal(1);
      });
    }

    it('waits for the time zone of a catalog that is on its way', async () => {
      const around = await fixture(
        html`<mpp-catalog
          ><mpp-hours-badge hours="Mo-Fr 08:00-15:00"></mpp-hours-badge
        ></mpp-catalog>`,
      );

      expect(opening(one(around, 'mpp-hours-badge'))).to.deep.equal([]);
    });

    it('is ready, not loading', async () => {
      const el = await alone(weekdays('08:00-15:00'), MONDAY_MORNING, 'Asia/Jakarta');

      expect(states(el, 'loading', 'ready')).to.deep.equal(['ready']);
    });

    it('is unknown when they cannot be read', async () => {
      const el = await alone('kapan saja', MONDAY_MORNING, 'Asia/Jakarta');

      expect(opening(el)).to.deep.equal(['unknown']);
    });

    it('shows the words that it could not read', async () => {
      const el = await alone('kapan saja', MONDAY_MORNING, 'Asia/Jakarta');

      expect(words(el)).to.contain('kapan saja');
    });

    describe('among several malls of which the page names none', () => {
      const catalog = aCatalog({malls: [aMall(), aMall({id: 'lain'})]});
      const own = html`<mpp-hours-badge
        lang="id"
        hours="Mo-Fr 08:00-15:00"
        time-zone="WITA"
        now="2026-04-13T09:00:00+08:00"
      ></mpp-hours-badge>`;

      it('keeps to them inside the catalog', async () => {
        const around = await fixture(html`<mpp-catalog .catalog=${catalog}>${own}</mpp-catalog>`);
        await settled(around);

        expect(words(around)).to.equal('Buka · tutup 15.00 WITA');
      });

      it('keeps to them where it points at one', async () => {
        const el = await fixture<MppHoursBadge>(own);
        el.catalog = catalog;
        await el.updateComplete;

        expect(words(el)).to.equal('Buka · tutup 15.00 WITA');
      });

      it('does not when it names a mall that is none', async () => {
        const el = await fixture<MppHoursBadge>(own);
        Object.assign(el, {catalog, mall: 'tidak-ada'});
        await el.updateComplete;

        expect(words(el)).to.equal('MPP ini tidak ada dalam data.');
      });
    });

    it('keeps within those of the building around them', async () => {
      const el = await badge(aCatalog(), MONDAY_BREAK, 'dukcapil');

      el.hours = weekdays('08:00-15:00');
      await el.updateComplete;

      expect(opening(el)).to.deep.equal(['break']);
    });
  });

  describe('in a far time zone', () => {
    it('goes by the clock of the mall', async () => {
      const east = catalogOfMall({timeZone: 'Asia/Jayapura', hours: weekdays('08:00-15:00')});

      // 14.00 in Jakarta is 16.00 in Jayapura.
      expect(await fullWords(east, MONDAY_AFTERNOON)).to.equal('Tutup · buka besok 08.00 WIT');
    });

    it('begins the day when it begins there', async () => {
      const east = catalogOfMall({timeZone: 'Asia/Jayapura', hours: weekdays('08:00-15:00')});
      const lateSundayInJakarta = new Date('2026-04-12T23:30:00+07:00');

      expect(await fullWords(east, lateSundayInJakarta)).to.equal('Tutup · buka 08.00 WIT');
    });
  });

  describe('while time passes', () => {
    let clock: SinonFakeTimers;
    beforeEach(() => {
      clock = freezeTime(MONDAY_AFTERNOON);
    });
    afterEach(() => clock.restore());

    it('turns over at closing time', async () => {
      const el = await badge(aCatalog());
      expect(words(el)).to.equal('Buka · tutup 15.30 WIB');

      clock.tick(1.5 * HOUR_MS - 1);
      await el.updateComplete;
      expect(words(el)).to.equal('Buka · tutup 15.30 WIB');

      clock.tick(1);
      await el.updateComplete;
      expect(words(el)).to.equal('Tutup · buka besok 08.00 WIB');
      expect(opening(el)).to.deep.equal(['closed']);
    });

    it('counts the minutes, and renders no more often', async () => {
      const el = await badge(aCatalog());
      el.compact = false;
      await el.updateComplete;
      const renders = spy(el, 'requestUpdate');

      clock.tick(HOUR_MS + 28 * MINUTE_MS);
      await el.updateComplete;
      expect(words(el)).to.equal('Buka · tutup dalam 2 menit (15.30 WIB)');

      renders.resetHistory();
      clock.tick(MINUTE_MS - 1);
      expect(renders.callCount).to.equal(0);
      clock.tick(1);
      expect(renders.callCount).to.equal(1);
      await el.updateComplete;
      expect(words(el)).to.equal('Buka · tutup dalam 1 menit (15.30 WIB)');
    });

    it('does not wake for minutes when it is compact', async () => {
      const el = await badge(aCatalog());
      const renders = spy(el, 'requestUpdate');

      clock.tick(1.5 * HOUR_MS - 1);

      expect(renders.callCount).to.equal(0);
    });

    for (const [size, properties] of [
      ['as it is', {compact: false}],
      ['compact', {compact: true}],
      ['full', {full: true}],
    ] as const) {
      it(`says at any time what it would say if it were made then, ${size}`, async () => {
        const catalog = catalogOfMall({
          hours: weekdays('08:00-12:00 13:00-15:30', {lastTicket: 45}),
        });
        clock.setSystemTime(MONDAY_MORNING);
        const [live, made] = [await badge(catalog), await badge(catalog, MONDAY_MORNING)];
        for (const el of [live, made]) Object.assign(el, properties);
        const wrong: string[] = [];

        for (let step = 0; step < 1500; step++) {
          clock.tick(20_000);
          made.now = new Date().toISOString();
          await Promise.all([live.updateComplete, made.updateComplete]);
          if (words(live) !== words(made)) wrong.push(`${made.now}: ${words(live)}`);
        }

        expect(wrong).to.deep.equal([]);
      });
    }

    it('counts on where a translator has replaced its words', async () => {
      const el = await badge(aCatalog());
      el.compact = false;
      clock.tick(HOUR_MS);
      await el.updateComplete;
      const time = one(el, 'time');
      const font = document.createElement('font');
      font.append(...time.childNodes);
      time.append(font);

      clock.tick(MINUTE_MS);
      await el.updateComplete;

      expect(words(el)).to.equal('Buka · tutup dalam 29 menit (15.30 WIB)');
    });

    it('says that there are no more tickets, and tells the page', async () => {
      const told: string[] = [];
      const el = await badge(catalogOfMall({hours: TICKET_HOURS}));
      el.addEventListener('mpp-status', ({status}) =>
        told.push(`${status.state}, ${status.reason.code}`),
      );

      clock.tick(HOUR_MS);
      await el.updateComplete;

      expect(words(el)).to.equal('Antrean ditutup · tutup 15.30 WIB');
      expect(told).to.deep.equal(['open, last-ticket']);
    });

    it('says another day when midnight passes', async () => {
      const el = await badge(aCatalog());
      clock.tick(5 * HOUR_MS);
      await el.updateComplete;
      expect(words(el)).to.contain('besok');

      clock.tick(6 * HOUR_MS);
      await el.updateComplete;

      expect(words(el)).to.equal('Tutup · buka 08.00 WIB');
    });

    it('tells the page when it turns over, and only then', async () => {
      const told: string[] = [];
      const el = await badge(aCatalog());
      el.addEventListener('mpp-status', ({status}: MppStatusEvent) => told.push(status.state));

      el.requestUpdate();
      await el.updateComplete;
      expect(told).to.deep.equal([]);

      clock.tick(2 * HOUR_MS);
      await el.updateComplete;
      expect(told).to.deep.equal(['closed']);
    });

    it('tells the page when one holiday follows another', async () => {
      clock.setSystemTime(new Date('2026-05-31T18:00:00+07:00'));
      const told: string[] = [];
      const el = await badge(aCatalog());
      el.addEventListener('mpp-status', ({status: {reason}}: MppStatusEvent) =>
        told.push(`${reason.code}: ${say(reason.name, wordsFor('id'))}`),
      );

      clock.tick(6 * HOUR_MS);
      await el.updateComplete;

      expect(told).to.deep.equal(['holiday: Hari Lahir Pancasila']);
    });

    it('stands still at the instant in its now', async () => {
      const el = await badge(aCatalog(), MONDAY_MORNING);

      clock.tick(24 * HOUR_MS);
      await el.updateComplete;

      expect(words(el)).to.equal('Buka · istirahat 12.00 WIB');
    });

    it('goes by the true time when its now is no instant', async () => {
      const el = await badge(aCatalog());

      el.now = 'besok';
      await el.updateComplete;

      expect(words(el)).to.equal('Buka · tutup 15.30 WIB');
    });
  });

  it('says that the page must name the mall when there are several', async () => {
    const warning = stub(console, 'warn');
    const malls = [aMall(), aMall({id: 'lain'})];
    const el = await badge(aCatalog({malls}), MONDAY_MORNING);
    expect(words(el)).to.contain('belum menentukan MPP mana');

    el.mall = 'lain';
    await el.updateComplete;

    expect(opening(el)).to.deep.equal(['open']);
    warning.restore();
  });

  it('means the only mall that is still there', async () => {
    const malls = [aMall({state: 'moved'}), aMall({id: 'baru'})];
    const el = await badge(aCatalog({malls}), MONDAY_MORNING);

    expect(opening(el)).to.deep.equal(['open']);
  });

  it('says so when there is no such mall', async () => {
    const el = await badge(aCatalog(), MONDAY_MORNING);

    el.mall = 'tidak-ada';
    await el.updateComplete;

    expect(words(el)).to.equal('MPP ini tidak ada dalam data.');
  });

  it('shows what the page put into its slots', async () => {
    const el = await fixture(
      html`<mpp-hours-badge .catalog=${aCatalog()} mall="tidak-ada">
        <b slot="empty">Tidak ada</b>
      </mpp-hours-badge>`,
    );

    expect(words(el)).to.equal('Tidak ada');
  });

  for (const [state, now] of [
    ['open', MONDAY_MORNING],
    ['on a break', MONDAY_BREAK],
    ['closed', SATURDAY],
    ['unknown', AFTER_THE_CALENDAR],
  ] as const) {
    it(`is accessible while ${state}`, async () => {
      await expect(await badge(aCatalog(), now)).to.be.accessible();
    });
  }

  it('is accessible in full', async () => {
    const el = await badge(catalogOfMall({hours: TICKET_HOURS}), MONDAY_AFTERNOON);
    el.full = true;
    await el.updateComplete;

    await expect(el).to.be.accessible();
  });
});
