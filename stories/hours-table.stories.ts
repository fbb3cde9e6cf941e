import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import type {MppHoursTable} from '../src/elements/hours-table/hours-table.js';
import {
  aCatalog,
  aTenant,
  catalogOfMall,
  CLOSING_NOTICE,
  LONG,
  OFFICE_HOURS,
  weekdays,
} from '../test/support/catalog.js';
import {
  AFTER_THE_CALENDAR,
  BEFORE_RAMADAN,
  FRIDAY_BREAK,
  JOINT_LEAVE_DAY,
  MAINTENANCE_DAY,
  MONDAY_MORNING,
  MONDAY_NOON,
} from '../test/support/instants.js';
import {narrow, onPage, stale} from './frames.js';

const at = (instant: Date) => ({now: instant.toISOString()});

const meta: Meta<MppHoursTable> = {
  title: 'Hours table',
  component: 'mpp-hours-table',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: aCatalog(), ...at(MONDAY_MORNING)},
  render: ({catalog, now, mall, agency, addToCalendar}) =>
    html`<mpp-hours-table
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .agency=${agency}
      ?add-to-calendar=${addToCalendar}
    ></mpp-hours-table>`,
};

export default meta;
type Story = StoryObj<MppHoursTable>;

export const Week: Story = {};

export const TodayInTheMiddle: Story = {args: at(FRIDAY_BREAK)};

export const SeveralBreaks: Story = {
  args: {catalog: catalogOfMall({hours: weekdays('08:00-10:00 10:15-12:00 13:00-16:00')})},
};

export const OpenAtNight: Story = {
  args: {catalog: catalogOfMall({hours: 'Mo-Fr 08:00-16:00; Sa 20:00-02:00; Su 00:00-24:00'})},
};

export const WeekWithAnException: Story = {args: at(MAINTENANCE_DAY)};

export const WeekWithHolidays: Story = {args: at(JOINT_LEAVE_DAY)};

export const WeekInRamadan: Story = {args: at(MONDAY_NOON)};

export const WeekWithANotice: Story = {args: {catalog: catalogOfMall({notices: [CLOSING_NOTICE]})}};

export const WeekAsOpenStreetMapWritesIt: Story = {
  args: {
    catalog: catalogOfMall({
      hours: 'Mo-Th 08:00-12:00,13:00-15:30; Fr 08:00-11:30,13:30-15:00; PH off',
    }),
  },
};

export const SeasonAhead: Story = {args: at(BEFORE_RAMADAN)};

const COUNTER: Story['args'] = {
  catalog: catalogOfMall({
    tenants: [aTenant({hours: weekdays('08:00-12:00 13:00-14:00', {lastTicket: 30}), quota: 80})],
  }),
  agency: 'dukcapil',
};

/** The building keeps other hours than the counter, so both are shown. */
export const CounterBesideTheBuilding: Story = {args: COUNTER};

export const CounterBesideTheBuildingNarrow: Story = {args: COUNTER, decorators: [narrow]};

export const CounterBesideTheBuildingInEnglish: Story = {
  globals: {lang: 'en'},
  args: COUNTER,
  decorators: [narrow],
};

export const CounterBesideTheBuildingDark: Story = {globals: {scheme: 'dark'}, args: COUNTER};

export const CounterWithTheHoursOfTheBuilding: Story = {
  args: {catalog: catalogOfMall({tenants: [aTenant({quota: 80})]}), agency: 'dukcapil'},
};

export const LastTicketTheSameEveryDay: Story = {
  args: {catalog: catalogOfMall({hours: weekdays('08:00-15:00', {lastTicket: 60})})},
};

export const LastTicketDayByDay: Story = {
  args: {catalog: catalogOfMall({hours: {...OFFICE_HOURS, lastTicket: 30}})},
};

export const AddToCalendar: Story = {args: {addToCalendar: true}};

export const AddToCalendarNarrow: Story = {args: {addToCalendar: true}, decorators: [narrow]};

export const AddToCalendarDark: Story = {
  globals: {scheme: 'dark'},
  args: {...COUNTER, addToCalendar: true},
};

/** Hands the file over, as a press of the button does. */
const saved: Story['play'] = async ({canvasElement}) => {
  const table = canvasElement.querySelector('mpp-hours-table')!;
  await table.updateComplete;
  const {shadowRoot} = table;
  shadowRoot!.querySelector('button')!.click();
  await table.updateComplete;
  await expect(shadowRoot!.querySelector('[role=status]')).toHaveTextContent('disimpan');
};

export const SavedToACalendar: Story = {args: {addToCalendar: true}, play: saved};

export const SavedToACalendarNarrow: Story = {
  args: {...COUNTER, addToCalendar: true},
  decorators: [narrow],
  play: saved,
};

/** No day is sure to open, so there is none to choose. */
export const NothingToAddToACalendar: Story = {
  args: {addToCalendar: true, ...at(AFTER_THE_CALENDAR)},
};

export const WithANoteAndSource: Story = {
  args: {
    catalog: catalogOfMall({
      hours: {
        ...OFFICE_HOURS,
        note: 'Ambil nomor paling lambat 14.00.',
        source: 'https://contoh.example/jam',
        asOf: '2026-02',
        confidence: 'approximate',
      },
    }),
  },
};

export const MallMoved: Story = {args: {catalog: catalogOfMall({state: 'moved'})}};

export const InAFarTimeZone: Story = {args: {catalog: catalogOfMall({timeZone: 'Asia/Jayapura'})}};

export const UnknownWithoutHours: Story = {args: {catalog: catalogOfMall({hours: {weekly: []}})}};

export const UnknownWithUnreadableText: Story = {
  args: {catalog: catalogOfMall({hours: 'Senin sampai Jumat, kecuali hari pasar'})},
};

/** That a notice closes some days is known, whatever the hours. */
export const UnknownWithANotice: Story = {
  args: {
    catalog: catalogOfMall({
      hours: 'Senin sampai Jumat, kecuali hari pasar',
      notices: [CLOSING_NOTICE],
    }),
  },
};

export const UnknownAfterTheCalendarEnds: Story = {args: at(AFTER_THE_CALENDAR)};

export const Loading: Story = {args: {catalog: undefined}};

export const NoSuchAgency: Story = {args: {agency: 'kantor-lain'}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(aCatalog())]};

export const VeryLongWords: Story = {
  args: {
    catalog: catalogOfMall({
      hours: {
        ...OFFICE_HOURS,
        note: LONG,
        exceptions: [{from: '2026-04-14', open: [], reason: LONG}],
      },
    }),
  },
  decorators: [narrow],
};

export const English: Story = {globals: {lang: 'en'}, args: at(JOINT_LEAVE_DAY)};

export const Narrow: Story = {args: at(JOINT_LEAVE_DAY), decorators: [narrow]};

export const Dark: Story = {globals: {scheme: 'dark'}, args: at(JOINT_LEAVE_DAY)};

export const DarkUnknown: Story = {globals: {scheme: 'dark'}, args: at(AFTER_THE_CALENDAR)};
