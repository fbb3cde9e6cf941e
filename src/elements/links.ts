import {html, type TemplateResult} from 'lit';
import {icon} from '../icons/icons.js';
import {safeUrl} from '../schema/safe-url.js';
import type {Words} from '../terms/index.js';
import {MppNavigateEvent} from './events.js';

/** Digits of a telephone number for a link, or undefined when it is none; Indonesian numbers may begin with 0. */
export function dialled(number: string): string | undefined {
  const compact = number.replace(/[\s().-]/g, '');
  return /^\+?\d{3,15}$/.test(compact) ? compact : undefined;
}

/** Digits that WhatsApp takes: with country code, without plus. */
function whatsAppNumber(number: string) {
  const digits = dialled(number)?.replace(/^\+/, '');
  if (!digits || digits.length < 8) return undefined;
  return /^[08]/.test(digits) ? `62${digits.replace(/^0/, '')}` : digits;
}

/** A link to another site when its address is safe; else its words alone. */
export function webLink(address: string, label: string, words: Words): TemplateResult {
  const href = safeUrl(address);
  if (!href)
    return html`<span>${label}</span> <span class="note">(${words.service.unsafeLink})</span>`;
  return html`<a href=${href} target="_blank" rel="noopener noreferrer" @click=${tellNavigation}
    >${label} ${icon('external')}<span class="hidden-words">(${words.map.newTab})</span></a
  >`;
}

/** A telephone number to press, or as text when it cannot be dialled. */
export function phoneLink(number: string): TemplateResult {
  const digits = dialled(number);
  return digits
    ? html`<a href="tel:${digits}" @click=${tellNavigation}>${number}</a>`
    : html`<span>${number}</span>`;
}

/** A WhatsApp number to press, or as text when it is none. */
export function whatsAppLink(number: string, words: Words): TemplateResult {
  const digits = whatsAppNumber(number);
  return digits ? webLink(`https://wa.me/${digits}`, number, words) : html`<span>${number}</span>`;
}

/** An e-mail address to press, or as text when it is none. */
export function emailLink(address: string): TemplateResult {
  return /^[^\s@?&#%"<>]+@[^\s@?&#%"<>]+\.[^\s@?&#%"<>]+$/.test(address)
    ? html`<a href="mailto:${address}" @click=${tellNavigation}>${address}</a>`
    : html`<span>${address}</span>`;
}

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
