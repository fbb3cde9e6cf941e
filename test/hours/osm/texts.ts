import fc from 'fast-check';

// Values of the grammar in which `opening_hours` has no fault and both say the same.
// docs/hours-grammar.md lists what is left out and why.

const two = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const listOf = (item: fc.Arbitrary<string>, maxLength = 3) =>
  fc.array(item, {minLength: 1, maxLength}).map((items) => items.join(','));
const joined = (...parts: fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((texts) => texts.filter(Boolean).join(' '));
const sometimes = (text: fc.Arbitrary<string>, weight = 1) =>
  fc.oneof({weight: 3, arbitrary: fc.constant('')}, {weight, arbitrary: text});

const minute = fc.integer({min: 0, max: 287}).map((fives) => fives * 5);
const span = fc.tuple(minute, fc.integer({min: 1, max: 288})).map(([from, fives]) => {
  const to = from + fives * 5;
  return `${clock(from)}-${clock(to <= 1440 || fives % 2 ? to : to - 1440)}`;
});
const daySpan = fc
  .tuple(minute, minute)
  .map(([a, b]) => `${clock(Math.min(a, b))}-${clock(Math.max(a, b) + 5)}`);
const openEnd = fc.integer({min: 1, max: 23}).map((hour) => `${clock(hour * 60)}+`);
const times = fc.oneof(
  {weight: 8, arbitrary: listOf(span)},
  {weight: 1, arbitrary: openEnd},
  {weight: 1, arbitrary: fc.constant('24/7')},
);

const weekday = fc.constantFrom(...WEEKDAYS);
const nth = fc.oneof(
  fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2', '-3', '-4', '-5'),
  fc.constantFrom('1-2', '2-4', '3-5', '1-5'),
);
const shift = fc
  .tuple(fc.constantFrom('+', '-'), fc.integer({min: 1, max: 6}))
  .map(([sign, days]) => ` ${sign}${days} day${days > 1 ? 's' : ''}`);
const isNeverMissing = (nths: string) => !nths.includes('5');
const nthWeekday = fc
  .tuple(weekday, listOf(nth, 2), sometimes(shift))
  .map(([day, nths, shift]) => `${day}[${nths}]${isNeverMissing(nths) ? shift : ''}`);
const weekdays = listOf(
  fc.oneof(
    {weight: 3, arbitrary: fc.tuple(weekday, weekday).map(([a, b]) => (a === b ? a : `${a}-${b}`))},
    {weight: 2, arbitrary: weekday},
    {weight: 2, arbitrary: nthWeekday},
  ),
);

const year = fc.integer({min: 2022, max: 2030});
const years = listOf(
  fc
    .record({
      from: year,
      more: fc.integer({min: 1, max: 5}),
      step: fc.integer({min: 1, max: 4}),
      form: fc.nat(4),
    })
    .map(({from, more, step, form}) => {
      if (form === 0) return `${from}+`;
      if (form === 1) return `${from}-${from + more}`;
      if (form === 2) return `${from}-${from + more}/${step}`;
      return form === 3 ? `${from}/${step}` : `${from}`;
    }),
);

const month = fc.nat(11);
const months = fc
  .tuple(month, month)
  .map(([a, b]) => (a === b ? MONTHS[a]! : `${MONTHS[a]}-${MONTHS[b]}`));
const dateOf = month.chain((m) =>
  fc.integer({min: 1, max: LENGTHS[m]!}).map((d) => ({m, d, text: `${MONTHS[m]} ${two(d)}`})),
);
const date = dateOf.map(({text}) => text);
const dateRange = fc
  .tuple(dateOf, dateOf)
  .filter(([a, b]) => a.m !== b.m)
  .map(([a, b]) => `${a.text}-${b.text}`);
const daysOfMonth = dateOf
  .filter(({m, d}) => d < LENGTHS[m]! && m !== 1)
  .chain(({m, d, text}) =>
    fc.integer({min: d + 1, max: LENGTHS[m]!}).map((to) => `${text}-${two(to)}`),
  );
const severalDays = fc
  .tuple(dateOf, fc.integer({min: 1, max: 28}))
  .map(([{text}, other]) => `${text},${two(other)}`);
const datedRange = fc
  .tuple(year, dateOf, fc.integer({min: 1, max: 2}), dateOf)
  .map(([from, a, more, b]) => `${from} ${a.text}-${from + more} ${b.text}`);
const easter = joined(
  fc.constant('easter'),
  sometimes(fc.constantFrom('+1 day', '-2 days', '+39 days', '+50 days', '-46 days'), 6),
);
const nthRange = fc
  .record({
    months: fc.tuple(month, month).filter(([a, b]) => a !== b),
    days: fc.tuple(weekday, weekday),
    nths: fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(1, 2, 3, 4, -1, -2)),
  })
  .map(
    ({months: [a, b], days, nths}) =>
      `${MONTHS[a]} ${days[0]}[${nths[0]}]-${MONTHS[b]} ${days[1]}[${nths[1]}]`,
  );
