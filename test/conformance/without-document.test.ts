import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string>;
};

const tags = readdirSync('dist').filter((name) => /^mpp-.*\.js$/.test(name));

/** Every module of the package by its name; what is in `cdn/` is for script tags alone. */
const MODULES = Object.entries(exports)
  .filter(([name, path]) => path.endsWith('.js') && !name.startsWith('./cdn/'))
  .flatMap(([name]) => (name.includes('*') ? tags.map((tag) => `./${tag}`) : [name]))
  .map((name) => name.replace('.', 'mpp-elements'));

const run = (program: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    timeout: 20_000,
  });

describe('SSR import', () => {
  it('of every module ends by itself, says nothing and makes no document', () => {
    const imports = MODULES.map((name) => `import '${name}';`).join('\n');
    const check = "process.exitCode = 'document' in globalThis || 'window' in globalThis ? 3 : 0;";

    const {status, stdout, stderr} = run(imports + check);

    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: ''});
  });
});
