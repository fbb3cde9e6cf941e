import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {icsOf, type IcsEvent} from '../../src/ics/ics.js';
import {readIcs} from './reader.js';

const NOW = new Date('2026-04-13T09:00:00+07:00');
const LATER = new Date('2026-04-13T10:00:00+07:00');
const FIELDS = ['uid', 'summary', 'location', 'description', 'url'] as const;

const withText = (text: string): IcsEvent => ({
  uid: text,
  from: NOW,
  to: LATER,
  summary: text,
  location: text,
  description: text,
  url: text,
});

/** The lines as they are to a reader for whom every control character ends one. */
const eagerLines = (ics: string) => ics.split(/[\p{Cc}\u2028\u2029]+/u);

const PLAIN = 'https://contoh.go.id/';
const NAMES = Object.keys(readIcs(icsOf([withText(PLAIN)], NOW)).components[0]!.properties);

describe('a text that would be more than a text', () => {
  it.each([
    '\r\nEND:VEVENT\r\nEND:VCALENDAR',
    '\nEND:VCALENDAR',
    '\rATTACH:https://contoh.example/x',
    '\\\nATTENDEE:mailto:x@contoh.example',
    '\\n\r\n BEGIN:VALARM',
    '\u0085END:VEVENT',
    '\u2028END:VEVENT',
    '\v\fEND:VEVENT\x1c',
    '\0\nBEGIN:VALARM\0',
  ])('adds no line to the file: %j', (hostile) => {
    const lines = eagerLines(icsOf([withText(PLAIN + hostile)], NOW));

    expect(lines.filter((line) => /^(BEGIN|END|ATTACH|ATTENDEE)/.test(line))).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it.each(FIELDS)('adds neither property nor component, whatever stands in %s', (field) => {
    const piece = fc.constantFrom(
      ...['\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\0', '\x1c', '\\', ' '],
      ...['END:VEVENT', 'END:VCALENDAR', 'BEGIN:VEVENT', 'URL:', ';', ',', ':', '"', '👶', 'x'],
    );

    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const event = {...withText(PLAIN), [field]: `x${pieces.join('')}`};
        const ics = icsOf([event], NOW);
        const calendar = readIcs(ics);

        expect(calendar.components).toHaveLength(1);
        expect(calendar.components[0]!.components).toEqual([]);
        expect(Object.keys(calendar.components[0]!.properties)).toEqual(NAMES);
        expect(eagerLines(ics)).toEqual(ics.split('\r\n'));
      }),
    );
  });
});
