import {expect, type Page} from '@playwright/test';

/** A Wednesday on which the mall is open until 14.00, and a quarter to noon on a Friday, in the break. */
export const WEDNESDAY = '2026-11-25T10:00:00+07:00';
export const FRIDAY_NOON = '2026-11-27T11:45:00+07:00';

export const CATALOG = '**/catalogs/banyuwangi.json';

/** Opens the portal at a moment of its own, so that "open" does not depend on when the tests run. */
export async function openPortal(page: Page, at = WEDNESDAY) {
  await page.clock.setFixedTime(at);
  await page.goto('index.html');
}

/** Opens a page of nothing but the elements and this body; `address` is what follows its name. */
export async function openPage(page: Page, body: string, address = '') {
  await page.clock.setFixedTime(WEDNESDAY);
  await page.route(/\/own\.html/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>
<html lang="id">
  <meta charset="utf-8" />
  <title>Halaman sendiri</title>
  <script type="module" src="../dist/cdn/mpp-elements.js"></script>
  ${body}
</html>`,
    }),
  );
  await page.goto(`own.html${address}`);
}

export const finder = (page: Page) => page.locator('mpp-service-finder');
export const searchBox = (page: Page) =>
  finder(page).getByRole('combobox', {name: /^(Cari layanan|Find a service)/});
export const results = (page: Page) => finder(page).locator('[part=list] > li');
export const result = (page: Page, name: string) =>
  finder(page).getByRole('button', {name, exact: true, expanded: false});

/** Finds a service, opens it and puts it into the plan. */
export async function pick(page: Page, name: string) {
  await searchBox(page).fill(name);
  await page.keyboard.press('Escape');
  await result(page, name).click();
  const detail = finder(page).locator('li').filter({hasText: name}).locator('mpp-service-detail');
  await detail.getByRole('button', {name: 'Masukkan ke rencana kunjungan'}).click();
}

/** The portal with all that its catalog gives. */
export async function expectReady(page: Page) {
  await expect(finder(page)).toContainText('70 layanan');
}

export async function expectNoSidewaysScroll(page: Page) {
  const overflow = await page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBe(0);
}

/** The parts of a status, with any space between their words, and any sign between them. */
export const status = (...parts: string[]) => new RegExp(parts.map(escaped).join('[\\s·]*'));

const escaped = (text: string) => text.replace(/[.()]/g, '\\$&').replaceAll(' ', '\\s');

/** What the page threw and nobody caught. */
export function uncaughtIn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
