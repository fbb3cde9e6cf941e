import type {Verb} from './verb.js';
import {render} from './verbs/render.js';

/** Every verb, in the order in which the help names them. */
export const VERBS: Record<string, Verb> = {
  render,
};
