import {run} from '../../src/command/run.js';

/** What a person sees of a run of `mpp-catalog`. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs `mpp-catalog` with these arguments, and what is piped into it. */
export async function mppCatalog(args: string[], stdin: string | Uint8Array = ''): Promise<Ran> {
  const ran = {code: 0, out: '', err: ''};
  const decoder = new TextDecoder();
  const written = (text: string | Uint8Array) =>
    typeof text === 'string' ? text : decoder.decode(text);
  ran.code = await run(args, {
    stdin: piped(stdin),
    stdout: {write: (text) => (ran.out += written(text))},
    stderr: {write: (text) => (ran.err += text)},
  });
  return ran;
}

// eslint-disable-next-line @typescript-eslint/require-await
async function* piped(text: string | Uint8Array) {
  yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}
