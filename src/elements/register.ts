import {html, render} from 'lit';
import {VERSION} from './version.js';

/**
 * Defines a tag, unless the page has it already or refuses what it needs: then what stands
 * between the tags stays to be seen. What goes wrong with one tag stops no other.
 */
export function register(tag: string, define: () => void) {
  const known = customElements.get(tag) as {version?: string} | undefined;
  if (known) return warnOfOther(tag, known.version);
  try {
    if (mayRender()) define();
  } catch (error) {
    console.error(error);
  }
}

let hasWarned = false;

function warnOfOther(tag: string, version = 'of another library') {
  if (hasWarned || version === VERSION) return;
  hasWarned = true;
  console.warn(
    `mpp-elements ${VERSION}: this page has <${tag}> ${version} already, and keeps it. Load one version only.`,
  );
}

let isAllowed: boolean | undefined;

/** Asked only for a tag that is free: a page may allow its policy for Trusted Types once. */
const mayRender = () => (isAllowed ??= !('trustedTypes' in globalThis) || tryToRender());

function tryToRender() {
  try {
    render(html`<p></p>`, document.createElement('p'));
    return true;
  } catch {
    console.error(REFUSED);
    return false;
  }
}

const REFUSED =
  'mpp-elements: halaman ini menolak kebijakan Trusted Types "mpp-elements", maka isi cadangan tetap tampil. ' +
  "Di header Content-Security-Policy, tulis: trusted-types mpp-elements; bila memuat beberapa berkas, dengan 'allow-duplicates'. " +
  '/ This page refuses the Trusted Types policy "mpp-elements", so fallback content stays: allow it in that header.';
