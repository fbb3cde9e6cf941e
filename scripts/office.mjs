import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run} from './run.mjs';

const COMMANDS = ['soffice', 'libreoffice'];

const PROGRAMS = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...['ProgramFiles', 'ProgramFiles(x86)']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'LibreOffice/program/soffice.com')),
];

/** Distributions that have no package without windows have the other one. */
const PACKAGES = ['libreoffice-calc-nogui', 'libreoffice-calc'];

const HELP = `Tidak ada LibreOffice untuk menguji buku kerja: pasang LibreOffice Calc, atau isi OFFICE_PATH dengan letak program soffice, lalu jalankan lagi.
There is no LibreOffice to test workbooks with: install LibreOffice Calc, or set OFFICE_PATH to where its program soffice lies, then run this again.`;

/**
 * Finds a LibreOffice or installs one; gives the path of its program. Where neither works the
 * answer is empty and its tests are skipped with advice; on a build server (`CI`), where nobody
 * reads advice, this program ends.
 */
export async function ensureOffice() {
  const path = findOffice() ?? (await installFromDebian());
  if (path) return path;
  console.error(HELP);
  if (process.env.CI) process.exit(1);
  return '';
}

function findOffice() {
  const onPath = process.env.PATH.split(delimiter).flatMap((folder) =>
    COMMANDS.map((command) => join(folder, command)),
  );
  return [process.env.OFFICE_PATH, ...onPath, ...PROGRAMS].find((path) => path && existsSync(path));
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing LibreOffice Calc with apt-get …');
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update', '-qq'], env);
  for (const name of PACKAGES) {
    // Another apt may be at work: wait for it rather than fail at once.
    const install = `-qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${name}`;
    if ((await run('apt-get', install.split(' '), env)) === 0) return findOffice();
  }
  return undefined;
}
