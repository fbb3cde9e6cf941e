import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes} from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** Offsets into the text of a page. */
export interface Stretch {
  from: number;
  to: number;
}

/** An element of ours in a page. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** The line on which it begins, from 1. */
  line: number;
  /** The address of its catalog as the page has it; undefined: the page names none. */
  src: string | undefined;
  /** The nearest `lang`; empty when there is none. */
  lang: string;
  /** Its start tag. */
  start: Stretch;
  /** What was rendered into it before. */
  rendered: Stretch | undefined;
  /** Whether visitors see more in it than what was rendered. */
  hasOwnContent: boolean;
  /** Whether its end is written. */
  isClosed: boolean;
  /** Whether it stands in a paragraph, which no list or table may. */
  isInParagraph: boolean;
}

/** What a page holds that concerns us. */
export interface PageTags {
  /** In the order of the page. */
  tags: Tag[];
  /** Blocks of data that were rendered before, by the id of their catalog. */
  blocks: {catalog: string; place: Stretch}[];
  /** Where the head ends, if that is written. */
  endOfHead: number | undefined;
}

/** Around what is rendered, so that the next run finds it. */
export const BEGIN = '<!-- mpp-catalog render -->';
export const END = '<!-- /mpp-catalog render -->';
/** On a block of data: the id of its catalog. */
export const BLOCK = 'data-mpp-catalog';

/** Finds the elements of ours in a page, as a browser would. */
export function tagsIn(html: string): PageTags {
  const document = parse(html, {sourceCodeLocationInfo: true});
  const elements = [...descendants(document)];
  const providers = elements.filter(({tagName}) => tagName === 'mpp-catalog');
  const blocks = elements.flatMap((element) => {
    const catalog = attributesOf(element)[BLOCK];
    const place = element.sourceCodeLocation;
    return catalog !== undefined && element.tagName === 'script' && place
      ? {catalog, place: {from: place.startOffset, to: place.endOffset}}
      : [];
  });
  const head = elements.find(({tagName}) => tagName === 'head');
  return {
    tags: elements
      .filter(({tagName}) => tagName.startsWith('mpp-'))
      .flatMap((element) => tagOf(element, providers, html) ?? []),
    blocks,
    endOfHead: head?.sourceCodeLocation?.endTag?.startOffset,
  };
}

/** A page nested deep enough would overflow the stack of anything that calls itself. */
function* descendants(parent: ParentNode): Generator<Element> {
  const waiting = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!tree.isElementNode(node)) continue;
    yield node;
    waiting.push(...[...node.childNodes].reverse());
  }
}

function tagOf(element: Element, providers: Element[], html: string): Tag | undefined {
  const place = element.sourceCodeLocation;
  if (!place?.startTag) return undefined;
  const ancestors = [...ancestorsOf(element)];
  const rendered = renderedAt(place.startTag.endOffset, html);
  return {
    name: element.tagName,
    attributes: attributesOf(element),
    line: place.startLine,
    src: sourceOf(element, ancestors, providers),
    lang: [element, ...ancestors].map((one) => attributesOf(one).lang).find(Boolean) ?? '',
    start: {from: place.startTag.startOffset, to: place.startTag.endOffset},
    rendered,
    hasOwnContent: element.childNodes.some((node) => isOwnContent(node, rendered)),
    isClosed: place.endTag !== undefined,
    isInParagraph: ancestors.some(({tagName}) => tagName === 'p'),
  };
}

function* ancestorsOf({parentNode}: Element): Generator<Element> {
  for (let node = parentNode; node && tree.isElementNode(node); node = node.parentNode) yield node;
}

const attributesOf = ({attrs}: Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({name, value}) => [name, value]));

/** The catalog of an element: its own, that of the provider it names, or that of the one around it. */
function sourceOf(element: Element, ancestors: Element[], providers: Element[]) {
  const {src, for: named} = attributesOf(element);
  if (src) return src;
  const provider = named
    ? providers.find((one) => attributesOf(one).id === named)
    : ancestors.find(({tagName}) => tagName === 'mpp-catalog');
  return (provider && attributesOf(provider).src) || undefined;
}

/** By the text, not the tree: in a broken page a browser moves what we set in to elsewhere. */
function renderedAt(from: number, html: string): Stretch | undefined {
  const end = html.startsWith(BEGIN, from) ? html.indexOf(END, from) : -1;
  return end < 0 ? undefined : {from, to: end + END.length};
}

/** What visitors see while the element is not there: elements of ours and named slots are not meant for that. */
function isOwnContent(node: DefaultTreeAdapterTypes.ChildNode, rendered: Stretch | undefined) {
  const from = node.sourceCodeLocation?.startOffset ?? 0;
  if (rendered && rendered.from <= from && from < rendered.to) return false;
  if (tree.isTextNode(node)) return node.value.trim() !== '';
  if (!tree.isElementNode(node)) return false;
  return !node.tagName.startsWith('mpp-') && attributesOf(node).slot === undefined;
}
