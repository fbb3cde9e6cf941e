import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppAgencyList} from '../src/elements/agency-list/agency-list.js';
import {catalogOfLongWords, sampleCatalog, westernCatalog} from '../test/support/catalog.js';
import {MONDAY_BREAK, MONDAY_MORNING} from '../test/support/instants.js';
import {control, settled} from '../test/support/page.js';
import {narrow, onPage, stale} from './frames.js';

const meta: Meta<MppAgencyList> = {
  title: 'Agency list',
  component: 'mpp-agency-list',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog(), now: MONDAY_MORNING.toISOString()},
  render: ({catalog, now, mall, kind, groupBy, logos, headingLevel}) =>
    html`<mpp-agency-list
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .kind=${kind}
      .groupBy=${groupBy ?? 'kind'}
      .headingLevel=${headingLevel ?? 3}
      ?logos=${logos}
    ></mpp-agency-list>`,
};

export default meta;
type Story = StoryObj<MppAgencyList>;

/** Presses what is called so, as a visitor would. */
const pressing =
  (...names: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const list = canvasElement.querySelector('mpp-agency-list')!;
    for (const name of names) {
      await settled(list);
      control(list, name).click();
    }
    await settled(list);
  };

export const OneMall: Story = {};

export const SeveralMalls: Story = {args: {catalog: sampleCatalog()}};

export const Unfolded: Story = {play: pressing('Dinas Kependudukan', 'Badan Pendapatan')};

export const WithoutGroups: Story = {args: {groupBy: 'none'}};

export const SomeKindsOnly: Story = {args: {kind: 'ministry vertical'}};

export const DuringTheBreak: Story = {args: {now: MONDAY_BREAK.toISOString()}};

export const Loading: Story = {args: {catalog: undefined}};

export const NobodyToList: Story = {args: {kind: 'judiciary'}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(westernCatalog())]};

export const VeryLongWords: Story = {
  args: {catalog: catalogOfLongWords()},
  decorators: [narrow],
  play: pressing(/^Ketidak/),
};

export const English: Story = {globals: {lang: 'en'}, play: pressing('Kepolisian')};

export const Narrow: Story = {decorators: [narrow], play: pressing('Kepolisian')};

export const Dark: Story = {
  globals: {scheme: 'dark'},
  play: pressing('Dinas Kependudukan', 'Badan Pendapatan'),
};
