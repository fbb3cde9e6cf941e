import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wordsFor, type Words} from '../terms/index.js';

type Host = ReactiveControllerHost & HTMLElement;

const listeners = new Set<TongueController>();

/** One observer serves all, for a page may hold thousands of elements. */
let observer: MutationObserver | undefined;
let watched = new WeakSet<Node>();

/** Speaks the language of the page: that of the nearest `lang` around the element. */
export class TongueController implements ReactiveController {
  words: Words;

  constructor(readonly host: Host) {
    this.words = wordsFor('');
    host.addController(this);
  }

  hostConnected() {
    listeners.add(this);
    for (const root of rootsOf(this.host)) watch(root);
    this.listen();
  }

  hostDisconnected() {
    listeners.delete(this);
    if (listeners.size > 0) return;
    observer?.disconnect();
    watched = new WeakSet();
  }

  /** Looks what language is spoken now. */
  listen() {
    const words = wordsFor(nearestLanguage(this.host));
    if (words === this.words) return;
    this.words = words;
    this.host.requestUpdate();
  }
}

function watch(root: Node) {
  if (watched.has(root)) return;
  watched.add(root);
  observer ??= new MutationObserver(() => listeners.forEach((tongue) => tongue.listen()));
  observer.observe(root, {attributeFilter: ['lang'], subtree: true});
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
