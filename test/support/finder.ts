import {nextFrame} from '@open-wc/testing';
import type {MppServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {westernCatalog} from './catalog.js';
import {shown} from './elements.js';
import {MONDAY_MORNING} from './instants.js';
import {all, control, one, settled, words} from './page.js';

/** A finder over the western mall on a Monday morning, but for what is given. */
export async function finder(properties: Partial<MppServiceFinder> = {}) {
  const el = await shown('mpp-service-finder', {
    catalog: westernCatalog(),
    now: MONDAY_MORNING.toISOString(),
    ...properties,
  });
  await settled(el);
  return el;
}

export const box = (el: Element) => one<HTMLInputElement>(el, 'input[role=combobox]');

/** As a person does: what was there is replaced. */
export async function type(el: MppServiceFinder, text: string) {
  box(el).value = text;
  box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await settled(el);
  await painted(el);
}

/** Frames in which what can wait while a person types follows: the facets, then the rows below the first. */
const FRAMES = 9;

async function painted(el: MppServiceFinder) {
  for (let frame = 0; frame < FRAMES; frame++) {
    await nextFrame();
    await settled(el);
  }
}

export async function press(el: MppServiceFinder, name: string | RegExp) {
  control(el, name).click();
  await settled(el);
}

const results = (el: Element) => all(el, '[part=list] .row button');
export const names = (el: Element) => results(el).map(words);
export const count = (el: Element) => words(one(el, '[part=count]'));
export const marks = (el: Element) => all(el, '[part=list] mark').map(words);
export const chips = (el: Element) => all(el, '.chip').map(words);
export const tally = (el: Element, choice: string) =>
  Number(words(one(control(el, choice), '.tally')));
export const result = (el: Element, name: string) => words(control(el, name).closest('li')!);
/** The values of a facet, by its name. */
export const choices = (el: Element, facet: string) => {
  const fieldset = all(el, 'fieldset').find((one) => words(one).startsWith(facet));
  return fieldset ? all(fieldset, '.choice').map(words) : [];
};
