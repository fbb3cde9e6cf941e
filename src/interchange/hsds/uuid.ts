const LANES = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const;

/**
 * A UUID of version 8 (RFC 9562, 5.8) for names, the same for the same names in every export:
 * a program that keeps what it imported finds its records again.
 *
 * It tells apart, it does not keep secrets: two catalogs meet in one with a chance of 2⁻¹²².
 */
export function uuidOf(...names: string[]): string {
  const text = names.join('\u0000');
  const hex = LANES.map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}

/** FNV-1a, its bits mixed once more at the end, because it leaves the last character in the lowest ones. */
function hash(text: string, seed: number) {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
