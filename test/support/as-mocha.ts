/** The names that mocha has for what surrounds a group, where vitest runs tests of web-test-runner. */
Object.assign(globalThis, {before: beforeAll, after: afterAll});

declare function beforeAll(act: () => unknown): void;
declare function afterAll(act: () => unknown): void;
