import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wordsFor, type Words} from '../terms/index.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Speaks the language of the page: that of the nearest `lang` around the element. */
export class TongueController implements ReactiveController {
  words: Words;
  #observer: MutationObserver | undefined;

  constructor(readonly host: Host) {
    this.words = wordsFor('');
    host.addController(this);
  }

  hostConnected() {
    this.#observer = new MutationObserver(() => this.#listen());
    for (const root of rootsOf(this.host)) {
      this.#observer.observe(root, {attributeFilter: ['lang'], subtree: true});
    }
    this.#listen();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  #listen() {
    const words = wordsFor(nearestLanguage(this.host));
    if (words === this.words) return;
    this.words = words;
    this.host.requestUpdate();
  }
}

function nearestLanguage(element: Element): string {
  const speaker = element.closest<HTMLElement>('[lang]');
  if (speaker) return speaker.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}

/** The tree that an element is in, and those around it. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}
