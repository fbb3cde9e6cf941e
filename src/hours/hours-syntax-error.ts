/** Hours that cannot be read. Whoever meets one shows the hours as `unknown`, never as open. */
export class HoursSyntaxError extends Error {
  override readonly name = 'HoursSyntaxError';
  /** Where in `text` the reading stopped, in UTF-16 units. */
  readonly index: number;
  /** The words that could not be read. */
  readonly text: string;

  constructor(message: string, index: number, text: string) {
    super(message);
    this.index = index;
    this.text = text;
  }
}
