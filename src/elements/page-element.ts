import {LitElement, type CSSResult} from 'lit';
import {VERSION} from './version.js';

/** What every element of the library keeps, whatever its page does with it. */
export abstract class PageElement extends LitElement {
  /** On the class, not on elements: version of the library that brought the tag to the page. */
  static readonly version: string = VERSION;

  /** @internal */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = sheetsOf(this);
    return root;
  }

  /** A shadow root that comes to another document, as into a frame, has left its style sheets behind. @internal */
  adoptedCallback() {
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = sheetsOf(this);
  }
}

const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** The styles of an element as sheets of the document that it is in, which takes no others: made once for all. */
function sheetsOf({ownerDocument, constructor}: PageElement) {
  const styles = (constructor as typeof LitElement).elementStyles as CSSResult[];
  const view = ownerDocument.defaultView;
  if (!view) return [];
  const made = sheets.get(ownerDocument) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(ownerDocument, made);
  return styles.map((style) => {
    const sheet = made.get(style) ?? sheetIn(view, style);
    made.set(style, sheet);
    return sheet;
  });
}

function sheetIn(view: Window & typeof globalThis, {styleSheet, cssText}: CSSResult) {
  if (view === window && styleSheet) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
