import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, parse} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** The program of LibreOffice, which `npm test` finds or installs; empty where it could not. */
export const OFFICE = process.env.OFFICE_PATH;

/** Milliseconds after which LibreOffice is given up. */
export const LONG = 120_000;

/**
 * What LibreOffice makes of documents when it opens them and saves each as another, by their file
 * names. It starts once for all of them: that takes longer than the work.
 */
export async function savedByOffice<Name extends `${string}.${'xlsx' | 'fods'}`>(
  given: Record<Name, string | Uint8Array>,
  to: 'xlsx' | 'ods',
): Promise<Record<Name, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'mpp-office-'));
  const names = Object.keys(given) as Name[];
  const inFolder = (name: Name) => join(folder, name);
  try {
    for (const name of names) await writeFile(inFolder(name), given[name]);
    // A profile of its own: LibreOffice starts only once in each.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const saved = join(folder, 'saved');
    const args = [profile, '--headless', '--convert-to', to, '--outdir', saved];
    await run(OFFICE!, [...args, ...names.map(inFolder)], {timeout: LONG});
    const read = {} as Record<Name, Uint8Array>;
    for (const name of names) read[name] = await readFile(join(saved, `${parse(name).name}.${to}`));
    return read;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
