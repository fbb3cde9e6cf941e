import {chromium, firefox, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe} from 'vitest';
import type * as probe from './recorder.js';
import {openWebKit} from './webdriver.js';

declare global {
  interface Window {
    /** What host.ts gives every page before all else. */
    probe: typeof probe;
  }
}

/** A window of a browser, driven from outside; `evaluate` takes an expression, awaited when it is a promise. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  press(keys: string): Promise<unknown>;
  type(text: string): Promise<unknown>;
}

const BLANK = 'about:blank';

const {CHROME_PATH, CHROME_ARGS = '', FIREFOX_PATH, WEBKIT_PATH} = process.env;

/** How each engine opens; an engine whose path is not given is not there. */
const ENGINES = [
  {name: 'Chromium', path: CHROME_PATH, open: openChromium},
  {name: 'Firefox', path: FIREFOX_PATH, open: openFirefox},
  {name: 'WebKit', path: WEBKIT_PATH, open: openWebKit},
];

/** The open tabs by engine and time zone: a worker keeps them from file to file. */
const tabs = new Map<string, Promise<Tab>>();

/** Declares the same tests for every engine, with its name before theirs, for visitors of a time zone. */
export function inEveryEngine(declare: (visit: Visit) => void, zone = 'UTC') {
  for (const {name, path = '', open} of ENGINES) {
    describe.skipIf(!path)(name, () => {
      const visit = new Visit(() => {
        const tab = tabs.get(name + zone) ?? open(path, zone);
        tabs.set(name + zone, tab);
        return tab;
      });
      // Apart from the tests, whose time it would take.
      beforeAll(() => visit.goto(BLANK), 60_000);
      // The last page; each other one is left for the next.
      afterAll(() => visit.goto(BLANK));
      declare(visit);
    });
  }
}

/** A person in a browser, at one page at a time. */
export class Visit {
  readonly #tab: () => Promise<Tab>;

  constructor(tab: () => Promise<Tab>) {
    this.#tab = tab;
  }

  /** Goes to a page, and is back when it has loaded; its elements may still be loading. */
  async goto(url: string) {
    await (await this.#tab()).goto(url);
  }

  /**
   * Runs a function in the page, under any policy, and gives what it returns. It sees only its
   * arguments and the page; what goes in and out is JSON.
   */
  async run<Args extends unknown[], Result>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const given = args.map((arg) => JSON.stringify(arg)).join(', ');
    const result = await (await this.#tab()).evaluate(`(${String(inPage)})(${given})`);
    return result as Awaited<Result>;
  }

  /** Presses keys together, such as `Shift+Tab`. */
  async press(keys: string) {
    await (await this.#tab()).press(keys);
  }

  /** Types into what has the focus. */
  async type(text: string) {
    await (await this.#tab()).type(text);
  }

  /** What is read out of the first element that matches; a page without scripts has only light words. */
  words(selector: string): Promise<string> {
    return this.run((selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return `There is no ${selector}`;
      return 'probe' in window ? window.probe.words(element) : element.innerText;
    }, selector);
  }

  /** Waits until an element shows these words; fails with what it shows instead. */
  async shows(selector: string, words: string | RegExp, withinMs = 5000) {
    let seen = '';
    const isShown = async () => {
      seen = await this.words(selector);
      return typeof words === 'string' ? seen.includes(words) : words.test(seen);
    };
    await until(isShown, () => `${selector} never shows ${words}, but: ${seen}`, withinMs);
  }

  /** What went wrong on this page: violations of policies, errors, warnings, dialogs. */
  troubles(): Promise<string[]> {
    return this.run(() => window.probe.troubles);
  }
}

/** Asks again and again until the answer is yes. */
export async function until(
  isSo: () => Promise<boolean>,
  complaint: () => string,
  withinMs = 5000,
) {
  for (const end = Date.now() + withinMs; !(await isSo());) {
    if (Date.now() > end) throw new Error(complaint());
    await new Promise((done) => setTimeout(done, 30));
  }
}

async function openChromium(executablePath: string, zone: string) {
  const env = {...process.env, TZ: zone};
  const args = CHROME_ARGS.split(' ');
  const browser = await chromium.launch({executablePath, args, env});
  return tabOf(await browser.newPage());
}

async function openFirefox(executablePath: string, timezoneId: string) {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    // A process made ahead for each page takes what the tests need.
    firefoxUserPrefs: {'dom.ipc.processPrelaunch.enabled': false},
  });
  return tabOf(await browser.newPage({timezoneId}));
}

/** A page of Playwright's as all engines have it. */
export function tabOf(page: Page): Tab {
  return {
    goto: (url) => page.goto(url),
    evaluate: (expression) => page.evaluate(expression),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
  };
}
