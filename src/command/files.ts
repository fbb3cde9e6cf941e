import {createReadStream} from 'node:fs';
import {realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {CannotRun, type Call} from './verb.js';

/** An input and what it holds. */
export interface Source {
  /** As the caller named it; `-` is standard input. */
  name: string;
  bytes: Uint8Array;
}

/** Above this a file is not read at all; a catalog of 100,000 services is about 85 MB. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_MINUTES = 1;

/** Bytes; a large file read in the usual 64 KB waits a thousand times. */
const AT_ONCE = 4 * 1024 * 1024;

/**
 * Reads a file, a web address or `-`.
 *
 * @throws CannotRun when it is not there, cannot be read, or is larger than `most` bytes.
 */
export async function readSource(call: Call, name: string, most = MOST_BYTES): Promise<Source> {
  if (name === '-') return {name, bytes: await readStream(call.io.stdin, name, most)};
  if (/^https?:\/\//i.test(name)) return {name, bytes: await download(name, most)};
  try {
    const {size} = await stat(name);
    if (size > most) throw tooLarge(name, most);
    // A device has no size and may never end.
    return {
      name,
      bytes: await readStream(createReadStream(name, {highWaterMark: AT_ONCE}), name, most),
    };
  } catch (error) {
    throw error instanceof CannotRun ? error : unreadable(name, error as NodeJS.ErrnoException);
  }
}

/**
 * The input of a verb that takes one.
 *
 * @throws CannotRun when none is named, or more than one.
 */
export function onlyInput({inputs}: Call): string {
  const [name, ...more] = inputs;
  if (name !== undefined && more.length === 0) return name;
  throw new CannotRun({
    id: 'Sebutkan satu berkas, atau - untuk masukan standar.',
    en: 'Name one file, or - for standard input.',
  });
}

/** The text of an input; a byte order mark is left to whoever reads it. */
export const textOf = ({bytes}: Source) =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);

/**
 * Writes a file whole or not at all, or to standard output where none is named.
 *
 * @throws CannotRun when it cannot be written.
 */
export async function writeResult(
  call: Call,
  name: string | undefined,
  content: string | Uint8Array,
) {
  if (name === undefined || name === '-') {
    call.io.stdout.write(content);
    return;
  }
  // What a link points at is replaced, not the link.
  const place = await realpath(name).catch(() => name);
  const before = await stat(place).catch(() => undefined);
  const draft = `${place}.${process.pid}.tmp`;
  try {
    // A device or pipe takes what is written to it; a file in its place would break it.
    if (before && !before.isFile()) return await writeFile(place, content);
    await writeFile(draft, content, {mode: before?.mode});
    await rename(draft, place);
  } catch (error) {
    await rm(draft, {force: true});
    throw new CannotRun({
      id: `Berkas "${name}" tidak dapat ditulis (${reason(error)}). Periksa folder dan izinnya.`,
      en: `The file "${name}" cannot be written (${reason(error)}). Check the folder and its permissions.`,
    });
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, name: string, most: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > most) throw tooLarge(name, most);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function download(url: string, most: number) {
  try {
    const answer = await fetch(url, {signal: AbortSignal.timeout(MOST_MINUTES * 60_000)});
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    return await readStream(answer.body ?? emptyStream(), url, most);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun({
      id: `Alamat ${url} tidak dapat diambil (${reason(error)}). Buka alamat itu di peramban untuk memeriksanya.`,
      en: `The address ${url} cannot be fetched (${reason(error)}). Open it in a browser to check it.`,
    });
  }
}

async function* emptyStream(): AsyncGenerator<Uint8Array> {}

function unreadable(name: string, error: NodeJS.ErrnoException) {
  const file = basename(name);
  if (error.code === 'ENOENT') {
    return new CannotRun({
      id: `Berkas "${name}" tidak ada. Periksa nama dan foldernya.`,
      en: `There is no file "${name}". Check its name and folder.`,
    });
  }
  if (error.code === 'EISDIR') {
    return new CannotRun({
      id: `"${name}" adalah folder. Sebutkan berkas di dalamnya.`,
      en: `"${name}" is a folder. Name a file in it.`,
    });
  }
  return new CannotRun({
    id: `Berkas "${file}" tidak dapat dibaca (${reason(error)}).`,
    en: `The file "${file}" cannot be read (${reason(error)}).`,
  });
}

function tooLarge(name: string, most: number) {
  const megabytes = Math.round(most / 1024 / 1024);
  return new CannotRun({
    id: `"${name}" lebih besar dari ${megabytes} MB, jadi tidak dibaca. Pecah menjadi beberapa berkas, misalnya satu untuk setiap MPP.`,
    en: `"${name}" is larger than ${megabytes} MB and was not read. Split it, for example into one file for each mall.`,
  });
}

/** The system's own word for it; `fetch` keeps that in the cause. */
function reason(error: unknown): string {
  const {code, cause, message} = error as NodeJS.ErrnoException;
  // Those of the web platform are numbers that say nothing.
  return typeof code === 'string' ? code : cause ? reason(cause) : message;
}
