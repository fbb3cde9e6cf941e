import type {PhraseNode} from './language.js';

/**
 * Calls back for every phrase that begins at a place: with the node it ends in, where it ends, and
 * the roots that led there; shorter ones first. Each place may be read as any of several roots.
 */
export function eachPhrase(
  phrases: PhraseNode,
  roots: readonly (readonly string[])[],
  from: number,
  found: (node: PhraseNode, to: number, path: readonly string[]) => void,
  path: readonly string[] = [],
) {
  for (const root of roots[from] ?? []) {
    const node = phrases.next.get(root);
    if (!node) continue;
    const longer = [...path, root];
    found(node, from + 1, longer);
    eachPhrase(node, roots, from + 1, found, longer);
  }
}
