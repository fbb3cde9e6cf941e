/** HTML that may stand in a page as it is. */
export class Markup {
  constructor(readonly html: string) {}
}

export type Content = Markup | string | number | undefined | false | readonly Content[];

export const NOTHING = new Markup('');

/** HTML from a template: what is set into it is text unless it is markup, so no catalog can bring a tag. */
export function markup(strings: TemplateStringsArray, ...values: Content[]): Markup {
  return new Markup(
    strings.reduce((html, text, index) => html + written(values[index - 1]) + text),
  );
}

/** Contents with something between them; those that say nothing are left out. */
export const joined = (contents: readonly Content[], between: Content): Content[] =>
  contents
    .filter(saysAnything)
    .flatMap((content, index) => (index > 0 ? [between, content] : content));

const saysAnything = (content: Content) => written(content) !== '';

/** An element with content, or nothing where there is none. */
export const element = (name: string, content: Content): Markup =>
  saysAnything(content) ? new Markup(`<${name}>${written(content)}</${name}>`) : NOTHING;

/** A link where there is an address, else its words. */
export const link = (href: string | undefined, label: Content): Content =>
  href ? markup`<a href="${href}">${label}</a>` : label;

function written(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.html;
  if (typeof content === 'object') return content.map(written).join('');
  return escaped(String(content));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Browsers make a new line of it anyway; as it stands, it would not come back the same.
  '\r': '&#13;',
};

const escaped = (text: string) =>
  text
    // HTML has no place for these, not even as a reference.
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign]!);
