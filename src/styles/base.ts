import {css} from 'lit';

/**
 * What every element shares: the tokens and the plain parts.
 *
 * Defaults stand in the `var()` here and nowhere else. `light-dark()` follows the
 * `color-scheme` that the page declares, so a dark portal gets the dark twin.
 */
export const base = css`
  :host {
    display: block !important;
    --_accent: var(--mpp-color-accent, #0b4a86);
    --_open: var(--mpp-color-open, #115c2a);
    --_break: var(--mpp-color-break, #7a3e00);
    --_closed: var(--mpp-color-closed, #96161b);
    --_unknown: var(--mpp-color-unknown, #4a5058);
    --_mark: var(--mpp-color-mark, #fff0b3);
    --_on-mark: var(--mpp-color-on-mark, #1d1a00);
    --_muted: color-mix(in srgb, currentcolor 78%, transparent);
    --_line: var(--mpp-color-line, color-mix(in srgb, currentcolor 22%, transparent));
    --_edge: color-mix(in srgb, currentcolor 62%, transparent);
    --_tint: color-mix(in srgb, currentcolor 5%, transparent);
    --_radius: var(--mpp-radius, 6px);
    --_target: var(--mpp-target-size, 2.75rem);
    color: var(--mpp-color-text, inherit);
    font-family: var(--mpp-font-family, inherit);
    /* Old grids set letters of no size around what is in them. */
    font-size: max(1em, 0.625rem);
    line-height: 1.5;
    overflow-wrap: anywhere;
    /* A container has no width of its own: it would be gone where a page gives as much as is needed. */
    contain-intrinsic-inline-size: 240px;
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--mpp-color-accent, light-dark(#0b4a86, #9ccbff));
      --_open: var(--mpp-color-open, light-dark(#115c2a, #86dfa0));
      --_break: var(--mpp-color-break, light-dark(#7a3e00, #ffc672));
      --_closed: var(--mpp-color-closed, light-dark(#96161b, #ffb3ae));
      --_unknown: var(--mpp-color-unknown, light-dark(#4a5058, #c8cdd4));
      --_mark: var(--mpp-color-mark, light-dark(#fff0b3, #5a4a00));
      --_on-mark: var(--mpp-color-on-mark, light-dark(#1d1a00, #fff8dc));
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    /* An element inside another would begin anew, whatever the page says of lines. */
    line-height: inherit;
  }

  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  table,
  address {
    margin: 0;
    padding: 0;
  }

  /* Safari hears no list where there are no markers; an empty one is a marker. */
  ul,
  ol {
    list-style-type: '';
  }

  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  address {
    font-style: normal;
  }

  [role='heading'] {
    font-weight: 600;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  /* A link among buttons has their box, so that they make one row. */
  button,
  .actions a {
    cursor: pointer;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.5rem 0.875rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    text-align: start;
  }

  button:hover,
  .actions a:hover {
    background: var(--_tint);
  }

  .frame:focus {
    outline: 0;
  }

  :focus-visible {
    outline: 3px solid !important;
    /* Apart: a page may have made rubbish of the colour. */
    outline-color: var(--_accent) !important;
    outline-offset: 2px;
  }

  mark {
    background: var(--_mark);
    color: var(--_on-mark);
    border-radius: 2px;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .muted,
  .note {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .hidden-words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .failure {
    border-inline-start: 4px solid var(--_closed);
    padding-block: 0.5rem;
    padding-inline-start: 1rem;
    margin-block-end: 1rem;
  }

  .failure button {
    margin-block-start: 0.5rem;
  }

  .stale {
    border-inline-start: 4px solid var(--_break);
    padding-inline-start: 0.75rem;
    margin-block-end: 0.75rem;
  }

  .foot {
    margin-block-start: 0.75rem;
  }

  /* Words of the real height, shown only to those who wait. */
  .skeleton {
    animation: appear 0s 300ms both;
  }

  .skeleton span {
    display: block;
    block-size: 1em;
    margin-block: 0.5em;
    border-radius: var(--_radius);
    background: var(--_tint);
    inline-size: 90%;
  }

  .skeleton span:nth-child(even) {
    inline-size: 65%;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @media print {
    button {
      display: none;
    }

    /* What is so now is no longer when the paper is read; the display of a badge is its own. */
    mpp-hours-badge {
      position: absolute;
      visibility: hidden;
    }

    span[aria-hidden]:has(+ mpp-hours-badge) {
      display: none;
    }

    a[href^='http']::after {
      content: ' ' attr(href);
      font-size: 0.75em;
    }
  }
`;
