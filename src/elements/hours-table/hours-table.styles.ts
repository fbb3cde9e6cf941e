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
    /* No day is so long that it must be broken. */
    overflow-wrap: break-word;
  }

  .today > * {
    font-weight: 600;
  }

  .today th {
    border-inline-start-color: var(--_accent);
  }

  .beside :is(th, td) {
    inline-size: 33%;
  }

  thead th {
    font-size: 0.875em;
    font-weight: 600;
  }

  thead th + th {
    border-inline-start: 0;
    padding-inline-start: 0;
  }

  .break {
    display: inline-block;
    font-size: 0.875em;
  }

  :is(.break, .unknown) .times {
    display: inline-block;
  }

  .break,
  .why {
    font-weight: 400;
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

  .mark:empty {
    display: none;
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

  .closure {
    margin-block: 0.375rem;
  }

  .heading {
    margin-block: 1rem 0.25rem;
  }

  .ahead li {
    padding-block: 0.375rem;
    max-inline-size: 32rem;
    border-block-end: 1px solid var(--_line);
  }

  .ahead time {
    white-space: nowrap;
  }

  .calendar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 0.75rem;
    margin-block-start: 0.75rem;
    max-inline-size: 32rem;
  }

  label {
    flex: 1 1 14rem;
  }

  .calendar .note {
    flex-basis: 100%;
  }

  /* Left on the page, so that what is said in it later is heard. */
  .calendar .note:empty {
    margin-block-start: -0.5rem;
  }

  select {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding-inline: 0.5rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: field;
    color: fieldtext;
    font: inherit;
  }

  /* Two columns of times fit the narrowest screen only in the smaller size. */
  @container (max-width: 23.99rem) {
    .beside :is(th, td) {
      inline-size: auto;
      padding-inline-end: 0.5rem;
      font-size: 0.875em;
    }

    .beside th:first-child {
      inline-size: 1%;
    }

    .beside :is(.note, .mark, .break) {
      font-size: 1em;
    }
  }

  @container (min-width: 24rem) {
    .times {
      white-space: nowrap;
    }

    .ahead li {
      display: grid;
      grid-template-columns: 40% minmax(0, 1fr);
      gap: 0.75rem;
    }
  }

  @media print {
    .calendar {
      display: none;
    }

    tr,
    li {
      break-inside: avoid;
    }
  }
`;
