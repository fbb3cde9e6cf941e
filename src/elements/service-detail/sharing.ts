import {html} from 'lit';
import {conditionInWords, formInWords} from '../../plan/index.js';
import {QUIET_ZONE, qrOf, qrPath} from '../../qr/qr.js';
import type {Service} from '../../schema/index.js';
import {say, type Words} from '../../terms/index.js';
import {inBrackets} from './facts.js';

/** A service as a message to somebody: its name, what to bring, and where to read more. */
export function messageOf(
  {name, requirements = []}: Service,
  address: string | undefined,
  words: Words,
): string {
  const papers = requirements.map(({text, when, ...form}) =>
    [
      `☐ ${say(text, words)}`,
      inBrackets(formInWords(text, form, words)),
      conditionInWords(when, words),
    ].join(''),
  );
  const bring = papers.length > 0 ? [`${words.service.bring}:`, ...papers] : [];
  return [say(name, words), ...bring, address].filter(Boolean).join('\n');
}

/** The address for a person to copy, where the browser does not let an element do it. */
export const renderAddress = (address: string, words: Words) =>
  html`<input class="address" readonly aria-label=${words.service.address} .value=${address} />`;

/** A code to be read with the camera of a telephone, and the address that it says. */
export function renderQr({name}: Service, address: string, words: Words) {
  const {qrTooLong, qrOf: nameOf} = words.service;
  const qr = qrOf(address);
  if (!qr) return html`<p class="note">${qrTooLong}</p>`;
  const size = qr.length + 2 * QUIET_ZONE;
  return html`<figure part="qr" class="qr">
    <svg
      role="img"
      aria-label=${nameOf(say(name, words))}
      viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}"
    >
      <path d=${qrPath(qr)} />
    </svg>
    <figcaption class="note">${address}</figcaption>
  </figure>`;
}
