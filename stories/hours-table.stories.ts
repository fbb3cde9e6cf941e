import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
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
  render: ({catalog, now, mall, agency}) =>
    html`<mpp-hours-table
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .agency=${agency}
    ></mpp-hours-table>`,
};

export default meta;
type Story = StoryObj<MppHoursTable>;

export const Week: Story = {};

export const WeekWithAnException: Story = {args: at(MAINTENANCE_DAY)};

export const WeekWithHolidays: Story = {args: at(JOINT_LEAVE_DAY)};

export const WeekInRamadan: Story = {args: at(MONDAY_NOON)};

export const WeekWithANotice: Story = {args: {catalog: catalogOfMall({notices: [CLOSING_NOTICE]})}};

export const CounterOfAnAgency: Story = {
  args: {
    catalog: catalogOfMall({tenants: [aTenant({hours: weekdays('07:00-14:00')})]}),
    agency: 'dukcapil',
  },
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
