import {html} from 'lit';
import {alone} from './tell.js';

/** Facts in a row with dots between them; those that say nothing are left out. */
export const separated = (facts: unknown[]): unknown[] =>
  facts
    .filter(Boolean)
    .map((fact, index) => [index > 0 ? DOT : '', typeof fact === 'string' ? alone(fact) : fact]);

// The spaces are heard, so that two facts are not read as one word.
const DOT = html` <span aria-hidden="true">·</span> `;
