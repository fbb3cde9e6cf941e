import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {icsOf, type IcsEvent} from '../../src/ics/ics.js';
import {holdable, physicalLines, readIcs, textOf} from './reader.js';

const STAMP = new Date('2026-04-13T09:00:00+07:00');
const FROM = new Date('2026-04-14T08:00:00+07:00');
const TO = new Date('2026-04-14T12:00:00+07:00');

const visit = (given: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'mpp-contoh-2026-04-14',
  from: FROM,
  to: TO,
  summary: 'MPP Contoh buka',
  ...given,
});

const written = (given: Partial<IcsEvent>) => icsOf([visit(given)], STAMP);
const propertiesOf = (ics: string) => readIcs(ics).components.map(({properties}) => properties);
const sizes = (ics: string) => physicalLines(ics).map((line) => line.length);

const NASTY = ['\\', ';', ',', ':', '"', '\n', '\r', '\r\n', '\t', ' ', '\0', '\v', '\f', '\x7F'];
const character = fc.oneof(
  fc.constantFrom(...NASTY, '\u0085', '\u2028', '\u2029', '\uFEFF', '\\n', 'é', '…', '👶', '👨‍👩‍👧'),
  fc.string({unit: 'binary', minLength: 1, maxLength: 1}),
  fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
);
const text = fc.string({unit: character, maxLength: 300});

describe('the calendar file', () => {
  it('is the one that RFC 5545 asks for', () => {
    const ics = written({
      location: 'Jalan Contoh 1, Padang',
      description: 'Bawa KTP;\nKK',
      url: 'https://contoh.go.id/mpp?a=1,2;3',
    });

    expect(ics.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//mpp-elements//NONSGML mpp-elements//EN',
      'BEGIN:VEVENT',
      'UID:mpp-contoh-2026-04-14',
      'DTSTAMP:20260413T020000Z',
      'DTSTART:20260414T010000Z',
      'DTEND:20260414T050000Z',
      'SUMMARY:MPP Contoh buka',
      'LOCATION:Jalan Contoh 1\\, Padang',
      'DESCRIPTION:Bawa KTP\\;\\nKK',
      'URL:https://contoh.go.id/mpp?a=1,2;3',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says nothing of what it was not told', () => {
    const [event] = propertiesOf(written({location: '', description: undefined}));

    expect(Object.keys(event!)).toEqual('UID DTSTAMP DTSTART DTEND SUMMARY TRANSP'.split(' '));
  });

  it('holds every event, in the order given', () => {
    const ics = icsOf([visit({uid: 'b'}), visit({uid: 'a'}), visit({uid: 'c'})], STAMP);

    expect(propertiesOf(ics).map(({UID}) => UID)).toEqual(['b', 'a', 'c']);
  });

  it.each([
    ['KTP, KK; akta', 'KTP\\, KK\\; akta'],
    ['C:\\n', 'C:\\\\n'],
    ['satu\ndua\r\ntiga\rempat', 'satu\\ndua\\ntiga\\nempat'],
    ['satu\n\rdua\u0085tiga\u2028empat\u2029', 'satu\\n\\ndua\\ntiga\\nempat\\n'],
    ['sa\0tu\x07 \v\fdua\x7F\x9F', 'satu dua'],
    ['satu\tdua', 'satu\tdua'],
    ['"Pelayanan": buka', '"Pelayanan": buka'],
  ])('writes the text %j as %j', (summary, value) => {
    expect(propertiesOf(written({summary}))[0]!.SUMMARY).toBe(value);
  });

  it.each([
    ['a', 'a'.repeat(67)],
    ['é', 'é'.repeat(33)],
    ['…', '…'.repeat(22)],
    ['👶', '👶'.repeat(16)],
  ])('folds a line of %s as late as it may, and cuts none', (unit, first) => {
    const lines = written({summary: unit.repeat(200)}).split('\r\n');
    const at = lines.indexOf(`SUMMARY:${first}`);

    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toMatch(new RegExp(`^ (${unit})+$`, 'u'));
  });

  it('does not fold a line of exactly 75 octets', () => {
    expect(written({summary: 'a'.repeat(67)})).not.toContain('\r\n ');
    expect(written({summary: 'a'.repeat(68)})).toContain('\r\n a\r\n');
  });

  it('gives every text back, whatever it is, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(text, text, text, text, (uid, summary, location, description) => {
        const ics = written({uid, summary, location, description});
        const [event] = propertiesOf(ics);

        expect(Math.max(...sizes(ics))).toBeLessThanOrEqual(75);
        expect(textOf(event!.UID!)).toBe(holdable(uid));
        expect(textOf(event!.SUMMARY!)).toBe(holdable(summary));
        expect(textOf(event!.LOCATION ?? '')).toBe(holdable(location));
        expect(textOf(event!.DESCRIPTION ?? '')).toBe(holdable(description));
      }),
      {numRuns: 500},
    );
  });

  it('tells every second of the years 0 to 9999 as it is', () => {
    const [min, max] = [new Date('0000-01-01T00:00:00Z'), new Date('9999-12-31T23:59:58Z')];

    fc.assert(
      fc.property(fc.date({min, max, noInvalidDate: true}), (from) => {
        const [event] = propertiesOf(written({from, to: new Date(from.getTime() + 1000)}));

        const [, ...parts] = /^(.{4})(..)(..)T(..)(..)(..)Z$/.exec(event!.DTSTART!)!;
        const [year, month, day, ...time] = parts;
        expect(new Date(`${year}-${month}-${day}T${time.join(':')}Z`).getTime()).toBe(
          Math.floor(from.getTime() / 1000) * 1000,
        );
      }),
    );
  });
});

describe('no calendar file is made', () => {
  it('of no event', () => {
    expect(() => icsOf([], STAMP)).toThrow(RangeError);
  });

  it.each([
    ['no instant at all', new Date(NaN)],
    ['before the year 0', new Date('-000001-12-31T23:59:59Z')],
    ['after the year 9999', new Date('+010000-01-01T00:00:00Z')],
  ])('of an instant that is %s', (_, wrong) => {
    expect(() => written({from: wrong})).toThrow(RangeError);
    expect(() => written({to: wrong})).toThrow(RangeError);
    expect(() => icsOf([visit()], wrong)).toThrow(RangeError);
  });

  it.each([
    ['before it begins', new Date(FROM.getTime() - 1000)],
    ['when it begins', FROM],
    ['within the second in which it begins', new Date(FROM.getTime() + 999)],
  ])('of an event that ends %s', (_, to) => {
    expect(() => written({to})).toThrow(RangeError);
  });
});
