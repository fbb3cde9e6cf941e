import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run} from './run.mjs';

/** What every Chromium that the tests start is told. */
export const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const PROGRAMS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

const HELP = `Tidak ada peramban untuk pengujian: pasang Google Chrome atau Chromium, atau isi CHROME_PATH dengan letak programnya, lalu jalankan lagi.
There is no browser to test with: install Google Chrome or Chromium, or set CHROME_PATH to where its program lies, then run this again.`;

/** Finds a Chromium or installs one; ends this program with advice when neither works. */
export async function ensureBrowser() {
  const path = (await findBrowser()) ?? (await installFromDebian()) ?? (await download());
  if (path) return path;
  console.error(HELP);
  process.exit(1);
}

async function findBrowser() {
  const onPath = process.env.PATH.split(delimiter).flatMap((folder) =>
    COMMANDS.map((command) => join(folder, command)),
  );
  const downloaded = await playwrightsOwn();
  return [process.env.CHROME_PATH, ...onPath, ...PROGRAMS, downloaded].find(
    (path) => path && existsSync(path),
  );
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with apt-get …');
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update', '-qq'], env);
  await run(
    'apt-get',
    // Another apt may be at work: wait for it rather than fail at once.
    '-qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium'.split(' '),
    env,
  );
  return findBrowser();
}

async function download() {
  console.log('Downloading a Chromium with Playwright …');
  await run('playwright', ['install', 'chromium']);
  return findBrowser();
}

async function playwrightsOwn() {
  const {chromium} = await import('playwright-core');
  return chromium.executablePath();
}
