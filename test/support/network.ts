import {stub} from 'sinon';
import {TRIES} from '../../src/catalog/fetch-catalog.js';

/** A request that waits for its answer. */
export interface Asked {
  url: string;
  init: RequestInit;
  /** Answers with a text, or with anything else as JSON; trouble of the server lasts all tries. */
  answer(body: unknown, status?: number): void;
  /** The connection breaks, at this try and at those that follow of themselves. */
  fail(): void;
}

/**
 * Takes the place of the network: every request waits in `asked` until the test answers it.
 *
 * No time passes between the tries of one request, the tab is seen, and the browser keeps no copies.
 */
export function holdNetwork() {
  const asked: Asked[] = [];
  const troubles = new Map<string, (() => Promise<Response>)[]>();
  const fetching = stub(window, 'fetch').callsFake((input, init = {}) => {
    const url = urlOf(input);
    const trouble = troubles.get(url)?.pop();
    if (trouble) return trouble();
    const {promise, resolve, reject} = withResolvers<Response>();
    const goOn = (trouble: () => Promise<Response>) => {
      troubles.set(url, Array<typeof trouble>(TRIES - 1).fill(trouble));
      trouble().then(resolve, reject);
    };
    asked.push({
      url,
      init,
      answer: (body, status = 200) => {
        if (isPassing(status)) goOn(() => Promise.resolve(response(body, status)));
        else resolve(response(body, status));
      },
      fail: () => goOn(() => Promise.reject(new TypeError('Failed to fetch'))),
    });
    init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error));
    return promise;
  });
  const fakes = [fetching, seenTab(), stub(Math, 'random').returns(0), denyStorage()];
  return {
    asked,
    urls: () => asked.map(({url}) => url),
    restore: () => fakes.forEach((fake) => fake.restore()),
  };
}

/** A tab that is seen: among the tabs of a test run, most are not. */
export const seenTab = () => stub(document, 'hidden').get(() => false);

/** A page that may keep nothing, as in a sandboxed frame. */
export const denyStorage = () =>
  stub(window, 'caches').get(() => {
    throw new DOMException('Access to storage is denied.', 'SecurityError');
  });

const isPassing = (status: number) => status === 429 || status >= 500;

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

/** Takes the place of the network: answers come at once and in turn, the last for ever. */
export function answerInTurn(...answers: (() => Response)[]) {
  const times: number[] = [];
  const fetching = stub(window, 'fetch').callsFake(() => {
    times.push(Date.now());
    return new Promise((done) => done(answers[Math.min(times.length, answers.length) - 1]!()));
  });
  return {
    /** When it was asked, in milliseconds after it was first. */
    times: () => times.map((time) => time - times[0]!),
    restore: () => fetching.restore(),
  };
}

/** The connection breaks. */
export const broken = (): Response => {
  throw new TypeError('Failed to fetch');
};

/** An answer with this status, and these headers. */
export const answered =
  (status: number, headers: Record<string, string> = {}, body = '') =>
  () =>
    new Response(body, {status, headers});
