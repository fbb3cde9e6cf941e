import {fixture, html} from '@open-wc/testing';
import '../../src/all.js';
import type {CatalogElement} from '../../src/elements/catalog-element.js';
import type {Tag} from './tags.js';

/** An element with these properties, not yet on the page; a detail shows the first service of the sample. */
export function made<Name extends Tag>(
  tag: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag);
  if (tag === 'mpp-service-detail') Object.assign(element, {service: 'ktp-hilang'});
  if (tag === 'mpp-visit-plan') Object.assign(element, {services: 'ktp-hilang'});
  return Object.assign(element, properties);
}

/** An element with these properties on an Indonesian page. */
export async function shown<Name extends Tag>(
  tag: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = made(tag, properties);
  (await page()).append(element);
  await element.updateComplete;
  return element;
}

/** A part of an Indonesian page, taken away after the test. */
export const page = () => fixture<HTMLElement>(html`<section lang="id"></section>`);

/** The next event of an element, whatever comes of it. */
export const next = <Type extends keyof HTMLElementEventMap>(element: EventTarget, type: Type) =>
  new Promise<HTMLElementEventMap[Type]>((done) =>
    element.addEventListener(type, (event) => done(event as HTMLElementEventMap[Type]), {
      once: true,
    }),
  );

export type {CatalogElement};
