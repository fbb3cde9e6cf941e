import {westernCatalog} from '../../support/catalog.js';
import type {Answer, Asked} from '../../support/fault-server.mjs';
import {until} from './engines.js';
import {host, library, type PageOrder} from './host.js';

/** A Wednesday morning on which the mall is open. */
export const FACTS = 'mall="barat" now="2026-04-15T10:00:00+07:00"';
export const FALLBACK = 'Senin–Jumat 08.00–15.30';
export const STALE = 'Belum dapat memuat data terbaru. Yang tampil adalah data per 1 Mar 2026.';

/** What is read where a catalog does not come, for a reason told in a sentence. */
export const failed = (sentence: string) => `${sentence} Coba lagi ${FALLBACK}`;

/** An answer with a catalog whose mall has that name. */
export const answerNamed = (name: string): Answer => ({
  body: JSON.stringify(westernCatalog({name})),
});

declare global {
  interface Window {
    /** Goes on in a task of the page: within what a driver runs, WebKit lets promises settle after each call. */
    ownTask(): Promise<void>;
  }
}

const OWN_TASK = 'window.ownTask = () => new Promise((done) => setTimeout(done));';

/** A strict page, so that what the library does amiss is reported; `chance` takes the place of `Math.random`. */
export const pageOf = (
  body: string,
  {head = '', chance = '0', ...rest}: PageOrder & {chance?: string} = {},
) =>
  host.page({
    headers: {
      'content-security-policy':
        "script-src 'self'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types mpp-elements",
    },
    head: `<script src="before.js"></script>${library()}`,
    body,
    ...rest,
    files: {'before.js': `${OWN_TASK} Math.random = () => ${chance}; ${head}`, ...rest.files},
  });

export type Server = Awaited<ReturnType<typeof host.faults>>;

/** From now on the server answers so. */
export const mend = ({url}: Server, ...answers: Answer[]) =>
  fetch(url, {method: 'PUT', body: JSON.stringify(answers)});

/** Waits until the server was asked so often; gives what it was asked. */
export async function asked(server: Server, times: number) {
  let log: Asked[] = [];
  await until(
    async () => (log = await server.asked()).length >= times,
    () => `Asked ${log.length} times, not ${times}.`,
  );
  return log;
}

/** Waits until the server finds that an answer of its was given up. */
export const givenUp = (server: Server, place = 0) =>
  until(
    async () => Boolean((await server.asked())[place]?.wasGivenUp),
    () => `The answer ${place} is still waited for.`,
  );
