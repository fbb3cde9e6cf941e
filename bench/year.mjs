import {counterIntervals, counterStatus} from '../dist/hours.js';
import {quantile, randomNumbers, timeOf} from './figures.mjs';
import {catalogOfMalls} from './malls.mjs';

const ROUNDS = 5;
const LIMIT_MS = 1000;
const MINUTE_MS = 60_000;
const YEAR_MINUTES = 365 * 24 * 60;
const CODES = {closed: 0, break: 0, open: 1, unknown: 2};
const OFFSETS = {'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00'};

/** The state of every counter of 30 malls at every minute of 2026, in an array a counter. */
export function measureYear() {
  const times = Array.from({length: ROUNDS}, () => {
    // Made anew: nothing may be remembered of its hours.
    const counters = allCounters();
    return timeOf(() => counters.reduce((sum, counter) => sum + yearOf(counter).at(-1), 0));
  });
  const [middle, low, high] = [0.5, 0, 1].map((share) => quantile(times, share).toFixed(0));
  const counters = allCounters();
  console.log(
    `\nA year of minute-by-minute status, ${counters.length} counters (${ROUNDS} rounds, hours never seen before)`,
  );
  console.log(`median ${middle} ms  min ${low}  max ${high}  wanted: under ${LIMIT_MS}`);
  console.log(`minutes that differ from counterStatus: ${differing(counters)} (wanted: 0)`);
}

const allCounters = () =>
  catalogOfMalls().malls.flatMap((mall) => mall.tenants.map((tenant) => ({mall, tenant})));

function yearOf({mall, tenant}) {
  const from = yearStart(mall);
  const to = new Date(from.getTime() + YEAR_MINUTES * MINUTE_MS);
  const states = new Uint8Array(YEAR_MINUTES);
  for (const stretch of counterIntervals(mall, tenant, from, to)) {
    states.fill(
      CODES[stretch.state],
      (stretch.from - from) / MINUTE_MS,
      (stretch.to - from) / MINUTE_MS,
    );
  }
  return states;
}

const yearStart = ({timeZone}) => new Date(`2026-01-01T00:00:00${OFFSETS[timeZone]}`);

/** How many of a hundred minutes of each counter are not what it says when it is asked for one. */
function differing(counters) {
  const random = randomNumbers();
  let wrong = 0;
  for (const {mall, tenant} of counters) {
    const states = yearOf({mall, tenant});
    for (let asked = 0; asked < 100; asked++) {
      const minute = Math.floor(random() * YEAR_MINUTES);
      const at = new Date(yearStart(mall).getTime() + minute * MINUTE_MS);
      if (CODES[counterStatus(mall, tenant, at).state] !== states[minute]) wrong++;
    }
  }
  return wrong;
}
