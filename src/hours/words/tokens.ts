/** The smallest parts of a text, with the place where each stands. */
export type Token = {from: number; to: number} & (
  | {kind: 'word'; word: string}
  /** Hours and minutes since midnight. */
  | {kind: 'time'; minute: number; isPadded: boolean}
  /** One or two digits, which may be an hour. */
  | {kind: 'number'; value: number; isPadded: boolean}
  | {kind: 'no-time' | 'odd'}
  | {kind: 'dash' | 'slash' | 'comma' | 'strong' | '(' | ')'}
);

type Kind = Token['kind'];

const SIGNS: Record<string, Kind | 'nothing'> = {
  ',': 'comma',
  ';': 'strong',
  '|': 'strong',
  '\n': 'strong',
  '•': 'strong',
  '●': 'strong',
  '▪': 'strong',
  '·': 'strong',
  '.': 'strong',
  '/': 'slash',
  '&': 'slash',
  '+': 'slash',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  ':': 'nothing',
  '=': 'nothing',
};

const DASHES = '-–—‐‑‒−~';
/** The signs that stand for the apostrophe of Jum'at. */
const APOSTROPHES = '\'’‘`´ʼʻ′"“”';
const ABBREVIATIONS =
  'sen sel rab kam jum jmt sab sbt min mgg ist pkl pk sd mon tue wed thu fri sat sun';

const SPACE = /\s/;
const LETTER = /\p{L}/u;
const MARK = /[^\p{L}]/gu;
// Each of these reads a place at most once: no pattern here can go back and try again.
const UNTIL = /s ?[./] ?d(?!\p{L})\.?/iuy;
const BULLET = /(?:\d{1,2}|[a-z])[.)] +(?=\p{L})/iuy;
const COMMA_TIME = /\d{1,2},(?:00|15|30|45)(?![\d.:,])/y;
const DIGITS = /\d+(?:[.:]\d+)*/y;
const CLOCK = /^(\d{1,2})[.:,](\d\d)(?:[.:]00)?$/;
const FOUR_DIGITS = /^(\d\d)(00|15|30|45)$/;

/** The tokens of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, tokens.at(-1));
    if (token.kind !== 'nothing') tokens.push(token);
    at = token.to;
  }
  return tokens;
}

type Read = Token | {kind: 'nothing'; from: number; to: number};

function tokenAt(text: string, from: number, last: Token | undefined): Read {
  const char = String.fromCodePoint(text.codePointAt(from)!);
  const to = from + char.length;
  const isStart = !last || last.kind === 'strong';

  if (char !== '\n' && SPACE.test(char)) return {kind: 'nothing', from, to};
  if (isStart) {
    const bullet = matchAt(BULLET, text, from);
    if (bullet || char === '*') return {kind: 'nothing', from, to: from + (bullet?.length ?? 1)};
  }
  if (DASHES.includes(char)) return dashAt(from, to, last);
  if (char >= '0' && char <= '9') return digitsAt(text, from);
  if (LETTER.test(char)) return wordAt(text, from);
  const isNothing = APOSTROPHES.includes(char) || (char === '.' && isAbbreviation(last, from));
  if (isNothing) return {kind: 'nothing', from, to};
  return {kind: SIGNS[char] ?? 'odd', from, to} as Read;
}

function dashAt(from: number, to: number, last: Token | undefined): Read {
  // At the head of a line it is a bullet, and twice is once.
  const isDouble = last?.kind === 'dash' && last.to === from;
  if (!last || last.kind === 'strong' || isDouble) return {kind: 'nothing', from, to};
  return {kind: 'dash', from, to};
}

function digitsAt(text: string, from: number): Token {
  const digits = matchAt(COMMA_TIME, text, from) ?? matchAt(DIGITS, text, from)!;
  const place = {from, to: from + digits.length};
  const isPadded = digits.length > 1 && digits.startsWith('0');
  if (/^\d{1,2}$/.test(digits)) return {kind: 'number', value: Number(digits), isPadded, ...place};

  const clock = CLOCK.exec(digits) ?? FOUR_DIGITS.exec(digits);
  if (!clock) return {kind: 'odd', ...place};
  const [, hour, minute] = clock;
  const time = Number(hour) * 60 + Number(minute);
  return time <= 24 * 60 && Number(minute) < 60
    ? {kind: 'time', minute: time, isPadded, ...place}
    : {kind: 'no-time', ...place};
}

function wordAt(text: string, from: number): Token {
  const until = matchAt(UNTIL, text, from);
  if (until) return {kind: 'word', word: 'sd', from, to: from + until.length};

  let to = from;
  while (to < text.length && isOfWord(text, to)) to += text.codePointAt(to)! > 0xffff ? 2 : 1;
  const word = text.slice(from, to).normalize('NFKD').replace(MARK, '').toLowerCase();
  return {kind: 'word', word, from, to};
}

const isOfWord = (text: string, at: number) =>
  isLetter(text, at) || (APOSTROPHES.includes(text.charAt(at)) && isLetter(text, at + 1));

const isLetter = (text: string, at: number) =>
  at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at)!));

const isAbbreviation = (last: Token | undefined, at: number) =>
  last?.kind === 'word' && last.to === at && ABBREVIATIONS.split(' ').includes(last.word);

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
