import {existsSync, readdirSync} from 'node:fs';
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

const SHELL = 'chromium-headless-shell';

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

const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

const FIREFOX_PROGRAMS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['ProgramFiles', 'ProgramFiles(x86)']
    .map((name) => process.env[name])
    .filter(Boolean)
    .map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
];

const HELP = `Tidak ada peramban untuk pengujian: pasang Google Chrome atau Chromium, atau isi CHROME_PATH dengan letak programnya, lalu jalankan lagi.
There is no browser to test with: install Google Chrome or Chromium, or set CHROME_PATH to where its program lies, then run this again.`;

/** Firefox and WebKit, by the variable that says where their program lies. */
const OTHERS = {
  FIREFOX_PATH: {
    find: findFirefox,
    packages: 'firefox-esr',
    help: `Tidak ada Firefox untuk pengujian: pasang Firefox, atau isi FIREFOX_PATH dengan letak programnya, lalu jalankan lagi.
There is no Firefox to test with: install Firefox, or set FIREFOX_PATH to where its program lies, then run this again.`,
  },
  WEBKIT_PATH: {
    find: findWebKit,
    packages: 'webkit2gtk-driver xvfb',
    help: `Tidak ada WebKit untuk pengujian: pasang webkit2gtk-driver dan xvfb (Debian atau Ubuntu), lalu jalankan lagi.
There is no WebKit to test with: install webkit2gtk-driver and xvfb (Debian or Ubuntu), then run this again.`,
  },
};

/** Finds a Chromium or installs one; ends this program with advice when neither works. */
export async function ensureBrowser() {
  const path =
    (await findBrowser()) ??
    (await installFromDebian('chromium', findBrowser)) ??
    (await download());
  if (path) return path;
  console.error(HELP);
  process.exit(1);
}

/**
 * As `ensureBrowser`, but a Chromium without windows where it can be had: `e2e` took 96 s in it, and
 * 179 s in a whole one.
 */
export async function ensureShell() {
  const find = () => first([process.env.CHROME_PATH, ...onPath([SHELL])]);
  return find() ?? (await installFromDebian(SHELL, find)) ?? ensureBrowser();
}

/** Whether all tabs of this browser are seen at once. A window shows one, and the others draw nothing. */
export const isShell = (path = '') => path.endsWith(SHELL);

/**
 * Finds Firefox and WebKit or installs them; gives the variables that tell the conformance tests
 * where they lie. Where one cannot be had its variable is empty and its tests are skipped with
 * advice; on a build server (`CI`), where nobody reads advice, this program ends.
 */
export async function ensureEngines() {
  const paths = {};
  for (const [variable, {find, packages, help}] of Object.entries(OTHERS)) {
    paths[variable] = find() ?? (await installFromDebian(packages, find)) ?? '';
    if (paths[variable]) continue;
    console.error(help);
    if (process.env.CI) process.exit(1);
  }
  return paths;
}

async function findBrowser() {
  const downloaded = await playwrightsOwn();
  return first([process.env.CHROME_PATH, ...onPath(COMMANDS), ...PROGRAMS, downloaded]);
}

function findFirefox() {
  return first([process.env.FIREFOX_PATH, ...onPath(FIREFOX_COMMANDS), ...FIREFOX_PROGRAMS]);
}

/** WebKitGTK's own small browser, which needs its driver, and a screen that nobody sees. */
function findWebKit() {
  const isDrivable = ['WebKitWebDriver', 'Xvfb'].every((command) => first(onPath([command])));
  return isDrivable ? first([process.env.WEBKIT_PATH, ...miniBrowsers()]) : undefined;
}

function miniBrowsers() {
  return readdirSync('/usr/lib').map((folder) =>
    join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'),
  );
}

function onPath(commands) {
  return process.env.PATH.split(delimiter).flatMap((folder) =>
    commands.map((command) => join(folder, command)),
  );
}

async function playwrightsOwn() {
  const {chromium} = await import('playwright-core');
  return chromium.executablePath();
}

function first(paths) {
  return paths.find((path) => path && existsSync(path));
}

async function installFromDebian(packages, find) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(`Installing ${packages} with apt-get …`);
  const env = {DEBIAN_FRONTEND: 'noninteractive'};
  await run('apt-get', ['update', '-qq'], env);
  // Another apt may be at work: wait for it rather than fail at once.
  const install = `-qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends ${packages}`;
  await run('apt-get', install.split(' '), env);
  return find();
}

async function download() {
  console.log('Downloading a Chromium with Playwright …');
  await run('playwright', ['install', 'chromium']);
  return findBrowser();
}
