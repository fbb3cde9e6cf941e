import {html, type TemplateResult} from 'lit';
import {icon} from '../icons/icons.js';
import type {Contact} from '../schema/index.js';
import {mailUrl, phoneUrl, whatsAppUrl} from '../schema/reach.js';
import {safeUrl} from '../schema/safe-url.js';
import type {Words} from '../terms/index.js';
import {MppNavigateEvent} from './events.js';
import {alone} from './tell.js';

/** A link to another site when its address is safe; else its words alone. */
export function webLink(address: string, label: string, words: Words): TemplateResult {
  const href = safeUrl(address);
  if (!href) return html`${alone(label)} <span class="note">(${words.service.unsafeLink})</span>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" @click=${tellNavigation}
    >${alone(label)} ${icon('external')}<span class="hidden-words">(${words.map.newTab})</span></a
  >`;
}

/** A telephone number to press, or as text when it cannot be dialled. */
export const phoneLink = (number: string): TemplateResult => reachLink(phoneUrl(number), number);

/** An e-mail address to press, or as text when it is none. */
export const emailLink = (address: string): TemplateResult => reachLink(mailUrl(address), address);

const reachLink = (href: string | undefined, label: string) =>
  href ? html`<a href=${href} @click=${tellNavigation}>${alone(label)}</a>` : alone(label);

/** A WhatsApp number to press, or as text when it is none. */
export function whatsAppLink(number: string, words: Words): TemplateResult {
  const href = whatsAppUrl(number);
  return href ? webLink(href, number, words) : alone(number);
}

/** Each way to reach an office, as a link. */
export const waysToReach = (
  {phone = [], whatsapp, email, website}: Contact,
  words: Words,
): TemplateResult[] => [
  ...(whatsapp ? [html`WhatsApp ${whatsAppLink(whatsapp, words)}`] : []),
  ...phone.map((number) => phoneLink(number)),
  ...(email ? [emailLink(email)] : []),
  ...(website ? [webLink(website, website, words)] : []),
];

/** Lets the page keep a person from leaving. */
export function tellNavigation(event: MouseEvent) {
  const link = event.currentTarget as HTMLAnchorElement;
  const isAllowed = link.dispatchEvent(new MppNavigateEvent(link.href));
  if (!isAllowed) event.preventDefault();
}

/** The address at which WhatsApp asks to whom a text is to be sent. */
export const whatsAppAddress = (text: string): string =>
  // Half a surrogate pair cannot be encoded.
  `https://wa.me/?text=${encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))}`;
