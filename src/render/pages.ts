import type {Catalog} from '../schema/index.js';
import {say, wordsFor} from '../terms/index.js';
import {markup} from './markup.js';
import {tagsIn} from './tags.js';

/** A page of its own for one service. */
export interface ServicePage {
  service: string;
  /** Name of its file. */
  file: string;
  html: string;
}

/**
 * A copy of a template for each service: its `mpp-service-detail` names the service, and its
 * title begins with the name. The template has at least one such element.
 */
export function pagesOf(template: string, catalog: Catalog): ServicePage[] {
  const details = tagsIn(template).tags.filter(({name}) => name === 'mpp-service-detail');
  const words = {...wordsFor(details[0]?.lang ?? ''), plain: catalog.language};
  const files = fileNames(catalog.services.map(({id}) => id));
  return catalog.services.map(({id, name}, index) => {
    let html = template;
    for (const {start, name: tag, attributes} of [...details].reverse()) {
      const written = Object.entries({...attributes, service: id}).map(
        ([key, value]) => markup` ${key}="${value}"`.html,
      );
      html = `${html.slice(0, start.from)}<${tag}${written.join('')}>${html.slice(start.to)}`;
    }
    return {service: id, file: files[index]!, html: titled(html, say(name, words))};
  });
}

const titled = (html: string, name: string) =>
  html.replace(
    /(<title[^>]*>)([^<]*)/i,
    (_, tag: string, title: string) =>
      `${tag}${markup`${name}`.html}${title.trim() && ` – ${title.trim()}`}`,
  );

/** To Windows these are devices, whatever follows the point. */
const DEVICE = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/** Names that every file system takes, each once. */
function fileNames(ids: readonly string[]) {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain =
      id
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 100)
        .replace(DEVICE, 'layanan-$&') || 'layanan';
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain}-${count}`;
    taken.add(name);
    return `${name}.html`;
  });
}
