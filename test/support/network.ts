import {stub} from 'sinon';

/** A request that waits for its answer. */
export interface Asked {
  url: string;
  init: RequestInit;
  /** Answers with a text, or with anything else as JSON. */
  answer(body: unknown, status?: number): void;
  /** The connection breaks. */
  fail(): void;
}

/** Takes the place of the network: every request waits in `asked` until the test answers it. */
export function holdNetwork() {
  const asked: Asked[] = [];
  const fetching = stub(window, 'fetch').callsFake((url, init = {}) => {
    const {promise, resolve, reject} = withResolvers<Response>();
    asked.push({
      url: urlOf(url),
      init,
      answer: (body, status = 200) => resolve(response(body, status)),
      fail: () => reject(new TypeError('Failed to fetch')),
    });
    init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
    return promise;
  });
  return {asked, urls: () => asked.map(({url}) => url), restore: () => fetching.restore()};
}

const response = (body: unknown, status: number) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {status});

const urlOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : String(input));

function withResolvers<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<Value>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return {promise, resolve, reject};
}
