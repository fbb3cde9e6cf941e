import {LitElement, type CSSResult} from 'lit';
import {VERSION} from './version.js';

/** What every element of the library keeps, whatever its page does with it. */
export abstract class PageElement extends LitElement {
  /** Version of the library that brought the tag to the page. */
  static readonly version: string = VERSION;

  /** @internal */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = this.#sheets();
    return root;
  }

  /** A shadow root that comes to another document, as into a frame, has left its style sheets behind. @internal */
  adoptedCallback() {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = this.#sheets();
  }

  /** The styles as sheets of the document that the element is in: it takes no others. */
  #sheets() {
    const view = this.ownerDocument.defaultView;
    if (!view) return [];
    const {elementStyles} = this.constructor as typeof LitElement;
    return elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
