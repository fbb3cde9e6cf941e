import {css} from 'lit';

/** Rows that unfold: the whole row is pressed, so that the finger need not find the name. */
export const rows = css`
  .row {
    position: relative;
    padding-block: 0.75rem;
  }

  .row:hover {
    background: var(--_tint);
  }

  .row button {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
  }

  .row button::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .row button:focus-visible {
    outline: 0 !important;
  }

  .row:has(button:focus-visible) {
    outline: 3px solid;
    outline-color: var(--_accent);
    outline-offset: -1px;
    border-radius: var(--_radius);
  }

  .facts {
    font-size: 0.875em;
  }

  .unfolded .fold {
    transform: rotate(180deg);
  }

  @media (prefers-reduced-motion: no-preference) {
    .fold {
      transition: transform 120ms;
    }
  }

  @media print {
    .row button {
      display: inline;
    }

    .fold {
      display: none;
    }
  }
`;
