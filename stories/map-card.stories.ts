import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppMapCard} from '../src/elements/map-card/map-card.js';
import {
  aCatalog,
  aMall,
  catalogOfLongWords,
  sampleCatalog,
  westernCatalog,
} from '../test/support/catalog.js';
import {MONDAY_MORNING} from '../test/support/instants.js';
import {narrow, onPage, stale} from './frames.js';

const moved = westernCatalog({state: 'moved'});
const successor = aMall({
  id: 'baru',
  name: 'MPP Contoh Baru',
  region: moved.malls[0]!.region,
  address: {building: 'Gedung Baru', street: 'Jalan Baru 9'},
});

const meta: Meta<MppMapCard> = {
  title: 'Map card',
  component: 'mpp-map-card',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog(), now: MONDAY_MORNING.toISOString()},
  render: ({catalog, now, mall}) =>
    html`<mpp-map-card .catalog=${catalog} .now=${now} .mall=${mall}></mpp-map-card>`,
};

export default meta;
type Story = StoryObj<MppMapCard>;

export const Building: Story = {};

export const OnlyTheRegionIsKnown: Story = {args: {catalog: sampleCatalog(), mall: 'timur'}};

export const NothingButAName: Story = {args: {catalog: aCatalog()}};

export const Moved: Story = {
  args: {catalog: {...moved, malls: [...moved.malls, successor]}, mall: 'barat'},
};

export const OnTrial: Story = {args: {catalog: westernCatalog({state: 'trial'})}};

export const UnsafeLinks: Story = {
  args: {
    catalog: westernCatalog({
      contact: {phone: ['tanya resepsionis'], website: 'javascript:alert(1)'},
    }),
  },
};

export const WithActionsOfThePage: Story = {
  render: ({catalog, now}) =>
    html`<mpp-map-card .catalog=${catalog} .now=${now}>
      <a slot="actions" href="https://contoh.example/angkot">Rute angkutan kota</a>
    </mpp-map-card>`,
};

export const Loading: Story = {args: {catalog: undefined}};

export const LoadingWithChildren: Story = {
  args: {catalog: undefined},
  render: () => html`<mpp-map-card>Jalan Contoh 1, Kabupaten Contoh Barat</mpp-map-card>`,
};

export const SeveralMallsToChooseFrom: Story = {args: {catalog: sampleCatalog()}};

export const NoSuchMall: Story = {args: {mall: 'tidak-ada'}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(westernCatalog())]};

export const VeryLongWords: Story = {args: {catalog: catalogOfLongWords()}, decorators: [narrow]};

export const English: Story = {globals: {lang: 'en'}};

export const Narrow: Story = {decorators: [narrow]};

export const Dark: Story = {globals: {scheme: 'dark'}};
