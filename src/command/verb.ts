import type {Language, Said} from '../said/said.js';

/** 0 good, 1 the data has errors, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a run reads and writes, so that a test needs no process of its own. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  stdout: {write(text: string | Uint8Array): unknown};
  /** `isTTY` when a person is watching. */
  stderr: {write(text: string): unknown; isTTY?: boolean};
}

/** One option of a verb; a flag unless it takes a value. */
export interface Option {
  /** What stands after it in the help, such as `FILE`; absent: it is a flag. */
  value?: string;
  /** One letter for it. */
  short?: string;
  /** Whether it may be given more than once. */
  multiple?: boolean;
  does: Said;
}

/** What a verb was asked to do. */
export interface Call {
  /** Files, addresses or `-`, in the order given. */
  inputs: string[];
  /** The value of an option, the last one where there are several. */
  value(name: string): string | undefined;
  /** Every value of an option. */
  values(name: string): string[];
  /** Whether a flag was given. */
  has(name: string): boolean;
  /** Whether a program reads the answer. */
  json: boolean;
  language: Language;
  /** The sentence in the language of the call. */
  say(said: Said): string;
  io: Io;
}

/** One thing that the command does. */
export interface Verb {
  /** What stands after the verb in the help, such as `FILE|URL…`. */
  takes: string;
  does: Said;
  /** Those that are not common to all verbs. */
  options: Record<string, Option>;
  run(call: Call): Promise<ExitCode>;
}

/** Ends a run with exit code 2 and one sentence for a person. */
export class CannotRun extends Error {
  constructor(readonly said: Said) {
    super(said.en);
    this.name = 'CannotRun';
  }
}
