/** Which services hold which words, and how much each word counts there. */
export interface Vocabulary {
  /** Every word once, in the order of code units. */
  words: string[];
  /** Where the entries of each word begin; one more than there are words. */
  starts: Uint32Array;
  /** The service of each entry. */
  services: Uint32Array;
  /** The weight of each entry. */
  weights: Uint8Array;
}

/** A run of neighbours, `to` excluded. */
export interface Range {
  from: number;
  to: number;
}

/** Gathers the words of every service, each with its weight there. */
export function buildVocabulary(weighed: Map<string, number>[]): Vocabulary {
  const words = [...new Set(weighed.flatMap((weights) => [...weights.keys()]))].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const starts = new Uint32Array(words.length + 1);
  for (const weights of weighed)
    for (const word of weights.keys()) starts[places.get(word)! + 1]!++;
  for (let place = 0; place < words.length; place++) starts[place + 1]! += starts[place]!;

  const services = new Uint32Array(starts.at(-1)!);
  const entryWeights = new Uint8Array(services.length);
  const next = starts.slice();
  weighed.forEach((weights, service) => {
    for (const [word, weight] of weights) {
      const entry = next[places.get(word)!]!++;
      services[entry] = service;
      entryWeights[entry] = weight;
    }
  });
  return {words, starts, services, weights: entryWeights};
}

/** The words that begin with a prefix; the prefix itself, when it is a word, is the first of them. */
export function wordsWithPrefix({words}: Vocabulary, prefix: string): Range {
  const from = firstWhere(words, 0, (word) => word >= prefix);
  return {from, to: firstWhere(words, from, (word) => !word.startsWith(prefix))};
}

/** The first word from `start` on for which a test holds that, once it does, holds for all after it. */
function firstWhere(words: string[], start: number, holds: (word: string) => boolean) {
  let [low, high] = [start, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(words[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
