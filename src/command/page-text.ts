/** A page and the way back to its bytes. */
export interface PageText {
  html: string;
  /** Whether the bytes are UTF-8. */
  isUtf8: boolean;
  encode(html: string): Uint8Array;
}

/**
 * Reads a page so that what is not changed comes back byte for byte. Where the bytes are no UTF-8,
 * each stands for one letter: so any encoding that holds ASCII stays as it is.
 */
export function decodePage(bytes: Uint8Array): PageText {
  try {
    const html = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return {html, isUtf8: true, encode: (html) => new TextEncoder().encode(html)};
  } catch {
    const html = Buffer.from(bytes).toString('latin1');
    return {html, isUtf8: false, encode: (html) => Buffer.from(html, 'latin1')};
  }
}
