import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .frame {
    max-inline-size: 44rem;
  }

  .heading {
    font-size: 1.375em;
  }

  section {
    margin-block-start: 1.5rem;
  }

  section > .heading {
    display: flex;
    gap: 0.5rem;
    font-size: 1.125em;
    padding-block-end: 0.5rem;
    border-block-end: 2px solid var(--_line);
  }

  section > .heading .icon {
    color: var(--_muted);
  }

  section .heading ~ .heading {
    font-size: 1em;
    margin-block-start: 0.75rem;
    padding-block-end: 0;
    border-block-end: 0;
  }

  .services li,
  .counters li {
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }

  .services li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }

  .services li > div {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }

  .services .absent > div {
    border-inline-start: 4px solid var(--_closed);
    padding-inline-start: 0.75rem;
  }

  .remove {
    flex: none;
    align-self: start;
  }

  strong {
    font-weight: 600;
  }

  .facts {
    font-size: 0.875em;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.625rem;
    align-items: start;
    min-block-size: var(--_target);
    padding-block: 0.625rem;
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_tint);
  }

  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }

  .choice .note {
    display: block;
  }

  .times {
    display: inline-block;
    margin-inline-start: 0.5rem;
    font-variant-numeric: tabular-nums;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }

  th {
    padding-inline-end: 1rem;
  }

  td {
    inline-size: 40%;
    text-align: end;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  tfoot th {
    font-weight: 600;
  }

  section > .note,
  section > p {
    margin-block-start: 0.5rem;
  }

  .unsure {
    color: var(--_unknown);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block-start: 1.5rem;
  }

  .actions a {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: var(--_target);
  }

  /* Left on the page, so that what is said in it later is heard. */
  .said:not(:empty) {
    margin-block-start: 0.5rem;
  }

  @media print {
    .actions,
    .said {
      display: none;
    }

    .choice {
      min-block-size: 0;
      padding-block: 0.25rem;
    }

    li,
    tr,
    .choice {
      break-inside: avoid;
    }
  }
`;
