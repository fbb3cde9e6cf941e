import {expect, test} from '@playwright/test';
import {expectReady, finder, openPortal, searchBox, status} from './demo.js';

test('the page and everything in it turn to English and back', async ({page}) => {
  await openPortal(page);
  await expectReady(page);

  await page.getByRole('button', {name: 'EN', exact: true}).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/^Public Service Mall/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Banyuwangi Public Service Mall');
  await expect(page.getByRole('navigation', {name: 'Main menu'})).toContainText('Find a service');
  await expect(page.locator('.now')).toContainText(status('Open', 'closes at 14:00 WIB'));
  await expect(finder(page)).toContainText('70 services');
  await expect(page.locator('mpp-hours-table')).toContainText(
    'Monday to Thursday (today is Wednesday)',
  );
  await expect(page.locator('mpp-agency-list')).toContainText('Regency or city government');

  await page.getByRole('button', {name: 'ID', exact: true}).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Mal Pelayanan Publik Banyuwangi');
  await expectReady(page);
});

test('the badges inside other elements turn to English with them', async ({page}) => {
  await openPortal(page);
  await expectReady(page);

  await page.getByRole('button', {name: 'EN', exact: true}).click();
  await expect(finder(page)).toContainText('70 services');

  for (const tag of ['mpp-service-finder', 'mpp-agency-list', 'mpp-map-card']) {
    const badge = page.locator(`${tag} mpp-hours-badge`).first();
    await expect.soft(badge, tag).toContainText(status('Open', 'closes at 14:00 WIB'));
  }
});

test('names of services are English where the catalog has them', async ({page}) => {
  await openPortal(page);
  await page.getByRole('button', {name: 'EN', exact: true}).click();

  await searchBox(page).fill('lost id card');

  await expect(finder(page)).toContainText('Replacing a lost ID card (KTP-el)');
});
