const TRIES = 50;

/** How many times slower code is in which faults are planted (stryker.vitest.config.ts). */
const SLOWED = Number(process.env.SLOWED ?? '1');

/** Whether an act ever takes less than so many ms; tried again and again, for the machine has other things to do. */
export function isEverFasterThan(ms: number, act: () => unknown) {
  for (let left = TRIES; left > 0; left--) {
    const start = performance.now();
    act();
    if (performance.now() - start < ms * SLOWED) return true;
  }
  return false;
}
