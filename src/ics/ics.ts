/** One entry of a calendar: a time at which someone can be served. All its texts are plain. */
export interface IcsEvent {
  /**
   * Names the event in all the world and stays the same from file to file, so
   * that a second import replaces the first. Events of one file must differ in it.
   */
  uid: string;
  from: Date;
  /** Exclusive; at least a second after `from`, of which only whole seconds are written. */
  to: Date;
  summary: string;
  location?: string | undefined;
  description?: string | undefined;
  /** An address that may be followed, as `safeUrl` gives it; it is not judged again here. */
  url?: string | undefined;
}

/** RFC 5545, 3.1: octets of UTF-8 in a line, its break not counted. */
const LINE_OCTETS = 75;

const encoder = new TextEncoder();

/**
 * An iCalendar file (RFC 5545, `text/calendar; charset=utf-8`) of events, made at `stamp`.
 *
 * It has no METHOD: it is a copy to keep and not a message of scheduling, and
 * PUBLISH would demand an ORGANIZER (RFC 5546, 3.2.1).
 *
 * Throws a RangeError when there is no event (a calendar has at least one
 * component), when an instant is invalid or not of the years 0 to 9999, and
 * when an event does not end after it begins.
 */
export function icsOf(events: readonly IcsEvent[], stamp: Date): string {
  if (events.length === 0) throw new RangeError('A calendar needs an event.');

  const made = utc(stamp);
  return icsFile(events.flatMap((event) => eventLines(event, made)));
}

/** The file of components that are given as content lines, not yet folded. */
export const icsFile = (components: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mpp-elements//NONSGML mpp-elements//EN',
    ...components,
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

function eventLines({uid, from, to, summary, location, description, url}: IcsEvent, made: string) {
  const start = utc(from);
  const end = utc(to);
  if (end <= start) throw new RangeError('An event must end after it begins.');

  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${made}`,
    `DTSTART:${start}`,
    `DTEND:${end}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    // An address is no text: nothing in it is escaped.
    ...(url ? [`URL:${url}`] : []),
    // Hours in which one may come, not an appointment: the person is not busy all that while.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `20260413T020000Z`, which sorts as the instants do. */
export function utc(at: Date) {
  const text = at.toISOString().replace(/[-:]|\.\d+/g, '');
  // Other years are written with a sign and six digits, which no calendar reads.
  if (text.length > 16) throw new RangeError('The year must have four digits.');
  return text;
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const escaped = (text: string) =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\x85\p{Zl}\p{Zp}]/gu, '\\n');

function folded(line: string) {
  let lines = '';
  let octets = 0;
  // Whatever a reader might take for the end of a line goes here, so that no value can add one.
  for (const character of line.replace(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu, '')) {
    const size = encoder.encode(character).length;
    octets += size;
    if (octets > LINE_OCTETS) {
      lines += '\r\n ';
      octets = 1 + size;
    }
    lines += character;
  }
  return lines;
}
