import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
  }

  @container (min-width: 44rem) {
    .card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 28rem);
      align-items: start;
    }
  }

  .heading {
    font-size: 1.125em;
  }

  .notice {
    border-inline-start: 4px solid var(--_break);
    padding-inline-start: 0.75rem;
    margin-block: 0.5rem;
  }

  .label {
    font-weight: 600;
    margin-block-start: 0.75rem;
  }

  address {
    margin-block-start: 0.5rem;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  .links a,
  .contact a {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: var(--_target);
  }

  .facilities {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }

  .facilities li {
    display: flex;
    gap: 0.25rem;
  }

  .facilities .icon {
    color: var(--_open);
    margin-block-start: 0.125em;
  }

  .locator {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .sea {
    fill: var(--mpp-map-sea, color-mix(in srgb, var(--_accent) 9%, transparent));
  }

  .grid {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.4;
  }

  .land {
    fill: var(--mpp-map-land, color-mix(in srgb, currentcolor 18%, transparent));
    stroke: var(--_edge);
    stroke-width: 0.5;
    stroke-linejoin: round;
  }

  .halo {
    fill: var(--_accent);
    opacity: 0.25;
  }

  .mark {
    fill: var(--_accent);
  }

  .locator text {
    fill: currentcolor;
    font-size: 13px;
    font-weight: 600;
  }

  figcaption {
    margin-block-start: 0.25rem;
  }

  @media (forced-colors: active) {
    .land {
      fill: CanvasText;
      opacity: 0.35;
    }

    .mark {
      fill: Highlight;
    }
  }

  @media print {
    /* Others print their address already; this one is no address of the web. */
    .links a[href^='geo:']::after {
      content: ' ' attr(href);
      font-size: 0.75em;
    }
  }
`;
