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

export const finder = (page: Page) => page.locator('mpp-service-finder');
export const results = (page: Page) =>
  finder(page).locator('.results').first().getByRole('listitem');
export const result = (page: Page, name: string) =>
  finder(page).getByRole('button', {name, exact: true, expanded: false});

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
