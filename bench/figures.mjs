/** What is asked of the machine and thrown away; kept, so that no compiler leaves the asking out. */
const kept = {sum: 0};

/** How long a task takes, in ms, done over and over for that long; it gives a number that stands for its work. */
export function timeOf(task, atLeast = 0) {
  const start = performance.now();
  let runs = 0;
  let elapsed;
  do {
    kept.sum += task();
    runs++;
    elapsed = performance.now() - start;
  } while (elapsed < atLeast);
  return elapsed / runs;
}

/** The value below which that share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** `12.3 (11.9–14.0)`: the median, and from the tenth to the ninetieth of a hundred. */
export function spread(values, digits = 1) {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) =>
    inDigits(quantile(values, share), digits),
  );
  return `${middle} (${low}–${high})`;
}

const inDigits = (value, digits) => value.toFixed(value < 100 ? digits : 0);

/** Random numbers from 0 to 1, the same ones every time (mulberry32). */
export function randomNumbers(seed = 3) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
