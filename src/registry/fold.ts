/** Words as they are compared: small letters and digits, parted by single spaces. */
export function fold(text: string): string {
  // Most cells are plain letters, for which the long way below is dear: they come by the million.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PLAIN = /^[ -_a-~]*$/;
