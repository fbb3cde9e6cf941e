import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .group + .group {
    margin-block-start: 1.5rem;
  }

  .group > .heading {
    font-size: 1.125em;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1rem;
    padding-block-end: 0.5rem;
    border-block-end: 2px solid var(--_line);
  }

  .count {
    flex: none;
    font-size: 0.875rem;
    font-weight: 400;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .mall {
    font-size: 1.375em;
    margin-block: 1.5rem 0.75rem;
  }

  .agency {
    border-block-end: 1px solid var(--_line);
  }

  .row {
    display: grid;
    grid-template-columns: 2.75rem minmax(0, 1fr) 1.25rem;
    gap: 0.125rem 0.75rem;
    align-items: center;
  }

  .logo {
    grid-row: span 2;
    align-self: start;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: var(--_radius);
    border: 1px solid var(--_line);
    display: grid;
    place-items: center;
    font-weight: 600;
    font-size: 0.8125em;
    color: var(--_muted);
    overflow: hidden;
  }

  .logo img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }

  .facts {
    grid-column: 2;
    font-size: 0.875em;
  }

  .fold {
    grid-row: 1;
    grid-column: 3;
  }

  .inside {
    padding: 0 0 1rem 3.5rem;
  }

  .inside ul {
    columns: 18rem;
    column-gap: 2rem;
  }

  .inside li {
    padding-block: 0.25rem;
    break-inside: avoid;
  }

  .inside .absent {
    margin-block-start: 0.5rem;
  }

  @container (max-width: 28rem) {
    .inside {
      padding-inline-start: 0;
    }
  }
`;
