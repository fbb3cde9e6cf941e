/**
 * Edits that part two words: letters put in, left out or exchanged, and neighbours swapped, each counts one.
 *
 * More than `most` are told as `most + 1`: the matrix is only walked along its diagonal.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const none = most + 1;
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = new Array<number>(b.length + 1).fill(none);
    line[0] = row;
    let least = row;
    const to = Math.min(b.length, row + most);
    for (let column = Math.max(1, row - most); column <= to; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = isSame
        ? above[column - 1]!
        : 1 + Math.min(above[column]!, line[column - 1]!, above[column - 1]!);
      const isSwapped = !isSame && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) edits = Math.min(edits, before[column - 2]! + 1);
      line[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return none;
    [before, above] = [above, line];
  }
  return Math.min(above[b.length]!, none);
}

/** Edits allowed in a word: one from four letters, two from eight; none where digits tell it apart. */
export function editsAllowed(word: string) {
  if (/\d/.test(word)) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}
