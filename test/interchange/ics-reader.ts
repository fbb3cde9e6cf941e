/** An event of a calendar file, as a calendar shows it. */
export interface ShownEvent {
  uid: string;
  summary: string;
  from: Date;
  to: Date;
  isAllDay: boolean;
}

/** The events of a file whose zones keep one offset; throws on what RFC 5545 does not allow. */
export function readIcs(text: string): ShownEvent[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const offsets = new Map<string, string>();
  const events: ShownEvent[] = [];
  let zone = '';
  let event: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/su.exec(line) ?? [];
    if (name === 'TZID') zone = value;
    else if (name === 'TZOFFSETTO') offsets.set(zone, value.replace(/(\d\d)$/, ':$1'));
    else if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT') events.push(shown(event, offsets));
    else event[name] = value;
  }
  return events;
}

function shown(event: Record<string, string>, offsets: Map<string, string>): ShownEvent {
  const [start, end] = ['DTSTART', 'DTEND'].map((key) =>
    Object.entries(event).find(([name]) => name.split(';')[0] === key),
  );
  if (!start || !end || !event.UID) throw new Error('an event lacks a part that it must have');
  return {
    uid: event.UID,
    summary: event.SUMMARY ?? '',
    from: instantOf(start, offsets),
    to: instantOf(end, offsets),
    isAllDay: start[0].includes('VALUE=DATE'),
  };
}

function instantOf([name, value]: [string, string], offsets: Map<string, string>) {
  const iso = value.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?Z?$/, (...parts) => {
    const [, year, month, day, hour, minute, second] = parts as string[];
    return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}`}`;
  });
  const zone = /TZID=(.*)/.exec(name)?.[1];
  if (zone !== undefined && !offsets.has(zone)) throw new Error(`no VTIMEZONE for ${zone}`);
  return new Date(iso.includes('T') ? `${iso}${zone ? offsets.get(zone) : 'Z'}` : iso);
}
