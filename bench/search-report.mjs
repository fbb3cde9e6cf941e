import {mean, median, quantile} from './figures.mjs';

const SHARES = {p50: 0.5, p95: 0.95};

/** A row of a table: `name`, then cells. */
export const line = (name, cells, width = 12) => name.padEnd(28) + cellsOf(cells, width);

const cellsOf = (cells, width) => cells.map((cell) => cell.padStart(width)).join('');

export const milliseconds = (time) => time.toFixed(time < 10 ? 2 : 0);
export const bytes = (count) => `${count} B`;

/** `1/12.5`: a part of a whole, or how many times as much. */
export const fraction = (part) => (part > 0.95 ? part.toFixed(2) : `1/${(1 / part).toFixed(1)}`);

/** What `takeTurns` gives, as a table: our times, theirs, and ours as a part of each. */
export function printTurns(title, names, turns) {
  console.log(`\n${title} (ms, median; ours as a part of theirs, p10–p90 of the rounds)`);
  const compared = names.slice(1).map((name) => `of ${name}`);
  console.log(turnsLine('', names, compared));
  for (const [name, rounds] of rowsOf(turns)) {
    const times = rounds.map((times) => milliseconds(median(times)));
    const [ours, ...others] = rounds;
    const parts = others.map((theirs) => withSpread(partsOf(ours, theirs)));
    console.log(turnsLine(name, times, parts));
  }
}

const turnsLine = (name, times, parts) => line(name, times, 14) + cellsOf(parts, 28);

/** By the names of `rowsOf`: our median as a part of that of the first peer. */
export const partsIn = (turns) =>
  Object.fromEntries(
    rowsOf(turns).map(([name, [ours, theirs]]) => [name, median(partsOf(ours, theirs))]),
  );

/** `[name, rounds of each library]`: the build, each class of queries, and the mean of the classes. */
function rowsOf({build, classes}) {
  const rows = Object.entries(SHARES).flatMap(([label, share]) => {
    const each = Object.entries(classes).map(([name, libraries]) => [
      `${name} ${label}`,
      libraries.map((rounds) => rounds.map((times) => quantile(times, share))),
    ]);
    return [...each, [`mean ${label}`, meansOf(each.map(([, libraries]) => libraries))]];
  });
  return [['build', build], ...rows];
}

/** The geometric mean of all classes, library by library and round by round. */
const meansOf = ([first, ...rest]) =>
  first.map((rounds, library) =>
    rounds.map((time, round) => {
      const times = [time, ...rest.map((libraries) => libraries[library][round])];
      return Math.exp(mean(times.map(Math.log)));
    }),
  );

/** Ours as a part of theirs in each round. */
const partsOf = (ours, theirs) => ours.map((time, round) => time / theirs[round]);

function withSpread(parts) {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => fraction(quantile(parts, share)));
  return `${middle} (${low}–${high})`;
}

/** Rows of `{what, most, seen, shown}`: what may be so much, how much it is, NaN where nobody could tell, and how to write both. */
export function printWanted(title, rows) {
  console.log(`\n${title}`);
  for (const {what, most, seen, shown = fraction} of rows) {
    const cells = [
      `at most ${shown(most)}`,
      Number.isNaN(seen) ? '-' : shown(seen),
      seen <= most ? 'met' : 'NOT MET',
    ];
    console.log(what.padEnd(44) + cellsOf(cells, 18));
  }
}
