import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import type {MppStatusEvent} from '../src/elements/events.js';
import type {MppHoursBadge} from '../src/elements/hours-badge/hours-badge.js';
import type {ReasonCode} from '../src/hours/index.js';
import {
  aCatalog,
  aTenant,
  catalogOfMall,
  CLOSING_NOTICE,
  LONG,
  spans,
  TICKET_HOURS,
  weekdays,
} from '../test/support/catalog.js';
import {
  AFTER_THE_CALENDAR,
  HOUR_MS,
  INDEPENDENCE_DAY,
  JOINT_LEAVE_DAY,
  LAST_EVENING,
  MAINTENANCE_DAY,
  MONDAY_AFTERNOON,
  MONDAY_BEFORE_CLOSING,
  MONDAY_BREAK,
  MONDAY_EVENING,
  MONDAY_MORNING,
  MONDAY_NOON,
  SATURDAY,
} from '../test/support/instants.js';
import {narrow, onPage, stale} from './frames.js';

const at = (instant: Date) => ({now: instant.toISOString()});

const tickets = {catalog: catalogOfMall({hours: TICKET_HOURS})};

/** A counter of which everything is told. */
const counter = {
  catalog: catalogOfMall({tenants: [aTenant({quota: 80, hours: TICKET_HOURS})]}),
  agency: 'dukcapil',
};

/** Hours in text, with no catalog around. */
const text = (hours: string, timeZone = 'Asia/Jakarta') => ({catalog: undefined, hours, timeZone});

const meta: Meta<MppHoursBadge> = {
  title: 'Hours badge',
  component: 'mpp-hours-badge',
  decorators: [onPage],
  argTypes: {catalog: {control: false}},
  args: {catalog: aCatalog(), ...at(MONDAY_MORNING)},
  render: ({catalog, now, mall, agency, hours, timeZone, compact, full, noMark}) =>
    html`<mpp-hours-badge
      .catalog=${catalog}
      .now=${now}
      .mall=${mall}
      .agency=${agency}
      .hours=${hours}
      .timeZone=${timeZone}
      ?compact=${compact}
      ?full=${full}
      ?no-mark=${noMark}
    ></mpp-hours-badge>`,
};

export default meta;
type Story = StoryObj<MppHoursBadge>;

export const Open: Story = {args: at(MONDAY_AFTERNOON)};

export const CountdownToClosing: Story = {args: at(MONDAY_BEFORE_CLOSING)};

export const BreakAhead: Story = {};

export const CountdownToABreak: Story = {args: at(new Date('2026-04-13T11:30:00+07:00'))};

export const OnABreak: Story = {args: at(MONDAY_BREAK)};

export const LastTicketAhead: Story = {args: {...tickets, ...at(MONDAY_AFTERNOON)}};

export const NoMoreTickets: Story = {args: {...tickets, ...at(MONDAY_BEFORE_CLOSING)}};

const gone = {
  catalog: catalogOfMall({hours: weekdays('08:00-12:00 13:00-15:30', {lastTicket: 200})}),
};

export const NoMoreTicketsAfterTheBreak: Story = {args: {...gone, ...at(MONDAY_BREAK)}};

export const ClosedForTheDay: Story = {args: at(MONDAY_EVENING)};

export const ClosedAtTheWeekend: Story = {args: at(SATURDAY)};

export const ClosedForAHoliday: Story = {args: at(INDEPENDENCE_DAY)};

export const ClosedForJointLeave: Story = {args: at(JOINT_LEAVE_DAY)};

export const ClosedByAnException: Story = {args: at(MAINTENANCE_DAY)};

export const ClosedByANotice: Story = {args: {catalog: catalogOfMall({notices: [CLOSING_NOTICE]})}};

export const OpenInRamadan: Story = {args: at(new Date(MONDAY_NOON.getTime() - 2 * HOUR_MS))};

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

export const MayOpenUnlessItIsAHoliday: Story = {args: at(LAST_EVENING)};

/** Nobody knows when the counter opens, though the building is shut for sure. */
export const ClosedAndThenUnreadable: Story = {
  args: {
    catalog: catalogOfMall({tenants: [aTenant({hours: 'kecuali hari pasar'})]}),
    agency: 'dukcapil',
    ...at(SATURDAY),
  },
};

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

export const AttributesAlone: Story = {
  args: text('Mo-Fr 08:00-15:00', 'Asia/Makassar'),
  render: ({hours, timeZone, now}) =>
    html`<mpp-hours-badge hours=${hours} time-zone=${timeZone} now=${now}></mpp-hours-badge>`,
};

