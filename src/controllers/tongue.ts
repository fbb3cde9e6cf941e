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
    this.#listen();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  #listen() {
    const speaker = nearestSpeaker(this.host);
    // The element may get a language of its own, and that of the page or the nearest around it may change.
    this.#observer?.disconnect();
    for (const element of new Set([this.host, speaker, document.documentElement])) {
      this.#observer?.observe(element, {attributeFilter: ['lang']});
    }
    const words = wordsFor(speaker.lang);
    if (words === this.words) return;
    this.words = words;
    this.host.requestUpdate();
  }
}

function nearestSpeaker(element: Element): HTMLElement {
  const speaker = element.closest<HTMLElement>('[lang]');
  if (speaker) return speaker;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestSpeaker(root.host) : document.documentElement;
}
