import {parseArgs} from 'node:util';
import {onScreen} from '../said/on-screen.js';
import type {Language} from '../said/said.js';
import {helpOf, overview} from './help.js';
import {COMMON} from './options.js';
import {CannotRun, type Call, type ExitCode, type Io, type Option, type Verb} from './verb.js';
import {allVerbs, VERBS} from './verbs.js';

/**
 * Runs `mpp-catalog` with the arguments after its name.
 *
 * Never throws: what cannot run is told in one sentence on standard error, exit code 2.
 */
export async function run(args: string[], io: Io): Promise<ExitCode> {
  const given = languageIn(args);
  const language: Language = given === 'en' ? 'en' : 'id';
  try {
    if (given !== language) throw UNKNOWN_LANGUAGE;
    const [name = '', ...rest] = withoutFirstLanguage(args);
    if (['', 'help', '--help', '-h'].includes(name)) {
      io.stdout.write(overview(await allVerbs(), language));
      return name === '' ? 2 : 0;
    }
    const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (!load) throw unknownVerb(name);
    return await runVerb(name, await load(), rest, language, io);
  } catch (error) {
    io.stderr.write(`mpp-catalog: ${onScreen(toSaid(error)[language])}\n`);
    return 2;
  }
}

function runVerb(name: string, verb: Verb, args: string[], language: Language, io: Io) {
  const {values, positionals} = read(args, {...COMMON, ...verb.options});
  if (values.help) {
    io.stdout.write(helpOf(name, verb, language));
    return 0 as const;
  }
  const all = (option: string) => [values[option] ?? []].flat().map(String);
  const call: Call = {
    inputs: positionals,
    value: (option) => all(option).at(-1),
    values: all,
    has: (option) => values[option] === true,
    json: values.json === true,
    language,
    say: (said) => said[language],
    io,
  };
  return verb.run(call);
}

function read(args: string[], options: Record<string, Option>) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, {value, short, multiple = false}]) => [
      name,
      {type: value ? ('string' as const) : ('boolean' as const), multiple, ...(short && {short})},
    ]),
  );
  try {
    return parseArgs({args, options: config, allowPositionals: true});
  } catch (error) {
    throw wrongOption(error as NodeJS.ErrnoException, options);
  }
}

const isLanguage = (arg = '') => arg === '--lang' || arg.startsWith('--lang=');

/** The language stands anywhere, and is needed to tell what is wrong with the rest. */
function languageIn(args: string[]) {
  const at = args.findIndex(isLanguage);
  return at < 0 ? 'id' : (args[at]!.split('=')[1] ?? args[at + 1]);
}

/** It may stand before the verb, too. */
function withoutFirstLanguage(args: string[]) {
  const [first] = args;
  return isLanguage(first) ? args.slice(first === '--lang' ? 2 : 1) : args;
}

const UNKNOWN_LANGUAGE = new CannotRun({
  id: 'Opsi --lang menerima id atau en, misalnya --lang en.',
  en: 'The option --lang takes id or en, such as --lang en.',
});

function unknownVerb(name: string) {
  const verbs = Object.keys(VERBS).join(', ');
  return new CannotRun({
    id: `Perintah "${name}" tidak dikenal. Yang ada: ${verbs}. Petunjuk: mpp-catalog --help.`,
    en: `There is no verb "${name}". There are: ${verbs}. For help: mpp-catalog --help.`,
  });
}

function wrongOption({code, message}: NodeJS.ErrnoException, options: Record<string, Option>) {
  const named = /'(-[^' ,]+)/.exec(message)?.[1] ?? '';
  const known = Object.keys(options)
    .map((name) => `--${name}`)
    .join(', ');
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    ? new CannotRun({
        id: `Opsi ${named} tidak ditulis lengkap atau tidak menerima nilai itu. Petunjuk: tambahkan --help.`,
        en: `The option ${named} lacks its value, or does not take one. For help: add --help.`,
      })
    : new CannotRun({
        id: `Opsi ${named} tidak dikenal. Yang ada: ${known}.`,
        en: `There is no option ${named}. There are: ${known}.`,
      });
}

/** What went wrong, in words: a fault of our own says so, and no stack is shown to anybody. */
function toSaid(error: unknown) {
  if (error instanceof CannotRun) return error.said;
  const {message} = error as Error;
  return {
    id: `Terjadi kesalahan di dalam mpp-catalog sendiri (${message}). Laporkan kepada pembuatnya bersama perintah yang dijalankan.`,
    en: `Something is wrong inside mpp-catalog itself (${message}). Please report it with the command you ran.`,
  };
}
