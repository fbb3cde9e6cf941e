import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .rows > div {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .rows > div:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .rows > .asked:first-child {
    border-block-start: 0;
    border-inline-start: 4px solid var(--_accent);
    padding: 0.75rem;
    margin-block-end: 0.75rem;
    background: var(--_tint);
  }

  dt {
    display: flex;
    gap: 0.5rem;
    font-weight: 600;
    margin-block-end: 0.25rem;
  }

  dt .icon {
    color: var(--_muted);
    margin-block-start: 0.125em;
  }

  dd {
    max-inline-size: 70ch;
  }

  @container (min-width: 32rem) {
    .rows > div {
      display: grid;
      grid-template-columns: 10rem minmax(0, 1fr);
      gap: 1rem;
    }

    .trail {
      margin-block-start: -0.625rem;
    }
  }

  .above {
    display: flex;
    flex-wrap: wrap;
  }

  .above > li + li::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 1.5px 1.5px 0 0;
    transform: rotate(45deg);
    margin-block-end: 0.15em;
    margin-inline: 0.5em 0.7em;
  }

  .summary {
    max-inline-size: 70ch;
    margin-block-end: 1rem;
  }

  .lines > li + li {
    margin-block-start: 0.25rem;
  }

  .bring > li {
    padding-inline-start: 1.5em;
    position: relative;
  }

  .bring > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.3em;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: 3px;
  }

  .steps {
    counter-reset: step;
  }

  .steps > li {
    counter-increment: step;
    padding-inline-start: 1.75em;
    position: relative;
  }

  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    font-weight: 600;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* A trail is numbered in circles on one line, the current one filled. */
  .trail > li {
    --_circle: 1.75em;
    --_middle: calc(var(--_target) / 2);
    padding-inline-start: 2.25em;
  }

  .trail > li::before {
    display: grid;
    place-items: center;
    inset-block-start: calc(var(--_middle) - var(--_circle) / 2);
    inline-size: var(--_circle);
    block-size: var(--_circle);
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }

  .trail > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_circle) / 2 - 1px);
    inset-block: calc(var(--_middle) + var(--_circle) / 2) calc(var(--_circle) / 2 - var(--_middle));
    border-inline-start: 2px solid var(--_line);
  }

  .trail > .done::before,
  .trail > .done::after {
    color: var(--_accent);
    border-color: var(--_accent) !important;
  }

  .trail > li:has([aria-current])::before {
    color: canvas;
    background: var(--_accent);
    border-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .trail > li:has([aria-current])::before {
      color: highlighttext;
      background: highlight;
      forced-color-adjust: none;
    }
  }

  .trail button {
    inline-size: 100%;
    padding-inline: 0.5rem;
    border: 0;
  }

  .trail [aria-current] {
    font-weight: 600;
  }

  dd > .note {
    margin-block-start: 0.25rem;
  }

  .amount {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .place + .place {
    margin-block-start: 0.75rem;
  }

  .place strong {
    font-weight: 600;
  }

  .place p {
    margin-block-start: 0.125rem;
  }

  .limited {
    border-inline-start: 4px solid var(--_break);
    padding-inline-start: 0.75rem;
  }

  .absent {
    border-inline-start: 4px solid var(--_closed);
    padding-inline-start: 0.75rem;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    margin-block: 0.75rem;
  }

  .links a,
  .actions a,
  .actions button {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: var(--_target);
  }

  .actions button {
    gap: 0.5rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }

  .actions ~ .note:not(:empty) {
    margin-block: 0.5rem;
  }

  .address {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
  }

  .qr {
    max-inline-size: 15rem;
    margin-block: 0.75rem;
  }

  /* Dark on light in any scheme: that is how cameras know it. */
  .qr svg {
    display: block;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
    print-color-adjust: exact;
    shape-rendering: crispedges;
  }

  ::slotted(*) {
    margin: 0;
  }

  @media print {
    .trail button {
      display: block;
      min-block-size: 0;
    }

    .actions a,
    .actions button,
    .address,
    [role='status'] {
      display: none;
    }
  }
`;
