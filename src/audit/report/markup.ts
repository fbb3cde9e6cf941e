import {onScreen} from '../../said/on-screen.js';

/** Markup of our own; every text that goes into it is escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = Markup | string | number | readonly Part[] | undefined | false;

/** Makes markup of a template; what is put into it is text, unless it is markup itself. */
export const markup = ({raw}: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(raw.map((text, at) => text + sourceOf(parts[at])).join(''));

function sourceOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return onScreen(String(part)).replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
