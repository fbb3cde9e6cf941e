import {once} from 'node:events';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import sirv from 'sirv';
import {need} from './run.mjs';

const FILE = 'docs/reasons.md';
const PICTURES = 'docs/reasons';

/** Each language on one ground: both of both would weigh twice as much and show nothing more. */
const LOOKS = [
  {language: 'Indonesian', globals: 'lang:id;scheme:light', suffix: ''},
  {language: 'English', globals: 'lang:en;scheme:dark', suffix: '-dark'},
];

/** Cuts a row to its words. */
const FRAME = 'dd {inline-size: fit-content; margin: 0; padding: 0.5rem}';

/** Writes docs/reasons.md, with pictures of every reason taken from the stories. */
export async function takeReasons(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-stories-'));
  await need('storybook', ['build', '--quiet', '--disable-telemetry', '-o', folder]);
  const server = createServer(sirv(folder)).listen(0, '127.0.0.1');
  await once(server, 'listening');

  rmSync(PICTURES, {recursive: true, force: true});
  mkdirSync(PICTURES);
  const {port} = server.address();
  const page = await browser.newPage({viewport: {width: 720, height: 800}});
  const seen = [];
  for (const look of LOOKS) seen.push(...(await take(page, port, look)));
  const style = await resolveConfig(FILE);
  writeFileSync(FILE, await format(markdown(seen), {...style, parser: 'markdown'}));

  await page.close();
  server.close();
  rmSync(folder, {recursive: true});
}

/** Takes a picture of every reason; gives their codes, and the words that are on the pictures. */
async function take(page, port, {language, globals, suffix}) {
  const story = `iframe.html?id=hours-badge--every-reason&viewMode=story&globals=${globals}`;
  await page.goto(`http://127.0.0.1:${port}/${story}`);
  await page.locator('[data-reason]').last().waitFor();
  await page.addStyleTag({content: FRAME});
  const seen = [];
  for (const row of await page.locator('dd').all()) {
    const badge = row.locator('mpp-hours-badge');
    const code = await badge.getAttribute('data-reason');
    const words = (await badge.locator('[part=status]').innerText()).replace(/\s+/g, ' ').trim();
    const file = `${code}${suffix}.png`;
    await row.screenshot({path: join(PICTURES, file)});
    seen.push({code, language, words, file});
  }
  return seen;
}

function markdown(seen) {
  const meanings = meaningsIn(readFileSync('src/hours/reason.ts', 'utf8'));
  const codes = [...new Set(seen.map(({code}) => code))];
  return [
    '# Why it is open or not',
    'A status of `mpp-elements/hours`, which `<mpp-hours-badge>` tells in its event `mpp-status`, has a reason as data. `reason.code` is stable: words, styles and programs may key on it. `reason.name` is what the catalog or the calendar calls it, where they do.',
    'Here is every code, with what the badge says on a light and on a dark ground. The mall is made up.',
    ...codes.flatMap((code) => [
      `## \`${code}\``,
      sentence(meanings.get(code)),
      ...seen.filter((one) => one.code === code).map(picture),
    ]),
  ].join('\n\n');
}

function picture({language, words, file}) {
  return `${language}: ${words}\n\n![${words}](reasons/${file})`;
}

function sentence(meaning) {
  return `${meaning[0].toUpperCase()}${meaning.slice(1)}.`;
}

/** What the comment on `ReasonCode` says of each. */
function meaningsIn(source) {
  const items = [...source.matchAll(/^ \* - (`.+?`): (.+)$/gm)];
  return new Map(
    items.flatMap(([, codes, meaning]) =>
      [...codes.matchAll(/[\w-]+/g)].map(([code]) => [code, meaning]),
    ),
  );
}
