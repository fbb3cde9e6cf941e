import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block !important;
  }

  .status {
    font-variant-numeric: tabular-nums;
  }

  .full,
  .line {
    display: block;
  }

  .full > .icon,
  .full > .state {
    font-size: 1.375em;
  }

  .line::first-letter {
    text-transform: uppercase;
  }

  .state {
    font-weight: 600;
  }

  .open > .icon,
  .open > .state {
    color: var(--_open);
  }

  .break > .icon,
  .break > .state {
    color: var(--_break);
  }

  .closed > .icon,
  .closed > .state {
    color: var(--_closed);
  }

  .unknown > .icon,
  .unknown > .state {
    color: var(--_unknown);
  }

  .skeleton {
    inline-size: 12ch;
  }

  .failure {
    border: 0;
    padding: 0;
  }

  .failure button {
    margin: 0;
  }
`;
