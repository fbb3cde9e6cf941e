import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {MppHoursBadge} from '../src/elements/hours-badge/hours-badge.js';
import {
  aCatalog,
  aTenant,
  catalogOfMall,
  CLOSING_NOTICE,
  LONG,
  spans,
  weekdays,
} from '../test/support/catalog.js';
import {
  AFTER_THE_CALENDAR,
  INDEPENDENCE_DAY,
  JOINT_LEAVE_DAY,
  MAINTENANCE_DAY,
  MONDAY_AFTERNOON,
  MONDAY_BREAK,
  MONDAY_EVENING,
  MONDAY_MORNING,
  MONDAY_NOON,
  SATURDAY,
} from '../test/support/instants.js';
import {narrow, onPage, stale} from './frames.js';

const at = (instant: Date) => ({now: instant.toISOString()});

const meta: Meta<MppHoursBadge> = {
  title: 'Hours badge',
  component: 'mpp-hours-badge',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: aCatalog(), ...at(MONDAY_MORNING)},
  render: ({catalog, now, mall, agency, hours, timeZone, compact, noMark}) =>
    html`<mpp-hours-badge
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .agency=${agency}
      .hours=${hours}
      .timeZone=${timeZone}
      ?compact=${compact}
      ?no-mark=${noMark}
    ></mpp-hours-badge>`,
};

export default meta;
type Story = StoryObj<MppHoursBadge>;

export const Open: Story = {args: at(MONDAY_AFTERNOON)};

export const OnABreak: Story = {args: at(MONDAY_BREAK)};

export const ClosedForTheDay: Story = {args: at(MONDAY_EVENING)};

export const ClosedAtTheWeekend: Story = {args: at(SATURDAY)};

export const ClosedForAHoliday: Story = {args: at(INDEPENDENCE_DAY)};

export const ClosedForJointLeave: Story = {args: at(JOINT_LEAVE_DAY)};

export const ClosedByAnException: Story = {args: at(MAINTENANCE_DAY)};

export const ClosedByANotice: Story = {args: {catalog: catalogOfMall({notices: [CLOSING_NOTICE]})}};

export const OpenInRamadan: Story = {args: at(new Date(MONDAY_NOON.getTime() - 3_600_000))};

export const BuildingClosed: Story = {
  args: {
    catalog: catalogOfMall({tenants: [aTenant({hours: weekdays('07:00-20:00')})]}),
    agency: 'dukcapil',
    ...at(MONDAY_EVENING),
  },
};

export const AgencyNotInToday: Story = {
  args: {
    catalog: catalogOfMall({
      tenants: [aTenant({hours: {weekly: [{days: ['Tu', 'Th'], open: spans('09:00-12:00')}]}})],
    }),
    agency: 'dukcapil',
  },
};

export const MallMoved: Story = {args: {catalog: catalogOfMall({state: 'moved'})}};

export const MallSuspended: Story = {args: {catalog: catalogOfMall({state: 'suspended'})}};

export const MallPlanned: Story = {args: {catalog: catalogOfMall({state: 'planned'})}};

export const MallClosedForGood: Story = {args: {catalog: catalogOfMall({state: 'closed'})}};

export const UnknownWithoutHours: Story = {args: {catalog: catalogOfMall({hours: {weekly: []}})}};

export const UnknownAfterTheCalendarEnds: Story = {args: at(AFTER_THE_CALENDAR)};

export const UnknownWithUnreadableText: Story = {
  args: {catalog: catalogOfMall({hours: 'Senin sampai Jumat, kecuali hari pasar'})},
};

export const UnknownTimeZone: Story = {args: {catalog: catalogOfMall({timeZone: 'Asia/Atlantis'})}};

export const InAFarTimeZone: Story = {
  args: {catalog: catalogOfMall({timeZone: 'Asia/Jayapura', hours: weekdays('08:00-15:00')})},
};

export const HoursOfItsOwn: Story = {
  args: {catalog: undefined, hours: weekdays('08:00-15:00'), timeZone: 'Asia/Makassar'},
};

export const Compact: Story = {args: {compact: true, ...at(JOINT_LEAVE_DAY)}};

export const WithoutTheMarkOfSampleData: Story = {args: {noMark: true}};

export const Loading: Story = {args: {catalog: undefined}};

export const LoadingWithChildren: Story = {
  args: {catalog: undefined},
  render: () => html`<mpp-hours-badge>Senin–Jumat 08.00–15.30</mpp-hours-badge>`,
};

export const NoSuchAgency: Story = {args: {agency: 'kantor-lain'}};

export const Failed: Story = {args: {catalog: []}};

export const Stale: Story = {args: {catalog: undefined}, decorators: [stale(aCatalog())]};

export const VeryLongWords: Story = {
  args: {catalog: catalogOfMall({notices: [{...CLOSING_NOTICE, text: LONG}]})},
  decorators: [narrow],
};

export const English: Story = {globals: {lang: 'en'}, args: at(JOINT_LEAVE_DAY)};

export const Narrow: Story = {args: at(JOINT_LEAVE_DAY), decorators: [narrow]};

export const DarkOpen: Story = {globals: {scheme: 'dark'}};

export const DarkOnABreak: Story = {globals: {scheme: 'dark'}, args: at(MONDAY_BREAK)};

export const DarkClosed: Story = {globals: {scheme: 'dark'}, args: at(SATURDAY)};

export const DarkUnknown: Story = {globals: {scheme: 'dark'}, args: at(AFTER_THE_CALENDAR)};
