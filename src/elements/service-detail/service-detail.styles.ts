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

  .links a {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: var(--_target);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  ::slotted(*) {
    margin: 0;
  }
`;
