import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {jsonLdOf, scriptText} from '../../json-ld/index.js';
import type {Catalog} from '../../schema/index.js';

/**
 * Keeps what search engines read of a catalog in the head of the page, while its host is on it.
 *
 * Not among the children of the host: those are the page's own, and its framework's to count.
 */
export class JsonLdController implements ReactiveController {
  #told: Catalog | undefined;
  #script: HTMLScriptElement | undefined;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Tells of this catalog in place of the last one; undefined: of none. */
  tell(catalog: Catalog | undefined) {
    if (catalog === this.#told || !this.host.isConnected) return;
    this.hostDisconnected();
    if (!catalog) return;
    this.#told = catalog;
    this.#script = dataBlock(scriptText(jsonLdOf(catalog, new Date())));
    document.head.append(this.#script);
  }

  hostDisconnected() {
    this.#script?.remove();
    this.#script = this.#told = undefined;
  }
}

/**
 * A script element that holds data.
 *
 * Where a page requires trusted types, browsers report the text of any script that they could
 * still run, also when its type says that they never will. The copy of a script that has run
 * is never run again, by the rules of HTML, so they take its text for what it is.
 */
function dataBlock(text: string) {
  const spent = document.querySelector<HTMLScriptElement>('script[src], script[type=module]');
  const script = (spent?.cloneNode() ?? document.createElement('script')) as HTMLScriptElement;
  for (const name of script.getAttributeNames()) script.removeAttribute(name);
  script.type = 'application/ld+json';
  script.append(text);
  return script;
}
