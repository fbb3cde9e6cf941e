import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppServiceFinder} from '../src/elements/service-finder/service-finder.js';
import {
  aCatalog,
  catalogOfLongWords,
  manyServices,
  sampleCatalog,
  westernCatalog,
} from '../test/support/catalog.js';
import {MONDAY_MORNING} from '../test/support/instants.js';
import {control, settled} from '../test/support/page.js';
import {narrow, onPage, stale} from './frames.js';

const meta: Meta<MppServiceFinder> = {
  title: 'Service finder',
  component: 'mpp-service-finder',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog(), now: MONDAY_MORNING.toISOString()},
  render: ({catalog, now, mall, query, filters, facets, pageSize}) =>
    html`<mpp-service-finder
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .query=${query ?? ''}
      .filters=${filters ?? {}}
      .facets=${facets}
      .pageSize=${pageSize ?? 20}
    ></mpp-service-finder>`,
};

export default meta;
type Story = StoryObj<MppServiceFinder>;

/** Presses what is called so, as a visitor would. */
const pressing =
  (...names: (string | RegExp)[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const finder = canvasElement.querySelector('mpp-service-finder')!;
    for (const name of names) {
      await settled(finder);
      control(finder, name).click();
    }
    await settled(finder);
  };

export const Browse: Story = {};

export const SeveralMalls: Story = {args: {catalog: sampleCatalog()}};

export const QueryTyped: Story = {args: {query: 'penggantian'}};

export const ResultOpened: Story = {play: pressing('Penggantian KTP')};

export const ResultInPartOnly: Story = {
  args: {query: 'paspor'},
  play: pressing('Penggantian paspor'),
};

export const NotServedHere: Story = {args: {query: 'stnk'}, play: pressing('Pengesahan STNK')};

export const NothingFound: Story = {args: {query: 'xyzzy'}};

export const NothingFoundUnderTheFilters: Story = {
  args: {query: 'paspor', filters: {fee: ['free']}},
};

export const FiltersChosen: Story = {
  args: {filters: {fee: ['free'], category: ['Kependudukan', 'Perizinan']}},
};

export const FewFacets: Story = {args: {facets: 'category fee'}};

export const NineHundredServices: Story = {args: {catalog: manyServices(900)}};

export const MoreShown: Story = {args: {catalog: manyServices(45)}, play: pressing('Muat 20 lagi')};

export const Loading: Story = {args: {catalog: undefined}};

export const LoadingWithChildren: Story = {
  args: {catalog: undefined},
  render: () =>
    html`<mpp-service-finder>
      <a href="https://contoh.example/layanan">Daftar layanan</a>
    </mpp-service-finder>`,
};

export const WithoutServices: Story = {args: {catalog: aCatalog({services: []})}};

export const NoSuchMall: Story = {args: {mall: 'tidak-ada'}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(westernCatalog())]};

export const VeryLongWords: Story = {
  args: {catalog: catalogOfLongWords()},
  decorators: [narrow],
  play: pressing(/^Ketidak/),
};

export const English: Story = {globals: {lang: 'en'}, play: pressing('Replacement of a lost')};

export const Narrow: Story = {decorators: [narrow]};

export const NarrowWithFilters: Story = {
  args: {filters: {fee: ['free']}},
  decorators: [narrow],
  play: pressing('Saring'),
};

export const Dark: Story = {
  globals: {scheme: 'dark'},
  args: {query: 'penggantian'},
  play: pressing('Penggantian KTP'),
};

export const DarkWithFilters: Story = {
  globals: {scheme: 'dark'},
  args: {filters: {fee: ['free']}},
};
