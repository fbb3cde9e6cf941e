// Measures what people feel, on this machine, beside a floor taken in the same run: ratios
// travel, milliseconds do not. Each benchmark of bench/ prints its own table.
import {ensureBrowser} from './browser.mjs';
import {ensurePackages} from './packages.mjs';
import {need} from './run.mjs';

await ensurePackages();
process.env.CHROME_PATH = await ensureBrowser();
await need('node', ['scripts/build.mjs']);
const {benchTyping} = await import('../bench/typing.mjs');
await benchTyping();
