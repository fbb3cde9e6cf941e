import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .search label {
    display: block;
    font-size: 1.125em;
    font-weight: 600;
    margin-block-end: 0.5rem;
  }

  .field {
    position: relative;
    display: flex;
  }

  .field > .icon {
    position: absolute;
    inset-inline-start: 0.75rem;
    inset-block-start: calc(50% - 0.625em);
    color: var(--_muted);
    pointer-events: none;
  }

  .field > input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 3rem;
    padding: 0.5rem 3rem 0.5rem 2.75rem;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--mpp-color-surface, transparent);
    appearance: none;
  }

  .field > input::-webkit-search-cancel-button {
    display: none;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .suggestions {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    max-block-size: min(24rem, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding-block: 0.25rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--mpp-color-float, Canvas);
    color: var(--mpp-color-on-float, CanvasText);
    box-shadow: 0 4px 12px rgb(0 0 0 / 20%);
  }

  .suggestions[hidden] {
    display: none;
  }

  .kind {
    padding: 0.5rem 0.75rem 0.25rem;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  [role='option'] {
    display: grid;
    align-content: center;
    min-block-size: var(--_target);
    padding: 0.375rem 0.75rem;
    cursor: pointer;
  }

  [role='option']:hover,
  [aria-selected='true'] {
    background: var(--_tint);
  }

  [aria-selected='true'] {
    outline: 2px solid;
    outline-color: var(--_accent);
    outline-offset: -2px;
  }

  .clear {
    position: absolute;
    inset-inline-end: 2px;
    inset-block: 2px;
    border: 0;
    display: grid;
    place-items: center;
    padding: 0;
  }

  .hint {
    margin-block-start: 0.25rem;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block: 0.75rem;
  }

  .count {
    font-weight: 600;
    margin-inline-end: auto;
    font-variant-numeric: tabular-nums;
  }

  .sort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5rem;
  }

  select,
  .facet-search {
    font: inherit;
    color: inherit;
    min-block-size: var(--_target);
    min-inline-size: 0;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--mpp-color-surface, transparent);
  }

  .facet-search {
    inline-size: 100%;
    margin-block-end: 0.25rem;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .reading {
    margin-block-end: 0.75rem;
  }

  .toggle,
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }

  .chip {
    background: var(--_tint);
    border-color: var(--_accent);
    padding-block: 0.25rem;
  }

  .plain {
    border-color: transparent;
    padding-inline: 0;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .skip:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
  }

  .printed {
    display: none;
  }

  .facets {
    margin-block-end: 1rem;
    display: grid;
    gap: 1rem;
  }

  legend {
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.25rem;
  }

  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.625rem;
    min-block-size: var(--_target);
    padding-block: 0.25rem;
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_tint);
  }

  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  .choice .tally {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-size: 0.875em;
  }

  .results > li {
    border-block-start: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.5rem;
    /* What is outside of a contained box is not painted: focus rings keep within it. */
    padding-inline: 0.375rem;
  }

  .results .row:has(button:focus-visible) {
    outline-offset: -3px;
  }

  .results > li:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .row [role='heading'] button {
    display: flex;
    justify-content: space-between;
    gap: 0.75rem;
    inline-size: 100%;
    color: var(--_accent);
  }

  .facts {
    margin-block-start: 0.125rem;
  }

  .facts.muted {
    color: var(--_muted);
  }

  .limited {
    color: var(--_break);
    font-weight: 600;
  }

  .absent {
    color: var(--_closed);
    font-weight: 600;
  }

  .detail {
    padding-block: 0.75rem 1.5rem;
  }

  .more {
    margin-block-start: 1rem;
    inline-size: 100%;
    text-align: center;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  .none {
    border-block: 1px solid var(--_line);
    padding-block: 1rem;
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .none ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }

  section + section,
  .results + section,
  .elsewhere {
    margin-block-start: 1.5rem;
  }

  section > .heading {
    margin-block-end: 0.5rem;
  }

  @container (max-width: 29.99rem) {
    .sort span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (max-width: 47.99rem) {
    .facets[data-folded],
    .skip {
      display: none;
    }
  }

  @container (min-width: 48rem) {
    .with-facets {
      display: grid;
      grid-template-columns: 15rem minmax(0, 1fr);
      gap: 2rem;
      align-items: start;
    }

    /* Where nothing is left to narrow by, what helps instead stays where it was. */
    .with-facets > :last-child {
      grid-column: 2;
    }

    .toggle,
    .leave {
      display: none;
    }
  }

  @media print {
    .search,
    .bar,
    .chips,
    .facets,
    .more {
      display: none;
    }

    .with-facets,
    .printed {
      display: block;
    }

    .results > li {
      content-visibility: visible;
    }

    /* A person prints one service alone, by the button in it. */
    .reading:has(~ .body mpp-service-detail:state(printing)),
    .body:has(mpp-service-detail:state(printing)) :is(.printed, .reading, section > .heading),
    .body:has(mpp-service-detail:state(printing)) li:not(:has(mpp-service-detail:state(printing))) {
      display: none;
    }
  }
`;
