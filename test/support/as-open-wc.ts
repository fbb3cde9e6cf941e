/** What tests use of `@open-wc/testing`, where vitest runs them: its `expect` speaks the same words. */
export {fixture, html} from '@open-wc/testing/pure';
export {expect} from 'vitest';
