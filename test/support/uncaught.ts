import {expect} from '@open-wc/testing';

/** Fails each test of this group during which something was thrown that nobody caught. */
export function expectNothingUncaught() {
  const uncaught: string[] = [];
  const note = (event: Event) => uncaught.push(event.type);
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  afterEach(() => expect(uncaught).to.have.length(0));
}
