/** What a symbol holds, in the order in which it is placed. */
export interface Message {
  /** 1 to 20: how large the symbol is. */
  version: number;
  /** Octets of data and of error correction, the blocks interleaved. */
  codewords: number[];
}

/**
 * ISO/IEC 18004:2015, tables 7 and 9, versions 1 to 20 at level M: the
 * codewords of data, the blocks they are divided into, and the codewords that
 * correct errors in each block.
 */
const VERSIONS = [
  [16, 1, 10],
  [28, 1, 16],
  [44, 1, 26],
  [64, 2, 18],
  [86, 2, 24],
  [108, 4, 16],
  [124, 4, 18],
  [154, 4, 22],
  [182, 5, 22],
  [216, 5, 26],
  [254, 5, 30],
  [290, 8, 22],
  [334, 9, 22],
  [365, 9, 24],
  [415, 10, 24],
  [453, 10, 28],
  [507, 11, 28],
  [563, 13, 26],
  [627, 14, 26],
  [669, 16, 26],
] as const;

/** The smallest message that holds a text; undefined when none does. */
export function messageOf(text: string): Message | undefined {
  const bytes = new TextEncoder().encode(text);
  const count = bytes.length;
  for (const [index, [capacity, blocks, corrections]] of VERSIONS.entries()) {
    const version = index + 1;
    // Clause 7.4.5: byte mode. Nothing declares the bytes to be UTF-8 (ECI 26):
    // readers find out, and some of them refuse the declaration.
    const header = version < 10 ? [0b0100, count] : [0b0100, count >> 8, count & 255];
    if (header.length + count > capacity) continue;

    const data = pairedAnew([...header, ...bytes, 0]);
    // Clause 7.4.10: what is left is filled with these two in turn.
    for (let pad = 0xec; data.length < capacity; pad ^= 0xec ^ 0x11) data.push(pad);
    return {version, codewords: interleaved(data, blocks, corrections)};
  }
  return undefined;
}

/** The mode has four bits and so has the end: all between them is moved by half an octet. */
const pairedAnew = (octets: number[]) =>
  octets.slice(1).map((octet, at) => ((octets[at]! << 4) | (octet >> 4)) & 255);

/** Clauses 7.5 and 7.6: blocks of almost one length, the longer ones last, read across. */
function interleaved(data: number[], count: number, corrections: number) {
  const divisor = generatorOf(corrections);
  const blocks = Array.from({length: count}, (_, at) => {
    const from = (block: number) =>
      block * Math.floor(data.length / count) + Math.max(0, block - count + (data.length % count));
    return data.slice(from(at), from(at + 1));
  });
  return [...across(blocks), ...across(blocks.map((block) => remainder(block, divisor)))];
}

const across = (blocks: number[][]) =>
  blocks.at(-1)!.flatMap((_, at) => blocks.flatMap((block) => block[at] ?? []));

/** The polynomial of Reed and Solomon with the roots 2⁰, 2¹, …; the highest power first. */
function generatorOf(degree: number) {
  let polynomial = [1];
  for (let root = 1; polynomial.length <= degree; root = product(root, 2)) {
    const before = polynomial;
    polynomial = [...before, 0].map((factor, at) => factor ^ product(before[at - 1] ?? 0, root));
  }
  return polynomial;
}

function remainder(block: number[], divisor: number[]) {
  const rest = [...block, ...divisor.slice(1).fill(0)];
  for (let at = 0; at < block.length; at++) {
    const quotient = rest[at]!;
    divisor.forEach((factor, power) => (rest[at + power]! ^= product(factor, quotient)));
  }
  return rest.slice(block.length);
}

/** In the field of 256 that clause 7.5.2 names: modulo x⁸ + x⁴ + x³ + x² + 1. */
function product(a: number, b: number) {
  let sum = 0;
  for (; b > 0; b >>= 1) {
    sum ^= a * (b & 1);
    a = (a << 1) ^ ((a >> 7) * 0b100011101);
  }
  return sum;
}