const dates = fc.oneof(
  listOf(months),
  listOf(fc.oneof(date, dateRange, daysOfMonth, severalDays)),
  listOf(fc.oneof(date, dateRange, datedRange, easter), 2),
  joined(year.map(String), date),
  datedRange,
  easter,
  nthRange,
);

const week = fc.integer({min: 1, max: 53});
const weeks = listOf(
  fc
    .record({
      from: week,
      more: fc.nat(30),
      step: fc.integer({min: 2, max: 26}),
      isStepped: fc.boolean(),
    })
    .map(({from, more, step, isStepped}) => {
      const to = Math.min(53, from + more);
      if (to === from) return two(from);
      return `${two(from)}-${two(to)}${isStepped ? `/${step}` : ''}`;
    }),
).map((list) => `week ${list}`);

const isYearly = (text: string) => !/\d{4}/.test(text);
const yearRange = year.map((from) => `${from}-${from + 4}`);
const wide = fc.oneof(
  {weight: 3, arbitrary: dates},
  {weight: 1, arbitrary: years},
  {weight: 1, arbitrary: weeks},
  {weight: 1, arbitrary: joined(yearRange, dates.filter(isYearly))},
  {weight: 1, arbitrary: joined(listOf(months), weeks)},
);
const state = fc.oneof(
  {weight: 5, arbitrary: fc.constant('')},
  {weight: 1, arbitrary: fc.constant('open')},
  {weight: 2, arbitrary: fc.constantFrom('off', 'closed')},
  {weight: 1, arbitrary: fc.constantFrom('unknown', 'unknown "maybe"', '"by appointment"')},
  {weight: 1, arbitrary: fc.constantFrom('open "with a ticket"', 'off "moved"')},
);
const modifier = state.filter(Boolean);

const ruleWith = (days: fc.Arbitrary<string>, times: fc.Arbitrary<string>) =>
  fc.oneof(
    {weight: 6, arbitrary: joined(days, times, state)},
    {weight: 3, arbitrary: joined(wide, times, state)},
    {weight: 2, arbitrary: joined(wide, days, times, state)},
    {weight: 2, arbitrary: joined(times, state)},
    {weight: 2, arbitrary: joined(fc.oneof(days, wide), modifier)},
    {weight: 1, arbitrary: modifier},
  );

const group = (days: fc.Arbitrary<string>, times: fc.Arbitrary<string>) =>
  fc.array(ruleWith(days, times), {minLength: 1, maxLength: 2}).map((rules) => rules.join(', '));

const textOf = (days: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.oneof(
        {weight: 3, arbitrary: group(days, times).map((rules) => `; ${rules}`)},
        {weight: 1, arbitrary: group(days, listOf(daySpan)).map((rules) => ` || ${rules}`)},
      ),
      {minLength: 1, maxLength: 3},
    )
    .map((groups) => groups.join('').replace(/^(; | \|\| )/, ''))
    .filter((text) => !/(24\/7|\+), /.test(text))
    .filter((text) => !/[a-z] ..\[-?\d[,-]|-24\/7/.test(text));

/** A text of one to six rules. */
export const text = textOf(weekdays);

const holiday = fc.constantFrom('PH', 'PH', 'PH -1 day', 'PH +1 day');

/** The same, with holidays among the days. */
export const textWithHolidays = textOf(
  fc.oneof(
    listOf(fc.oneof(holiday, weekday), 3),
    joined(holiday, weekdays),
    joined(fc.constant('PH'), fc.constantFrom('Mo-Fr', 'Sa,Su')),
  ),
)
  .filter((text) => text.includes('PH'))
  .filter((text) => !/PH .. day,/.test(text));
