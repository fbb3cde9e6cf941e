import {phraseAt, type Term} from './lexicon.js';
import {tokensOf, type Token} from './tokens.js';

/** A sign or number, or the words of one phrase; words that nobody knows are `unknown`. */
export type Part = {from: number; to: number} & (
  | Term
  | {kind: 'time'; minute: number; isPadded: boolean}
  | {kind: 'number'; value: number; isPadded: boolean}
  | {kind: 'all-day' | 'no-time' | 'odd' | 'dash' | 'comma' | 'strong' | '(' | ')'}
);

/** The parts of a text, in order. */
export function partsOf(text: string): Part[] {
  const tokens = tokensOf(text);
  const parts: Part[] = [];
  for (let index = 0; index < tokens.length;) {
    const {part, length} = partAt(tokens, index);
    parts.push(part);
    index += length;
  }
  return parts;
}

function partAt(tokens: Token[], index: number): {part: Part; length: number} {
  const token = tokens[index]!;
  const wordAt = (offset: number) => {
    const next = tokens[index + offset];
    return next?.kind === 'word' ? next.word : undefined;
  };
  const spread = (term: Term | {kind: 'all-day'}, length: number) => ({
    part: {...term, from: token.from, to: tokens[index + length - 1]!.to},
    length,
  });

  if (token.kind === 'number') {
    const unit = wordAt(1) ?? '';
    if (token.value === 24 && ['jam', 'hours', 'hour'].includes(unit)) {
      return spread({kind: 'all-day'}, wordAt(2) === 'nonstop' ? 3 : 2);
    }
    const [sign, count] = [tokens[index + 1], tokens[index + 2]];
    if (
      token.value === 24 &&
      sign?.kind === 'slash' &&
      count?.kind === 'number' &&
      count.value === 7
    ) {
      return spread({kind: 'all-day'}, 3);
    }
    if (token.value === 7 && ['hari', 'days'].includes(unit)) {
      return spread({kind: 'week', days: 'all'}, 2);
    }
  }
  if (token.kind === 'slash') return spread({kind: 'and'}, 1);
  if (token.kind !== 'word') return {part: token as Part, length: 1};

  const {term, length} = phraseAt(wordAt) ?? {term: {kind: 'unknown' as const}, length: 1};
  return spread(term, length);
}
