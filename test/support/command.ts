import {run} from '../../src/command/run.js';

/** What a person sees of a run of `mpp-catalog`. */
export interface Ran {
  code: number;
  out: string;
  err: string;
  /** Both, in the order in which they come on a terminal. */
  screen: string;
}

/** Runs `mpp-catalog` with these arguments, what is piped into it, and whether a person watches. */
export async function mppCatalog(
  args: string[],
  stdin: string | Uint8Array = '',
  {isTTY = false} = {},
): Promise<Ran> {
  const ran = {code: 0, out: '', err: '', screen: ''};
  const decoder = new TextDecoder();
  const writer = (to: 'out' | 'err') => (text: string | Uint8Array) => {
    const written = typeof text === 'string' ? text : decoder.decode(text);
    ran[to] += written;
    ran.screen += written;
  };
  ran.code = await run(args, {
    stdin: piped(stdin),
    stdout: {write: writer('out')},
    stderr: {write: writer('err'), isTTY},
  });
  return ran;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* piped(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
