import {expect, test} from '@playwright/test';
import {
  expectNoSidewaysScroll,
  expectReady,
  finder,
  openPortal,
  result,
  searchBox,
} from './demo.js';

test.describe('on a screen of 320 pixels', () => {
  test.use({viewport: {width: 320, height: 640}});

  test('the portal does not scroll sideways, opened or closed', async ({page}) => {
    await openPortal(page);
    await expectReady(page);
    await expectNoSidewaysScroll(page);

    await finder(page).getByRole('button', {name: 'Saring'}).click();
    await result(page, 'Penerbitan KTP-el baru (perekaman pertama)').click();
    await page.locator('mpp-agency-list').getByRole('button', {name: 'Kantor Imigrasi'}).click();

    await expect(finder(page).locator('mpp-service-detail')).toContainText('Yang dibawa');
    await expectNoSidewaysScroll(page);
  });

  for (const name of ['two-lines.html', 'gallery.html']) {
    test(`${name} does not scroll sideways`, async ({page}) => {
      await page.goto(name);
      await expect(finder(page).first()).toContainText('layanan');

      await expectNoSidewaysScroll(page);
    });
  }

  test('filters are folded away until asked for', async ({page}) => {
    await openPortal(page);
    await expectReady(page);
    const free = finder(page).getByRole('checkbox', {name: /^Gratis/});
    await expect(free).toBeHidden();

    await finder(page).getByRole('button', {name: 'Saring'}).click();

    await expect(free).toBeVisible();
  });

  test('wide letters, words and lines of a reader do not break the page', async ({page}) => {
    await openPortal(page);
    await expectReady(page);

    await page.addStyleTag({
      content:
        '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}',
    });

    const letters = await finder(page)
      .locator('[part=count]')
      .evaluate((count) => parseFloat(getComputedStyle(count).letterSpacing));
    expect(letters).toBeGreaterThan(1);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('at a zoom of 400 % on a screen of 1280 by 1024', () => {
  test.use({viewport: {width: 320, height: 256}, deviceScaleFactor: 4});

  test('a service is found and opened without scrolling sideways', async ({page}) => {
    await openPortal(page);
    await expectReady(page);

    await searchBox(page).fill('ktp hilang');
    await page.keyboard.press('Enter');
    await result(page, 'Penggantian KTP-el hilang').click();

    await expect(finder(page)).toContainText('Surat kehilangan dari kepolisian (asli)');
    await expectNoSidewaysScroll(page);
  });
});

test('what is pressed is at least 44 pixels high, or stands in a row that is', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await openPortal(page);
  await expectReady(page);
  await finder(page).getByRole('button', {name: 'Saring'}).click();

  const small = await page.evaluate(() => {
    const hosts = document.querySelectorAll('mpp-service-finder, mpp-visit-plan, mpp-agency-list');
    const pressed = [...hosts].flatMap((host) => [
      ...host.shadowRoot!.querySelectorAll<HTMLElement>('button, label:has(input[type=checkbox])'),
    ]);
    return pressed
      .map((element) => element.closest('.row') ?? element)
      .filter((element) => {
        const {height, width} = element.getBoundingClientRect();
        return width > 0 && (height < 44 || width < 44);
      })
      .map((element) => element.textContent.trim());
  });
  expect(small).toEqual([]);
});
