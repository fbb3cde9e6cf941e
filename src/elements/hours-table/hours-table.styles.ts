import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    max-inline-size: 32rem;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.375rem 0.75rem 0.375rem 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }

  th {
    inline-size: 40%;
    border-inline-start: 4px solid transparent;
    padding-inline-start: 0.5rem;
  }

  .today > * {
    font-weight: 600;
  }

  .today th {
    border-inline-start-color: var(--_accent);
  }

  .time {
    white-space: nowrap;
  }

  table + .note,
  .ahead + .note {
    margin-block-start: 0.5rem;
  }

  .mark {
    font-size: 0.875em;
    font-weight: 400;
    display: inline-block;
  }

  .closed {
    color: var(--_closed);
  }

  .unknown {
    color: var(--_unknown);
  }

  .why {
    display: block;
  }

  .heading {
    margin-block: 1rem 0.25rem;
  }

  .ahead li {
    padding-block: 0.375rem;
    max-inline-size: 32rem;
    border-block-end: 1px solid var(--_line);
  }

  .ahead li > span {
    display: block;
  }

  @container (min-width: 24rem) {
    .ahead li {
      display: grid;
      grid-template-columns: 40% minmax(0, 1fr);
      gap: 0.75rem;
    }
  }
`;
