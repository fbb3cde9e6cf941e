import {vi} from 'vitest';

/** Tries of each property; FUZZ_RUNS asks for more, FUZZ_SEED for others. */
export const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);

// Whoever asks for more tries waits for them.
vi.setConfig({testTimeout: 60_000 + RUNS * 100});

/** What `fc.assert` is to be told; `share`: how many times the usual tries a property has. */
export const tries = (share = 1) => ({seed: SEED, numRuns: Math.ceil(RUNS * share)});
