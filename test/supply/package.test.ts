import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

interface Locked {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as Locked & {
  scripts: Record<string, string>;
  allowScripts: Record<string, boolean>;
  files: string[];
};
const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const {'': own, ...others} = packages;
const locked = Object.entries(others);
const named = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13);

describe('whoever installs the package', () => {
  it('gets three dependencies, each at one exact version', () => {
    expect(Object.keys(packageJson.dependencies ?? {})).toEqual(['@lit/context', 'lit', 'zod']);
    for (const version of Object.values(packageJson.dependencies ?? {})) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('gets with them only what Lit is made of', () => {
    const brought = locked.filter(([, {dev, devOptional}]) => !dev && !devOptional);

    expect(brought.map(([path]) => named(path)).sort()).toEqual([
      '@lit-labs/ssr-dom-shim',
      '@lit/context',
      '@lit/reactive-element',
      '@types/trusted-types',
      'lit',
      'lit-element',
      'lit-html',
      'zod',
    ]);
    expect(brought.filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([]);
  });

  it('runs no script of ours, and gets nothing but what was built', () => {
    const hooks = /^(pre|post)?(install|prepare|uninstall)$|^(pre|post)prepare$/;

    expect(Object.keys(packageJson.scripts).filter((name) => hooks.test(name))).toEqual([]);
    expect(packageJson.files).toEqual(['dist']);
  });
});

describe('the lockfile', () => {
  it('names what package.json asks for', () => {
    expect(own?.dependencies).toEqual(packageJson.dependencies);
    expect(own?.devDependencies).toEqual(packageJson.devDependencies);
  });

  it('holds the hash of every package, and takes none from elsewhere than the registry', () => {
    const unknown = locked.filter(([, {integrity}]) => !integrity?.startsWith('sha512-'));
    const elsewhere = locked.filter(([, {resolved}]) => resolved);

    expect(unknown.map(([path]) => path)).toEqual([]);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('brings no install script that is not refused by name', () => {
    const scripted = locked.filter(([, {hasInstallScript}]) => hasInstallScript);
    const refused = Object.keys(packageJson.allowScripts).filter(
      (name) => !packageJson.allowScripts[name],
    );

    const names = scripted.map(([path]) => named(path));
    expect(names.filter((name) => name !== 'fsevents').sort()).toEqual(refused.sort());
  });
});

const workflows = readdirSync('.github/workflows').map((name) => ({
  name,
  text: readFileSync(`.github/workflows/${name}`, 'utf8'),
}));

describe('a machine that builds', () => {
  it('runs no install script', () => {
    const texts = [readFileSync('scripts/packages.mjs', 'utf8'), ...workflows.map(textOf)];
    const installs = texts.flatMap((text) =>
      text.split('\n').filter((line) => /\bnpm (ci|i|install)\b|\['ci'/.test(line)),
    );

    expect(installs.length).toBeGreaterThanOrEqual(3);
    for (const line of installs) expect(line).toContain('--ignore-scripts');
  });

  it.each(workflows)('names every action of $name by commit, with its version', ({text}) => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));

    expect(uses).not.toEqual([]);
    for (const line of uses) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it.each(workflows)('gives the jobs of $name no right that they do not name', ({text}) => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).not.toMatch(/\bwrite-all\b|contents: write|pull_request_target|secrets\./);
    expect(text.match(/actions\/checkout@/g)?.length).toBe(
      text.match(/persist-credentials: false/g)?.length,
    );
  });

  it.each(workflows)('puts nothing that others write into a command of $name', ({text}) => {
    const commands = text.split('\n').filter((line) => /\brun:/.test(line));

    expect(commands.filter((line) => line.includes('${{'))).toEqual([]);
  });

  it('may speak for us to the registry only where nothing is installed or built', () => {
    const release = readFileSync('.github/workflows/release.yml', 'utf8');
    const publish = release.split(/^ {2}publish:$/m)[1];

    const texts = workflows.map(textOf).join('');
    expect(texts.match(/id-token: write/g)?.length).toBe(1);
    expect(publish).toContain('id-token: write');
    expect(publish).not.toMatch(/npm (ci|install|run|test)|node |checkout/);
    expect(publish).toContain('--provenance');
  });
});

const documents = ['SECURITY.md', 'docs/asvs.md', 'docs/release.md'];

it.each(documents)('%s names only files that there are', (name) => {
  const text = readFileSync(name, 'utf8');
  const paths = [...text.matchAll(/`((?:src|test|scripts|docs|\.github|\.ci)\/[\w./-]+)`/g)];
  const missing = paths.map(([, path]) => path!).filter((path) => !existsSync(path));

  expect(paths).not.toEqual([]);
  expect(missing).toEqual([]);
});

function textOf({text}: {text: string}) {
  return text;
}
