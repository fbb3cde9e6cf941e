import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {root} from './run.mjs';

const folder = join(root, 'dist/cdn');

/** Writes, beside the files for script tags, what a browser knows each by: as data, and as tags to copy. */
export function writeIntegrity() {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const files = Object.fromEntries(names.sort().map((name) => [name, measure(name)]));
  const data = JSON.stringify({version, files}, null, 2);
  writeFileSync(join(folder, 'integrity.json'), `${data}\n`);
  writeFileSync(join(folder, 'README.md'), readme(version, Object.entries(files)));
}

function measure(name) {
  const bytes = readFileSync(join(folder, name));
  return {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    brotli: brotliCompressSync(bytes).length,
  };
}

function readme(version, files) {
  return `# mpp-elements ${version}: files for a script tag

Each file is whole: it asks for no other. \`mpp-elements.js\` holds every tag; the others hold the tag they are named after, and the ones it shows inside.

Put a file on your server in a folder named after the version, and copy its tag from below. The browser then runs the file only as it was built: changed by anyone, it is not run, and what stands between your tags stays to be seen. A new version needs its new tag.

${files.map(part).join('\n')}
The same hashes are in \`integrity.json\`. To see for yourself: \`openssl dgst -sha384 -binary mpp-elements.js | openssl base64 -A\`.
`;

  function part([name, {integrity, bytes, brotli}]) {
    return `## ${name}

${bytes} bytes, ${brotli} with brotli.

\`\`\`html
<script type="module" src="mpp-elements/${version}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>
\`\`\`
`;
  }
}
