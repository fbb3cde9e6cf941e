import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppCatalog} from '../src/elements/catalog/catalog.js';
import {aService, westernCatalog} from '../test/support/catalog.js';
import {MONDAY_MORNING} from '../test/support/instants.js';
import {narrow, onPage, stale} from './frames.js';

const NOW = MONDAY_MORNING.toISOString();

const meta: Meta<MppCatalog> = {
  title: 'Catalog',
  component: 'mpp-catalog',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog()},
  render: ({catalog}) =>
    html`<mpp-catalog .catalog=${catalog}>
      <p><mpp-hours-badge now=${NOW}></mpp-hours-badge></p>
      <mpp-map-card now=${NOW}></mpp-map-card>
    </mpp-catalog>`,
};

export default meta;
type Story = StoryObj<MppCatalog>;

export const AroundItsElements: Story = {};

export const ElsewhereOnThePage: Story = {
  render: ({catalog}) =>
    html`<mpp-catalog id="elsewhere" .catalog=${catalog}></mpp-catalog>
      <mpp-hours-table for="elsewhere" now=${NOW}></mpp-hours-table>`,
};

export const OneServiceIsBroken: Story = {
  args: {catalog: {...westernCatalog(), services: [aService(), {id: 'rusak'}]}},
  render: ({catalog}) =>
    html`<mpp-catalog .catalog=${catalog}>
      <mpp-service-finder now=${NOW}></mpp-service-finder>
    </mpp-catalog>`,
};

export const Loading: Story = {args: {catalog: undefined}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(westernCatalog())]};

/** As the others to look at; search engines find its malls in the head of the page. */
export const ForSearchEngines: Story = {
  render: ({catalog}) =>
    html`<mpp-catalog json-ld .catalog=${catalog}>
      <mpp-hours-table now=${NOW}></mpp-hours-table>
    </mpp-catalog>`,
};

export const English: Story = {globals: {lang: 'en'}};

export const Narrow: Story = {decorators: [narrow]};

export const Dark: Story = {globals: {scheme: 'dark'}};
