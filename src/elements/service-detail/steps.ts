import {html, nothing, type TemplateResult} from 'lit';
import type {Text} from '../../schema/index.js';
import type {Words} from '../../terms/index.js';
import {tell} from '../tell.js';

/** From how many steps on a person may lose track. */
const TRAIL_FROM = 3;

/** How far a person has come, and how to tell. */
export interface Progress {
  /** Index of the step that the person is at; undefined: not said. */
  current: number | undefined;
  choose: (step: number) => void;
}

/** Kept as long as the page is, and nowhere else: who folds a result away comes back to the same step. */
const reached = new Map<string, number>();

/** The progress through the steps of that name; the step that is chosen again is no longer the current one. */
export const progressOf = (name: string, changed: () => void): Progress => ({
  current: reached.get(name),
  choose(step) {
    if (reached.get(name) === step) reached.delete(name);
    else reached.set(name, step);
    changed();
  },
});

/** The steps in order; many of them as a trail on which a person marks the current one. */
export function renderSteps(steps: Text[], {current, choose}: Progress, words: Words) {
  if (steps.length < TRAIL_FROM)
    return html`<ol class="steps lines">
      ${steps.map((step) => html`<li>${tell(step, words)}</li>`)}
    </ol>`;

  const {stepOf, chooseStep} = words.service;
  const renderStep = (step: Text, index: number): TemplateResult =>
    html`<li class=${index < (current ?? 0) ? 'done' : ''}>
      <button
        type="button"
        aria-current=${index === current ? 'step' : nothing}
        @click=${() => choose(index)}
      >
        ${tell(step, words)}
      </button>
    </li>`;
  return html`<ol part="steps" class="steps trail">
      ${steps.map(renderStep)}
    </ol>
    <p
      class="note"
      role="status"
      .textContent=${current === undefined ? chooseStep : stepOf(current + 1, steps.length)}
    ></p>`;
}
