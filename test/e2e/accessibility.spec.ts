import {AxeBuilder} from '@axe-core/playwright';
import {expect, test, type Page} from '@playwright/test';
import {CATALOG, expectReady, finder, openPortal, pick, result, searchBox} from './demo.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({colorScheme});

    test('the portal has no barrier that axe knows', async ({page}) => {
      await openPortal(page);
      await expectReady(page);

      expect(await barriersIn(page)).toEqual([]);
    });

    test('the portal has none with a result and an agency opened and a filter set', async ({
      page,
    }) => {
      await openPortal(page);
      await searchBox(page).fill('paspor');
      await page.keyboard.press('Enter');
      await finder(page)
        .getByRole('checkbox', {name: /^Keimigrasian/})
        .check();
      await result(page, 'Penggantian paspor habis masa berlaku').click();
      await page.locator('mpp-agency-list').getByRole('button', {name: 'Kantor Imigrasi'}).click();
      await expect(finder(page)).toContainText('Paspor lama (asli)');

      expect(await barriersIn(page)).toEqual([]);
    });

    test('the portal has none with suggestions open and one pointed at', async ({page}) => {
      await openPortal(page);
      await expectReady(page);
      await searchBox(page).pressSequentially('nikah');
      await page.keyboard.press('ArrowDown');
      await expect(finder(page).getByRole('listbox')).toBeVisible();

      expect(await barriersIn(page)).toEqual([]);
    });

    test('the portal has none with two services planned and a QR code shown', async ({page}) => {
      await openPortal(page);
      await expectReady(page);
      await pick(page, 'Perpanjangan SKCK');
      await pick(page, 'Penggantian paspor habis masa berlaku');
      await finder(page).getByRole('button', {name: 'Kode QR'}).click();
      await expect(finder(page).getByRole('img', {name: /^Kode QR/})).toBeVisible();

      expect(await barriersIn(page)).toEqual([]);
    });

    test('the portal has none when its catalog cannot be had', async ({page}) => {
      await page.route(CATALOG, (route) => route.abort());
      await openPortal(page);
      await expect(finder(page).getByRole('button', {name: 'Coba lagi'})).toBeVisible();

      expect(await barriersIn(page)).toEqual([]);
    });

    test('the shortest page has no barrier that axe knows', async ({page}) => {
      await page.goto('two-lines.html');
      await expect(finder(page)).toContainText('59 layanan');

      expect(await barriersIn(page)).toEqual([]);
    });

    test('the gallery has no barrier that axe knows', async ({page}) => {
      test.slow();
      await page.goto('gallery.html');
      await expect(page.getByRole('button', {name: 'Coba lagi'}).last()).toBeVisible();

      expect(await barriersIn(page)).toEqual([]);
    });
  });
}

test('on a narrow screen the portal has no barrier that axe knows', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await openPortal(page);
  await expectReady(page);
  await finder(page).getByRole('button', {name: 'Saring'}).click();

  expect(await barriersIn(page)).toEqual([]);
});

test('in English the portal has no barrier that axe knows', async ({page}) => {
  await openPortal(page);
  await expectReady(page);
  await page.getByRole('button', {name: 'EN', exact: true}).click();
  await expect(finder(page)).toContainText('70 services');

  expect(await barriersIn(page)).toEqual([]);
});

test('in forced colours the suggestion that is pointed at is told by an outline', async ({
  page,
}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await openPortal(page);
  await expectReady(page);

  await searchBox(page).pressSequentially('nikah');
  await page.keyboard.press('ArrowDown');

  const [first, second] = [0, 1].map((place) =>
    finder(page).getByRole('listbox').getByRole('option').nth(place),
  );
  const background = await second!.evaluate((option) => getComputedStyle(option).backgroundColor);
  await expect(first!).not.toHaveCSS('background-color', background);
});

test('in forced colours what can be pressed keeps an edge or a line', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await openPortal(page);
  await expectReady(page);

  await expect(searchBox(page)).toHaveCSS('border-style', 'solid');
  await expect(page.locator('.now')).toContainText('Buka');
});

/** One line for each thing that axe finds: the rule, and where. */
async function barriersIn(page: Page) {
  const axe = new AxeBuilder({page}).options({resultTypes: ['violations']}).withTags(TAGS);
  // Otherwise all that was looked at goes through a second page, which takes three times as long.
  const {violations} = await axe.setLegacyMode().analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target}) => `${id}: ${target.flat().join(' › ')}`),
  );
}