export const AttributesThatCannotBeRead: Story = {args: text('Senin sampai Jumat')};

export const AttributesWithoutATimeZone: Story = {args: text('Mo-Fr 08:00-15:00', '')};

export const AroundTheClock: Story = {args: text('24/7')};

export const NoOpeningWithinAYear: Story = {args: text('2025 Mo-Fr 08:00-15:00')};

export const OpenAtLeastUntil: Story = {args: text('Mo-Fr 08:00-15:00+')};

export const MayOpen: Story = {
  args: {...text('Mo-Fr 08:00-15:00 unknown "hanya dengan janji"'), ...at(SATURDAY)},
};

export const SureToOpenLater: Story = {args: text('Mo 08:00-12:00 unknown, Mo 12:00-15:00')};

export const Full: Story = {args: {...counter, full: true}};

export const FullWithCountdown: Story = {
  args: {...counter, full: true, ...at(MONDAY_BREAK)},
};

export const FullWithoutTickets: Story = {
  args: {...counter, full: true, ...at(MONDAY_BEFORE_CLOSING)},
};

export const FullWithoutTicketsAfterTheBreak: Story = {
  args: {...gone, full: true, ...at(MONDAY_BREAK)},
};

export const FullMayOpen: Story = {args: {full: true, ...at(LAST_EVENING)}};

export const FullClosed: Story = {args: {...counter, full: true, ...at(JOINT_LEAVE_DAY)}};

export const FullUnknown: Story = {args: {...counter, full: true, ...at(AFTER_THE_CALENDAR)}};

export const FullNarrow: Story = {
  args: {...counter, full: true, ...at(INDEPENDENCE_DAY)},
  decorators: [narrow],
};

export const DarkFull: Story = {
  globals: {scheme: 'dark'},
  args: {...counter, full: true, ...at(MONDAY_BREAK)},
};

export const Compact: Story = {args: {compact: true, ...at(JOINT_LEAVE_DAY)}};

export const CompactWithoutTicketsAfterTheBreak: Story = {
  args: {...gone, compact: true, ...at(MONDAY_BREAK)},
};

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

export const DarkNoMoreTicketsAfterTheBreak: Story = {
  globals: {scheme: 'dark'},
  args: {...gone, ...at(MONDAY_BREAK)},
  decorators: [narrow],
};

export const DarkNoMoreTickets: Story = {
  globals: {scheme: 'dark'},
  args: {...tickets, ...at(MONDAY_BEFORE_CLOSING)},
};

/** The story of each reason: without one of its own, a new reason does not compile. */
const REASONS: Record<ReasonCode, Story> = {
  weekly: Open,
  season: OpenInRamadan,
  'joint-leave': ClosedForJointLeave,
  holiday: ClosedForAHoliday,
  exception: ClosedByAnException,
  break: OnABreak,
  'last-ticket': NoMoreTickets,
  building: BuildingClosed,
  agency: AgencyNotInToday,
  notice: ClosedByANotice,
  planned: MallPlanned,
  moved: MallMoved,
  suspended: MallSuspended,
  closed: MallClosedForGood,
  'calendar-ends': UnknownAfterTheCalendarEnds,
  'no-hours': UnknownWithoutHours,
  unreadable: UnknownWithUnreadableText,
  'time-zone': UnknownTimeZone,
};

const noteReason = ({target, status}: MppStatusEvent) => {
  (target as HTMLElement).dataset.reason = status.reason.code;
};

/** Every reason there is, each as in the story of its own. */
export const EveryReason: Story = {
  render: (args) =>
    html`<dl>
      ${Object.entries(REASONS).map(([code, story]) => {
        const {catalog, now, agency} = {...args, ...story.args};
        return html`<dt><code>${code}</code></dt>
          <dd>
            <mpp-hours-badge
              no-mark
              .catalog=${catalog}
              .now=${now}
              .agency=${agency}
              @mpp-status=${noteReason}
            ></mpp-hours-badge>
          </dd>`;
      })}
    </dl>`,
  play: async ({canvasElement}) => {
    const badges = [...canvasElement.querySelectorAll('mpp-hours-badge')];
    await Promise.all(badges.map((badge) => badge.updateComplete));
    const shown = badges.map(({dataset}) => dataset.reason);
    await expect(shown).toEqual(Object.keys(REASONS));
  },
};
