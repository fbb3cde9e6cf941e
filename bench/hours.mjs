import OpeningHours from 'opening_hours';
import {compileHours, counterStatus, statusAt} from '../dist/hours.js';
import {mean, randomNumbers, spread, timeOf} from './figures.mjs';
import {catalogOfMalls} from './malls.mjs';
import {measureSizes} from './sizes.mjs';
import {measureYear} from './year.mjs';

// The package reads the clock of the process: in UTC that is any wall clock without changes.
process.env.TZ = 'UTC';

const ROUNDS = 11;
/** Long enough that what the other one left to the garbage collector does not count. */
const TURN_MS = 20;
const DAY_MS = 24 * 60 * 60_000;
const STEP_MS = 7 * 60_000;
const JAKARTA = {timeZone: 'Asia/Jakarta'};
const JAKARTA_MS = 7 * 60 * 60_000;

/** As offices are mapped; without `PH`, for the package knows no holidays of Indonesia. */
const TEXTS = [
  'Mo-Fr 08:00-15:00',
  'Mo-Th 08:00-12:00,13:00-15:30; Fr 08:00-11:30,13:30-16:00',
  'Mo-Fr 07:30-16:00; Sa 08:00-12:00; Su off',
  'Mo-Fr 08:00-15:00; 2026 Feb 19-2026 Mar 19 Mo-Fr 08:00-14:00',
  'Mo-Sa 09:00-17:00; Dec 25-26,Jan 01 off',
  'Mo-Su 18:00-02:00; Tu[1] off',
];

/** Both as they are used: what reads a text, what it takes for a wall clock, and its answer as one number. */
const OURS = {
  name: 'mpp-elements',
  read: compileHours,
  dateOf: (wall) => new Date(wall - JAKARTA_MS),
  ask(hours, date) {
    const {state, until} = statusAt(hours, date, JAKARTA);
    return answer(state === 'open', until.getTime() + JAKARTA_MS);
  },
};
const PEER = {
  name: 'opening_hours',
  read: (text) => new OpeningHours(text, null),
  dateOf: (wall) => new Date(wall),
  ask: (hours, date) => answer(hours.getState(date), hours.getNextChange(date).getTime()),
};

/** Changes fall on whole minutes, so there is room for the state. */
const answer = (isOpen, change) => change + Number(isOpen);

const random = randomNumbers();
const randomly = (count) =>
  Array.from(
    {length: count},
    () => Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * 24 * 60) * 60_000,
  );
const stepped = Array.from(
  {length: (14 * DAY_MS) / STEP_MS},
  (_, step) => Date.UTC(2026, 1, 12) + step * STEP_MS,
);

/** Reading hours, their status and a year of it, beside the package `opening_hours`; then bytes. */
export async function measure() {
  compare('Parse, status and next change', randomly(100), 100, readAndAsk);
  compare('Status and next change, every 7 minutes of two weeks', stepped, 10, askAgain);
  compare('Status and next change, 2880 minutes of 2026 at random', randomly(2880), 10, askAgain);
  measureSchedules();
  measureYear();
  await measureSizes();
}

function readAndAsk({read, ask, dateOf}, text, walls) {
  const dates = walls.map(dateOf);
  return () => dates.reduce((sum, date) => sum + ask(read(text), date), 0);
}

function askAgain({read, ask, dateOf}, text, walls) {
  const dates = walls.map(dateOf);
  const hours = read(text);
  return () => dates.reduce((sum, date) => sum + ask(hours, date), 0);
}

/** By turns, text by text, so that a busy machine slows both alike. */
function compare(title, walls, wanted, taskOf) {
  const rows = TEXTS.map((text) => ({
    text,
    ours: {task: taskOf(OURS, text, walls), times: []},
    peer: {task: taskOf(PEER, text, walls), times: []},
  }));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const {ours, peer} of rows) {
      for (const {task, times} of [peer, ours])
        times[round] = (timeOf(task, TURN_MS) / walls.length) * 1000;
    }
  }
  print(title, wanted, rows.map(withoutFirst));
  console.log(
    `answers that differ: ${differing(walls)} of ${TEXTS.length * walls.length} (wanted: 0)`,
  );
}

/** The first round only warms up. */
const withoutFirst = ({text, ours, peer}) => ({
  text,
  ours: ours.times.slice(1),
  peer: peer.times.slice(1),
});

function print(title, wanted, rows) {
  console.log(`\n${title} (µs a time, median and p10–p90 of ${ROUNDS} rounds by turns)`);
  console.log(row('', OURS.name, PEER.name, 'times as fast'));
  for (const {text, ours, peer} of rows) console.log(row(text, ...cells(ours, peer)));
  const sum = (side) => rows[0][side].map((_, round) => mean(rows.map((row) => row[side][round])));
  console.log(
    `${row('all, on average', ...cells(sum('ours'), sum('peer')))}  wanted: at least ${wanted}`,
  );
}

const cells = (ours, peer) => [
  spread(ours, 2),
  spread(peer, 2),
  spread(ours.map((time, round) => peer[round] / time)),
];

const row = (name, ...columns) =>
  name.padEnd(62) + columns.map((column) => column.padStart(22)).join('');

function differing(walls) {
  return TEXTS.flatMap((text) => {
    const [ours, peer] = [OURS.read(text), PEER.read(text)];
    return walls.filter(
      (wall) => OURS.ask(ours, OURS.dateOf(wall)) !== PEER.ask(peer, PEER.dateOf(wall)),
    );
  }).length;
}

/** What the package has nothing to set beside: hours as data, by the legal calendar, within a building. */
function measureSchedules() {
  const [mall] = catalogOfMalls().malls;
  const [tenant] = mall.tenants;
  const hours = compileHours(tenant.hours);
  const asked = {
    statusAt: (date) => statusAt(hours, date, mall),
    counterStatus: (date) => counterStatus(mall, tenant, date),
  };
  console.log(`\nHours as data (µs a time, median and p10–p90 of ${ROUNDS} rounds)`);
  console.log(row('', '7-minute steps', 'at random'));
  for (const [name, ask] of Object.entries(asked)) {
    console.log(
      row(name, ...[stepped, randomly(2880)].map((walls) => spread(timesOf(ask, walls), 2))),
    );
  }
}

function timesOf(ask, walls) {
  const dates = walls.map(OURS.dateOf);
  const task = () => dates.reduce((sum, date) => sum + Number(ask(date).until), 0);
  return Array.from(
    {length: ROUNDS + 1},
    () => (timeOf(task, TURN_MS) / walls.length) * 1000,
  ).slice(1);
}
