/** Text, wall clock, what we say, and what `opening_hours` 3.15.0 says; docs/hours-grammar.md tells why. */
export const KNOWN_FAULTS: [string, string, string, string][] = [
  ['00:00+', '2026-03-09 10:00', 'unknown', 'open'],
  ['08:00-12:00+', '2026-03-09 13:00', 'unknown', 'closed'],
  ['07:00+,12:00-16:00', '2026-03-09 10:00', 'unknown', 'closed'],
  ['22:00+,08:00-12:00', '2026-03-09 23:00', 'unknown', 'closed'],
  ['Feb 20-28', '2026-02-25 10:00', 'open', 'closed'],
  ['Jan 10-Feb 29', '2026-03-01 10:00', 'closed', 'open'],
  ['Dec 24-Dec 23', '2026-04-05 10:00', 'open', 'closed'],
  ['Mar 30-easter', '2026-04-05 10:00', 'open', 'closed'],
  ['Mo[5] +5 days', '2023-06-03 10:00', 'open', 'closed'],
  ['Mo 00:00-02:00 || 23:00-26:00 unknown', '2026-03-09 01:00', 'open', 'unknown'],
  ['PH +1 day,Mo', '2026-04-13 10:00', 'open', 'closed'],
];
