// Builds twice, here and in a copy elsewhere under another clock, and names each file that differs.
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, sep} from 'node:path';
import {ensurePackages} from './packages.mjs';
import {need, root} from './run.mjs';

const LEFT_OUT = new Set(['dist', '.git', 'test-results', 'storybook-static']);
const ELSEWHERE = {TZ: 'Asia/Jayapura', LANG: 'C', LC_ALL: 'C'};

await ensurePackages();
await need('npm', ['run', 'build']);
const here = hashes(join(root, 'dist'));

const copy = mkdtempSync(join(tmpdir(), 'mpp-copy-'));
// With the packages: source maps tell where those lie from here.
cpSync(root, copy, {
  recursive: true,
  filter: (source) => !LEFT_OUT.has(relative(root, source).split(sep)[0]),
});
await need('npm', ['--prefix', copy, 'run', 'build'], ELSEWHERE);
const there = hashes(join(copy, 'dist'));
rmSync(copy, {recursive: true});

const names = [...new Set([...here.keys(), ...there.keys()])].sort();
const differing = names.filter((name) => here.get(name) !== there.get(name));
for (const name of differing) console.error(`dist/${name} is not the same in two builds.`);
if (differing.length > 0) process.exitCode = 1;
else console.log(`Two builds gave the same ${names.length} files, byte by byte.`);

function hashes(folder) {
  const paths = readdirSync(folder, {recursive: true}).map((path) => join(folder, path));
  return new Map(
    paths
      .filter((path) => statSync(path).isFile())
      .map((path) => [
        relative(folder, path).replaceAll(sep, '/'),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}
