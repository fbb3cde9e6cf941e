import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppCatalog} from '../src/elements/catalog/catalog.js';
import {aCatalog, aService, LONG, westernCatalog} from '../test/support/catalog.js';
import {MONDAY_MORNING} from '../test/support/instants.js';
import {narrow, onPage, stale} from './frames.js';

const NOW = MONDAY_MORNING.toISOString();

/** A catalog in which this is wrong: a fee, an agency, a link, and hours. */
const BROKEN = {
  ...westernCatalog({hours: 'Senin' as never, opened: '24 Juni 2024'}),
  services: [
    aService({links: [{rel: 'info', href: 'javascript:alert(1)'}]}),
    {...aService({id: 'kia'}), fees: [{amount: 'Rp50.000'}]},
    aService({id: 'paspor', agency: 'kantor-imigrasi'}),
    aService(),
  ],
};

const meta: Meta<MppCatalog> = {
  title: 'Diagnostics',
  component: 'mpp-catalog',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: BROKEN},
  render: ({catalog}) =>
    html`<mpp-catalog debug .catalog=${catalog}>
      <mpp-service-finder now=${NOW}></mpp-service-finder>
    </mpp-catalog>`,
};

export default meta;
type Story = StoryObj<MppCatalog>;

export const SomeRecordsAreBroken: Story = {};

export const NothingIsWrong: Story = {args: {catalog: aCatalog()}};

export const MoreThanAPersonReads: Story = {
  args: {
    catalog: {...westernCatalog(), services: [aService(), ...Array.from({length: 80}, () => 7)]},
  },
};

export const NoCatalog: Story = {args: {catalog: {schema: 'mpp-catalog/2'}}};

export const Loading: Story = {args: {catalog: undefined}};

export const Stale: Story = {
  decorators: [stale(westernCatalog())],
  render: () => html`<mpp-service-finder debug now=${NOW}></mpp-service-finder>`,
};

export const OnAnElementThatLoadsByItself: Story = {
  render: ({catalog}) => html`<mpp-map-card debug .catalog=${catalog} now=${NOW}></mpp-map-card>`,
};

export const VeryLongWords: Story = {
  args: {
    catalog: {...westernCatalog(), services: [aService(), aService({agency: LONG.slice(0, 200)})]},
  },
  decorators: [narrow],
};

export const English: Story = {globals: {lang: 'en'}};

export const Narrow: Story = {decorators: [narrow]};

export const Dark: Story = {globals: {scheme: 'dark'}};
