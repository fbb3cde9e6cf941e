import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../dist/custom-elements.json';
import '../src/all.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}},
  initialGlobals: {lang: 'id', scheme: 'light'},
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: {icon: 'globe', items: ['id', 'en'], dynamicTitle: true},
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true},
    },
  },
  decorators: [
    (story, {globals}) => {
      document.documentElement.style.colorScheme = String(globals.scheme);
      // On the story itself: documentation pages put theirs into an English frame.
      return html`<div lang=${String(globals.lang)}>${story()}</div>`;
    },
  ],
};

export default preview;
