/** What jsonc-parser's scanner reads; its own names are a `const enum`, which cannot be imported. */
export const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  space: 15,
  unknown: 16,
  end: 17,
} as const;

/** What the scanner found wrong inside a token. */
export const FAULT = {
  none: 0,
  openString: 2,
  openNumber: 3,
  unicode: 4,
  escape: 5,
  character: 6,
} as const;
