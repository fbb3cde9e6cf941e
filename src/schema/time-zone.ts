/** Indonesia's three zones by the names people use; none of them has summer time. */
const INDONESIAN: Record<string, string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** The IANA name of a time zone, or undefined when it is not one. */
export function ianaZone(name: string): string | undefined {
  const iana = Object.hasOwn(INDONESIAN, name) ? INDONESIAN[name] : name;
  // Offsets such as +07:00 are accepted by some browsers only, and say nothing of the place.
  if (!iana || !/^[A-Za-z]/.test(iana)) return undefined;
  try {
    Intl.DateTimeFormat('en', {timeZone: iana});
    return iana;
  } catch {
    return undefined;
  }
}
