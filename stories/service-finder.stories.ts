import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {matchRanges} from '../src/search/index.js';
import {say, wordsFor} from '../src/terms/index.js';
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
  render: ({catalog, now, mall, query, filters, lockedFilters, facets, pageSize, sort, ...rest}) =>
    html`<mpp-service-finder
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .query=${query ?? ''}
      .filters=${filters ?? {}}
      .lockedFilters=${lockedFilters}
      .sort=${sort}
      .groupBy=${rest.groupBy}
      .facets=${facets}
      .pageSize=${pageSize ?? 20}
      .item=${rest.item}
      ?recent=${rest.recent}
      ?plan=${rest.plan}
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

/** Types into the search box and presses these keys, as a visitor would. */
const typing =
  (text: string, ...keys: string[]): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const finder = canvasElement.querySelector('mpp-service-finder')!;
    await settled(finder);
    const input = finder.shadowRoot!.querySelector('input')!;
    finder.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled(finder);
    for (const key of keys) {
      input.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
      await settled(finder);
    }
  };

/** The sample with life events, for what is suggested. */
const catalogOfLifeEvents = () => {
  const {services, ...rest} = westernCatalog();
  const lifeEvents = (agency: string) => (agency === 'dukcapil' ? ['Dokumen hilang'] : undefined);
  return {
    ...rest,
    services: services.map((one) => ({...one, lifeEvents: lifeEvents(one.agency)})),
  };
};

export const Browse: Story = {};

export const Typing: Story = {play: typing('pen', 'Escape')};

export const Suggestions: Story = {
  args: {catalog: catalogOfLifeEvents()},
  play: typing('hilang', 'ArrowDown'),
};

export const SuggestionsOfAgencies: Story = {play: typing('imigr')};

export const ServiceChosen: Story = {play: typing('paspor', 'ArrowDown', 'Enter')};

export const Misspelled: Story = {args: {query: 'pasopr'}};

export const WordsLeftOut: Story = {args: {query: 'paspor kambing'}};

/** Asked what to bring, the service that is clearly meant unfolds with that first. */
export const Asked: Story = {args: {query: 'syarat ktp hilang'}};

export const ByAgency: Story = {args: {groupBy: 'agency'}};

export const SortedByFee: Story = {args: {sort: 'fee'}};

export const LockedToOneCategory: Story = {args: {lockedFilters: {category: ['Kependudukan']}}};

export const ForAVisit: Story = {args: {plan: true}, play: pressing('Penggantian KTP')};

/** The page draws each result, with what matches set off. */
export const DrawnByThePage: Story = {
  args: {
    query: 'penggantian',
    item: ({id, name}, {reading}) => {
      const text = say(name, wordsFor('id'));
      const [[from, to] = [0, 0]] = matchRanges(text, reading!);
      return html`<p>
        <a href="#${id}"
          >${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}</a
        >
      </p>`;
    },
  },
};

export const SearchInsideAFacet: Story = {args: {catalog: manyServices(48), facets: 'category'}};

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

export const NothingFoundButAlike: Story = {
  args: {query: 'pasopr', filters: {fee: ['free'], audience: ['citizen']}},
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

export const DarkWithSuggestions: Story = {
  globals: {scheme: 'dark'},
  play: typing('peng', 'ArrowDown'),
};

export const NarrowWithSuggestions: Story = {decorators: [narrow], play: typing('peng')};

export const DarkWithFilters: Story = {
  globals: {scheme: 'dark'},
  args: {filters: {fee: ['free']}},
};
