import {html, type TemplateResult} from 'lit';

/**
 * Drawn on a 20 px grid; always beside words, so hidden from assistive technology.
 *
 * One path each, for the sake of pages with thousands of badges.
 */
export const drawings = {
  open: 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0M6.8 10.3l2.2 2.2 4.2-4.6',
  break: 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0M8 7.5v5m4-5v5',
  closed: 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0M7.5 7.5l5 5m0-5-5 5',
  unknown:
    'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0M8 8.1a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.2m0 2.4v.1',
  search: 'M3.5 9a5.5 5.5 0 1 0 11 0 5.5 5.5 0 1 0-11 0M13.2 13.2l4 4',
  filter:
    'M3 6h8m4 0h2M3 14h2m4 0h8M11 6a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5 14a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  remove: 'M5.5 5.5l9 9m0-9-9 9',
  unfold: 'M5 7.5l5 5 5-5',
  place:
    'M10 17.5s5.5-4.6 5.5-9a5.5 5.5 0 0 0-11 0c0 4.4 5.5 9 5.5 9ZM8 8.5a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  fee: 'M4 5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-12a1.5 1.5 0 0 1-1.5-1.5v-7a1.5 1.5 0 0 1 1.5-1.5zM7.8 10a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M5.5 10h.1m8.8 0h.1',
  time: 'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0M10 5.8V10l2.8 1.8',
  paper: 'M5 2.5h6.5l3.5 3.5v11.5H5ZM11.2 2.7v3.6h3.6M7.7 10h4.6m-4.6 3.3h4.6',
  steps: 'M8 5h9M8 10h9M8 15h9M3.5 5h.1m-.1 5h.1m-.1 5h.1',
  product: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5ZM3 6.5 10 10l7-3.5M10 10v7',
  speak: 'M3 4h14v9.5H9.5L6 16.5v-3H3Z',
  law: 'M10 3v14m-4 0h8M4 5.5h12M4 5.5l-2 5h4Zm12 0-2 5h4Z',
  external: 'M8 4.5H4v11.5h11.5v-4M11.5 3.5h5v5m0-5-7 7',
  add: 'M10 4v12M4 10h12',
  link: 'M8.3 11.7a3.2 3.2 0 0 0 4.6 0l3.2-3.2a3.25 3.25 0 0 0-4.6-4.6l-1 1m1.2 3.4a3.2 3.2 0 0 0-4.6 0l-3.2 3.2a3.25 3.25 0 0 0 4.6 4.6l1-1',
  qr: 'M3 3h5v5H3Zm9 0h5v5h-5ZM3 12h5v5H3Zm9 0h2v2m3-2v2m-5 3h2m3-1v1',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6Z',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing in the colour of the words it stands beside. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${drawings[name]} /></svg>`;
