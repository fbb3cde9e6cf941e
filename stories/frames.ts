import type {Decorator} from '@storybook/web-components-vite';
import {css, html, render} from 'lit';
import type {Catalog} from '../src/schema/index.js';
import {foreignProvider} from '../test/support/provider.js';

const {styleSheet} = css`
  .ground {
    background: canvas;
    color: canvastext;
    padding: 1rem;
    font-family: system-ui, sans-serif;
  }

  .narrow {
    inline-size: 320px;
    outline: 1px dashed currentcolor;
  }
`;
document.adoptedStyleSheets.push(styleSheet!);

/** A page to stand on: without a ground of its own, nobody can tell whether words stand out in the dark. */
export const onPage: Decorator = (story) => html`<div class="ground">${story()}</div>`;

/** The narrowest screen that is looked after. */
export const narrow: Decorator = (story) => html`<div class="narrow">${story()}</div>`;

/** The story inside a catalog of which a newer one could not be had; its own catalog must be absent. */
export const stale =
  (catalog: Catalog): Decorator =>
  (story) => {
    const failure = {code: 'network', message: 'The connection broke.'};
    const {element} = foreignProvider({status: 'ready', catalog, issues: [], stale: failure});
    render(story(), element);
    return element;
  };
