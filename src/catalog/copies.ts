/** Named after the version of the schema: another version of the library may read others. */
const CACHE = 'mpp-catalog/1';

/** How many copies a site may fill its storage with: an address that carries a date is new every day. */
export const MOST_COPIES = 10;

/** The last good body from an address. */
export interface Copy {
  text: string;
  /** Instant at which it came, in milliseconds; NaN when it does not say. */
  readAt: number;
}

/** What the browser keeps of an address; undefined when it keeps nothing, or may not. */
export async function readCopy(url: string): Promise<Copy | undefined> {
  try {
    const response = await (await caches.open(CACHE)).match(url);
    if (!response) return undefined;
    const readAt = Date.parse(response.headers.get('date')!);
    return {text: await response.text(), readAt};
  } catch {
    // A sandboxed frame has no storage, a visitor may forbid it, a page over plain http lacks it.
    return undefined;
  }
}

/** Keeps the body of an address in place of the last one; undefined: no more of it. Never rejects. */
export async function keepCopy(url: string, text: string | undefined): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    if (text === undefined) return void (await cache.delete(url));
    const headers = {'content-type': 'application/json', date: new Date().toUTCString()};
    await cache.put(url, new Response(text, {headers}));
    const addresses = await cache.keys();
    await Promise.all(addresses.slice(0, -MOST_COPIES).map((old) => cache.delete(old)));
  } catch {
    // Denied as above, or full: the page works without a copy.
  }
}
