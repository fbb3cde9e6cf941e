import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import '../src/elements/visit-plan/mpp-visit-plan.js';
import type {MppVisitPlan} from '../src/elements/visit-plan/visit-plan.js';
import {
  aCatalog,
  aMall,
  aTenant,
  catalogOfLongWords,
  sampleCatalog,
  weekdays,
  westernCatalog,
} from '../test/support/catalog.js';
import {AFTER_THE_CALENDAR, MONDAY_MORNING} from '../test/support/instants.js';
import {control, settled, words} from '../test/support/page.js';
import {narrow, onPage, stale} from './frames.js';

const SEVERAL = 'ktp-hilang kia skck paspor jkn';

const meta: Meta<MppVisitPlan> = {
  title: 'Visit plan',
  component: 'mpp-visit-plan',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: westernCatalog(), services: SEVERAL, now: MONDAY_MORNING.toISOString()},
  render: ({catalog, now, mall, services}) =>
    html`<mpp-visit-plan
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .services=${services}
    ></mpp-visit-plan>`,
};

export default meta;
type Story = StoryObj<MppVisitPlan>;

export const SeveralAgenciesOnTwoFloors: Story = {};

export const OneService: Story = {args: {services: 'ktp-hilang'}};

export const OnOneFloor: Story = {args: {services: 'ktp-hilang skck'}};

/** Kartu Keluarga is asked for twice; it stands once, with the copies of both. */
export const PapersForSeveralServices: Story = {
  args: {
    catalog: sampleCatalog({
      malls: westernCatalog().malls,
      services: westernCatalog().services.map((service) =>
        service.id === 'skck'
          ? {...service, requirements: [{text: 'KARTU KELUARGA', original: true, copies: 1}]}
          : service,
      ),
    }),
    services: 'ktp-hilang skck',
  },
};

export const NotServedHere: Story = {args: {services: 'skck stnk'}};

export const NothingServedHere: Story = {args: {services: 'stnk'}};

export const NeverOpenTogether: Story = {args: {services: 'paspor npwp'}};

export const UnknownHoursOfOneCounter: Story = {
  args: {
    catalog: aCatalog({
      malls: [aMall({tenants: [aTenant({hours: 'pagi sampai sore'})]})],
    }),
    services: 'ktp',
  },
};

export const UnknownAfterTheCalendarEnds: Story = {args: {now: AFTER_THE_CALENDAR.toISOString()}};

export const UntilTheLastTicket: Story = {
  args: {
    catalog: westernCatalog({hours: weekdays('08:00-15:30', {lastTicket: 60})}),
    services: 'ktp-hilang skck',
  },
};

export const Empty: Story = {args: {services: ''}};

/** A service is taken out: it is said so, and the focus goes to the next. */
export const OneTakenOut: Story = {
  play: async ({canvasElement}) => {
    const plan = canvasElement.querySelector('mpp-visit-plan')!;
    await settled(plan);
    control(plan, 'Hapus (Kartu Identitas Anak)').click();
    await settled(plan);
    await expect(words(plan)).toContain('dihapus dari rencana');
  },
};

export const InAFarTimeZone: Story = {
  args: {catalog: sampleCatalog(), mall: 'timur', services: 'ktp-hilang paspor'},
};

export const Loading: Story = {args: {catalog: undefined}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(westernCatalog())]};

export const VeryLongWords: Story = {
  args: {catalog: catalogOfLongWords(), services: 'ktp'},
  decorators: [narrow],
};

export const English: Story = {globals: {lang: 'en'}};

export const Narrow: Story = {decorators: [narrow]};

export const Dark: Story = {globals: {scheme: 'dark'}};
