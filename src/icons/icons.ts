import {svg, html, type TemplateResult} from 'lit';

/** Drawn on a 20 px grid; always beside words, so hidden from assistive technology. */
const drawings = {
  open: svg`<circle cx="10" cy="10" r="7.5"/><path d="m6.8 10.3 2.2 2.2 4.2-4.6"/>`,
  break: svg`<circle cx="10" cy="10" r="7.5"/><path d="M8 7.5v5m4-5v5"/>`,
  closed: svg`<circle cx="10" cy="10" r="7.5"/><path d="m7.5 7.5 5 5m0-5-5 5"/>`,
  unknown: svg`<circle cx="10" cy="10" r="7.5"/><path d="M8 8.1a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.2m0 2.4v.1"/>`,
  search: svg`<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>`,
  filter: svg`<path d="M3 6h8m4 0h2M3 14h2m4 0h8"/><circle cx="13" cy="6" r="2"/><circle cx="7" cy="14" r="2"/>`,
  remove: svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`,
  unfold: svg`<path d="m5 7.5 5 5 5-5"/>`,
  place: svg`<path d="M10 17.5s5.5-4.6 5.5-9a5.5 5.5 0 0 0-11 0c0 4.4 5.5 9 5.5 9Z"/><circle cx="10" cy="8.5" r="2"/>`,
  fee: svg`<rect x="2.5" y="5" width="15" height="10" rx="1.5"/><circle cx="10" cy="10" r="2.2"/><path d="M5.5 10h.1m8.8 0h.1"/>`,
  time: svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.8V10l2.8 1.8"/>`,
  paper: svg`<path d="M5 2.5h6.5l3.5 3.5v11.5H5Z"/><path d="M11.2 2.7v3.6h3.6M7.7 10h4.6m-4.6 3.3h4.6"/>`,
  steps: svg`<path d="M8 5h9M8 10h9M8 15h9"/><path d="M3.5 5h.1m-.1 5h.1m-.1 5h.1"/>`,
  product: svg`<path d="M3 6.5 10 3l7 3.5v7L10 17l-7-3.5Z"/><path d="M3 6.5 10 10l7-3.5M10 10v7"/>`,
  speak: svg`<path d="M3 4h14v9.5H9.5L6 16.5v-3H3Z"/>`,
  law: svg`<path d="M10 3v14m-4 0h8M4 5.5h12M4 5.5l-2 5h4Zm12 0-2 5h4Z"/>`,
  external: svg`<path d="M8 4.5H4v11.5h11.5v-4M11.5 3.5h5v5m0-5-7 7"/>`,
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing in the colour of the words it stands beside. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${drawings[name]}</svg>`;
