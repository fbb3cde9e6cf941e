import type {Requirement, Service, Text} from '../schema/index.js';
import {readCompounds} from '../search/fold.js';
import {say, type Words} from '../terms/index.js';

/** A paper to bring, once for all the services that need it. */
export interface Paper {
  text: Text;
  /** Whether any service must see the original; it is brought once. */
  original: boolean;
  /** Copies for all services together, those needed on a condition included. */
  copies: number;
  /** For what it is needed, in the order of the services. */
  needs: Need[];
}

/** Why a service needs a paper, and in which form. */
export interface Need extends Omit<Requirement, 'text'> {
  service: Service;
}

/**
 * What to bring for several services: papers that read the same stand once, whatever their
 * case and punctuation. In the order in which they are first asked for.
 */
export function papersOf(services: readonly Service[], words: Words): Paper[] {
  const papers = new Map<string, Paper>();
  for (const service of services) {
    for (const {text, ...need} of service.requirements ?? []) {
      const key = foldedText(say(text, words));
      const paper = papers.get(key) ?? {text, original: false, copies: 0, needs: []};
      paper.original ||= need.original ?? false;
      paper.copies += need.copies ?? 0;
      paper.needs.push({...need, service});
      papers.set(key, paper);
    }
  }
  return [...papers.values()];
}

/** `KTP-el` as `ktp el`; a text without letters and digits stays as it is. */
const foldedText = (text: string) =>
  readCompounds(text)
    .flatMap(({parts}) => parts.map(({text}) => text))
    .join(' ') || text;
