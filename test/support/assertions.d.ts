// First of all files: two test runners bring assertions of one name, and TypeScript takes the
// forms that were declared last before the others. Those of the other runner give no promise.
import '@open-wc/testing';
