import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {parseAst} from 'vite';
import {describe, expect, it} from 'vitest';

interface Integrity {
  version: string;
  files: Record<string, {integrity: string; bytes: number; brotli: number}>;
}

interface Component {
  name: string;
  version: string;
  licenses?: unknown[];
  hashes?: {alg: string}[];
  properties: {name: string; value: string}[];
}

const read = (path: string) => readFileSync(join('dist', path), 'utf8');
const {version, files} = JSON.parse(read('cdn/integrity.json')) as Integrity;
const names = readdirSync('dist/cdn').filter((name) => name.endsWith('.js'));

describe('a file for a script tag', () => {
  it('is known by its hash, each of them', () => {
    expect(Object.keys(files).sort()).toEqual(names.sort());
    expect(names).toContain('mpp-elements.js');
  });

  it.each(names)('%s has the hash that is stated, and a tag ready to copy', (name) => {
    const bytes = readFileSync(join('dist/cdn', name));
    const hash = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

    expect(files[name]).toMatchObject({integrity: hash, bytes: bytes.length});
    expect(read('cdn/README.md')).toContain(
      `<script type="module" src="mpp-elements/${version}/${name}" integrity="${hash}" crossorigin="anonymous"></script>`,
    );
  });

  it.each(names)('%s asks for no other, which its hash would not cover', (name) => {
    const {body} = parseAst(read(`cdn/${name}`));

    expect(body.filter((one) => 'source' in one && one.source)).toEqual([]);
    expect(read(`cdn/${name}`)).not.toMatch(/\bimport\s*\(/);
  });
});

const bill = JSON.parse(read('sbom.cdx.json')) as {
  bomFormat: string;
  metadata: {component: {name: string}};
  components: Component[];
};
const bundled = bill.components.filter(({properties}) =>
  properties.some(({name}) => name === 'cdx:npm:package:bundled'),
);

describe('the bill of materials', () => {
  it('is of this package, and names its dependencies', () => {
    const listed = bill.components.map(({name}) => name);

    expect(bill.bomFormat).toBe('CycloneDX');
    expect(bill.metadata.component.name).toBe('mpp-elements');
    expect(listed).toEqual(expect.arrayContaining(['lit', '@lit/context', 'zod']));
  });

  it('names what is inside the files, for the browser and for the command line', () => {
    const inside = bundled.map(({name}) => name);

    expect(inside).toEqual(
      expect.arrayContaining(['lit-html', '@lit/reactive-element', 'parse5', 'jsonc-parser']),
    );
    expect(inside).not.toContain('vitest');
  });

  it('tells of each its licence and its hash', () => {
    const untold = bill.components.filter(({licenses, hashes}) => !licenses || !hashes);

    expect(untold.map(({name}) => name)).toEqual([]);
  });

  it('names the same packages as the licences do', () => {
    const headings = [...read('THIRD-PARTY.md').matchAll(/^## (\S+ \d\S*)$/gm)];

    expect(headings.map(([, heading]) => heading).sort()).toEqual(
      bundled.map(({name, version}) => `${name} ${version}`).sort(),
    );
  });
});

it('nothing that was built names the folder it was built in', () => {
  const paths = readdirSync('dist', {recursive: true}).map((path) => join('dist', String(path)));
  const texts = paths.filter((path) => statSync(path).isFile());

  expect(texts.filter((path) => readFileSync(path, 'utf8').includes(process.cwd()))).toEqual([]);
});
