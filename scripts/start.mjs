import {ensurePackages} from './packages.mjs';
import {need} from './run.mjs';

await ensurePackages();
await need('node', ['scripts/build.mjs']);

// Only now: it stands on a package that may just have been installed.
const {serve} = await import('./serve.mjs');
const {url} = await serve();
console.log(`\nPortal contoh / demo portal (Ctrl+C berhenti / stops):\n\n  ${url}\n`);
