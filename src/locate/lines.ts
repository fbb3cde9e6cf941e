/** A place as editors and code hosts count: both from 1, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Turns offsets of a text into lines and columns; a line ends at its line feed. */
export class Lines {
  readonly #starts = [0];

  constructor(readonly text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      this.#starts.push(end + 1);
    }
  }

  positionOf(offset: number): Position {
    const index = this.#indexOf(offset);
    return {line: index + 1, column: offset - this.#starts[index]! + 1};
  }

  /** Where the line of an offset begins, and where its line feed stands. */
  lineAround(offset: number) {
    const index = this.#indexOf(offset);
    const next = this.#starts[index + 1];
    return {from: this.#starts[index]!, to: next === undefined ? this.text.length : next - 1};
  }

  /** The last line that begins at or before an offset. */
  #indexOf(offset: number) {
    let least = 0;
    let most = this.#starts.length - 1;
    while (least < most) {
      const middle = (least + most + 1) >> 1;
      if (this.#starts[middle]! <= offset) least = middle;
      else most = middle - 1;
    }
    return least;
  }
}
