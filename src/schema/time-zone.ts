/** Indonesia's three zones by the names people use; none of them has summer time. */
const INDONESIAN: Record<string, string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** Zones that are there: asking for one takes as long as reading the rest of a mall. */
const found = new Set(Object.values(INDONESIAN));

/** The IANA name of a time zone, or undefined when it is not one. */
export function ianaZone(name: string): string | undefined {
  const iana = Object.hasOwn(INDONESIAN, name) ? INDONESIAN[name] : name;
  // Offsets such as +07:00 are accepted by some browsers only, and say nothing of the place.
  if (!iana || !/^[A-Za-z]/.test(iana)) return undefined;
  if (found.has(iana)) return iana;
  try {
    Intl.DateTimeFormat('en', {timeZone: iana});
    found.add(iana);
    return iana;
  } catch {
    return undefined;
  }
}
