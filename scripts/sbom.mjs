import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

const BUNDLED = {name: 'cdx:npm:package:bundled', value: 'true'};

/**
 * Writes the software bill of materials (CycloneDX): what npm knows of this repository, kept to
 * what installing the package brings and what is bundled into its files. Time and serial number
 * are left out, so that the same tree gives the same bytes.
 */
export function writeSbom(runtime, bundled) {
  const inside = new Set(bundled.map(reference));
  const shipped = new Set([...runtime.map(reference), ...inside]);
  const {name} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bill = npmBill();
  const own = bill.metadata.component['bom-ref'];
  const {tools} = bill.metadata;

  const components = bill.components
    .filter((one) => shipped.has(one['bom-ref']))
    .map((one) => ({
      ...one,
      scope: 'required',
      properties: inside.has(one['bom-ref']) ? [BUNDLED] : [],
    }));
  const listed = new Set(components.map((one) => one['bom-ref']));
  const missing = [...shipped].filter((one) => !listed.has(one));
  if (missing.length > 0) throw new Error(`npm does not know of ${missing.join(', ')}.`);

  const dependencies = bill.dependencies
    .filter(({ref}) => ref === own || shipped.has(ref))
    .map(({ref, dependsOn}) => ({ref, dependsOn: dependsOn.filter((one) => shipped.has(one))}));
  const component = {...bill.metadata.component, name};
  const metadata = {lifecycles: [{phase: 'build'}], tools, component};
  const kept = {...bill, serialNumber: undefined, metadata, components, dependencies};
  const content = JSON.stringify(kept, null, 2);
  writeFileSync(join(root, 'dist/sbom.cdx.json'), `${content}\n`);
}

function npmBill() {
  // The build is one for production, in which npm would know of nothing that it bundles.
  const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev'];
  const json = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return JSON.parse(json);
}

function reference({name, version}) {
  return `${name}@${version}`;
}
