/**
 * Where a sign of a JSON text stands in the file: escapes make a text longer there.
 *
 * @param from Where the quote that opens the text stands.
 * @param index The sign, in UTF-16 units of what the text says.
 */
export function offsetInText(file: string, from: number, index: number) {
  let at = from + 1;
  for (let left = index; left > 0 && file[at] !== '"'; left--) {
    if (file[at] === '\\') at += file[at + 1] === 'u' ? 6 : 2;
    else at++;
  }
  return at;
}
