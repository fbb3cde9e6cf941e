import {css} from 'lit';

/**
 * Stands by itself: `mpp-catalog` has no look that it could share.
 *
 * On the ground of the browser, so that it is legible whatever the page has made of its own.
 */
export const diagnostics = css`
  .debug {
    display: block;
    margin-block: 0 1rem;
    padding: 0 0.75rem;
    border: 1px dashed;
    background: canvas;
    color: canvastext;
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }

  .debug p {
    margin: 0;
  }

  .debug > p,
  .debug summary,
  .debug button {
    padding-block: 0.75rem;
    font-weight: 600;
  }

  .debug summary,
  .debug button {
    cursor: pointer;
  }

  .debug ol {
    list-style: decimal;
    margin: 0;
    padding-inline-start: 2.5em;
  }

  .debug li {
    margin-block-end: 0.75rem;
    max-inline-size: 70ch;
  }

  /* A path holds what the catalog holds, which may turn the direction of writing. */
  .debug code {
    unicode-bidi: isolate;
  }

  .debug button {
    margin-block-end: 0.75rem;
    padding-inline: 0.875rem;
    border: 1px solid;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
  }

  .debug :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }

  @media print {
    .debug {
      display: none;
    }
  }
`;
