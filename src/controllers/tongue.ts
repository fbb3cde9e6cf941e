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
    this.#listen();
    // A portal with a language switch changes the attribute of its root.
    this.#observer = new MutationObserver(() => this.#listen());
    this.#observer.observe(document.documentElement, {attributeFilter: ['lang']});
    this.#observer.observe(this.host, {attributeFilter: ['lang']});
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
  const speaker = element.closest('[lang]');
  if (speaker) return speaker.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}
