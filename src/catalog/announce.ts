import {MppErrorEvent, MppIssuesEvent, MppLoadEvent} from './events.js';
import type {CatalogState} from './state.js';

/** Tells the page, on the element that loads, what became of its catalog. */
export function announce(element: EventTarget, state: CatalogState, retry: () => void) {
  if (state.status === 'loading') return;
  if (state.issues.length > 0) element.dispatchEvent(new MppIssuesEvent(state.issues));
  if (state.status === 'failed') {
    element.dispatchEvent(new MppErrorEvent(state.failure, retry));
  } else if (state.stale) {
    element.dispatchEvent(new MppErrorEvent(state.stale, retry));
  } else {
    element.dispatchEvent(new MppLoadEvent(state.catalog));
  }
}
