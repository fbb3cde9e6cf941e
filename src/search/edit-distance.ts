/** Three lines of the matrix: each is written anew where it is read, so that words need no memory of their own. */
const lines: [number[], number[], number[]] = [[], [], []];

/**
 * Edits that part two words: letters put in, left out or exchanged, and neighbours swapped, each counts one.
 *
 * More than `most` are told as `most + 1`: the matrix is only walked along its diagonal.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const none = most + 1;
  const {length} = b;
  let [before, above, line] = lines;
  for (let column = 0; column <= length; column++) above[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - most);
    const to = Math.min(length, row + most);
    const letter = a.charCodeAt(row - 1);
    line[from - 1] = from === 1 ? row : none;
    let least = line[from - 1]!;
    for (let column = from; column <= to; column++) {
      let edits = above[column - 1]!;
      if (letter !== b.charCodeAt(column - 1)) {
        edits = 1 + Math.min(edits, above[column]!, line[column - 1]!);
        const isSwapped =
          letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
        if (isSwapped) edits = Math.min(edits, before[column - 2]! + 1);
      }
      line[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return none;
    // The next row looks one column further.
    line[to + 1] = none;
    [before, above, line] = [above, line, before];
  }
  return Math.min(above[length]!, none);
}

/** Edits allowed in a word: one from four letters, two from eight; none where digits tell it apart. */
export function editsAllowed(word: string) {
  if (/\d/.test(word)) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}
