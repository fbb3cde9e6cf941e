import {bitsIn} from './bits.js';
import {editDistance, editsAllowed} from './edit-distance.js';
import {lettersIn, type Vocabulary} from './vocabulary.js';

/** A word of the vocabulary that was perhaps meant. */
export interface NearWord {
  /** Its place. */
  word: number;
  edits: number;
}

/** The words nearest to one that nobody knows, all equally near; none when all are too far. */
export function nearWords({words, letters}: Vocabulary, typed: string): NearWord[] {
  let most = editsAllowed(typed);
  if (most === 0) return [];
  const own = lettersIn(typed);
  let nearest: NearWord[] = [];
  for (let word = 0; word < words.length; word++) {
    // Each edit changes at most two letters of the set.
    if (bitsIn(letters[word]! ^ own) > 2 * most) continue;
    const edits = editDistance(typed, words[word]!, most);
    if (edits > most) continue;
    if (edits < most) nearest = [];
    most = edits;
    nearest.push({word, edits});
  }
  return nearest;
}
