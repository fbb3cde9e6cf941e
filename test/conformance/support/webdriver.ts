import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import type {Readable} from 'node:stream';
import type {Tab} from './engines.js';

/** Keys that are not characters, as the WebDriver standard numbers them. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ' ': '\uE00D',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Opens a window of WebKitGTK on a screen of its own; `browser` is the path of its MiniBrowser. */
export async function openWebKit(browser: string, zone: string): Promise<Tab> {
  const port = await freePort();
  const display = await startScreen();
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {DISPLAY: display, TZ: zone});
  const root = `http://127.0.0.1:${port}`;
  await answering(`${root}/status`);
  const {sessionId} = await ask<{sessionId: string}>(`${root}/session`, {
    capabilities: {
      alwaysMatch: {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}},
    },
  });
  return tabOf(`${root}/session/${sessionId}`);
}

function tabOf(session: string): Tab {
  const press = async (keys: string[]) => {
    const act = (type: string) => (value: string) => ({type, value});
    const actions = [...keys.map(act('keyDown')), ...keys.toReversed().map(act('keyUp'))];
    await ask(`${session}/actions`, {actions: [{type: 'key', id: 'keys', actions}]});
  };
  return {
    goto: (url) => ask(`${session}/url`, {url}),
    evaluate: (expression) =>
      ask(`${session}/execute/sync`, {script: `return ${expression}`, args: []}),
    press: (keys) => press(keys.split('+').map((key) => KEYS[key] ?? key)),
    type: async (text) => {
      for (const character of text) await press([KEYS[character] ?? character]);
    },
  };
}

/** One command of the WebDriver protocol; gives its value. */
async function ask<Value>(url: string, body: object): Promise<Value> {
  const response = await fetch(url, {method: 'POST', body: JSON.stringify(body)});
  const {value} = (await response.json()) as {value: Value & {message: string}};
  if (!response.ok) throw new Error(value.message);
  return value;
}

/** A screen that nobody sees; gives its name. */
async function startScreen() {
  const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24']);
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

// Waits for the end of its input, which comes however this program ends.
const TOGETHER = '"$@" & read -r _; kill $!';

/** Starts a program that ends with this one. */
function start(program: string, args: string[], env = {}) {
  return spawn('sh', ['-c', TOGETHER, 'sh', program, ...args], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    env: {...process.env, ...env},
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answering(url: string) {
  const isThere = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  for (const end = Date.now() + 10_000; !(await isThere());) {
    if (Date.now() > end) throw new Error(`Nothing answers at ${url}.`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
