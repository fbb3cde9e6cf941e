import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {need, root} from './run.mjs';

// No script of a package runs: what stands in the lockfile is data until it is imported.
const CI = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];

const withoutBrowsers = {
  PUPPETEER_SKIP_DOWNLOAD: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** Installs what the lockfile names, when node_modules holds something else or nothing. */
export async function ensurePackages() {
  if (upToDate()) return;
  console.log('Installing packages …');
  await need('npm', CI, withoutBrowsers);
}

// Contents are compared rather than dates: a checkout, a copy or an unpacked archive renews dates.
function upToDate() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, {version, optional, devOptional}]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function packagesIn(lockfile) {
  try {
    return JSON.parse(readFileSync(join(root, lockfile), 'utf8')).packages;
  } catch {
    return {};
  }
}
