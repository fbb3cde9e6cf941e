import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** The program of LibreOffice, which `npm test` finds or installs; empty where it could not. */
export const OFFICE = process.env.OFFICE_PATH;

/** What LibreOffice makes of a document when it opens it and saves it as another. */
export async function savedByOffice(
  content: string | Uint8Array,
  {from, to}: Record<'from' | 'to', 'xlsx' | 'ods' | 'fods'>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'mpp-office-'));
  try {
    const given = join(folder, `given.${from}`);
    await writeFile(given, content);
    // A profile of its own: LibreOffice starts only once in each.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const saved = join(folder, 'saved');
    const args = [profile, '--headless', '--convert-to', to, '--outdir', saved, given];
    await run(OFFICE!, args, {timeout: 120_000});
    return await readFile(join(saved, `given.${to}`));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
