import {readFile} from 'node:fs/promises';
import {expect, test} from '@playwright/test';
import {WEDNESDAY, searchBox} from './demo.js';
import {openUnderPolicy, violations} from './strict-page.js';

const attributes = `mall="mpp-banyuwangi" now="${WEDNESDAY}"`;

const BODY = `<mpp-catalog src="catalogs/banyuwangi.json">
    <mpp-hours-badge ${attributes}></mpp-hours-badge>
    <mpp-service-finder plan recent url-key="cari" ${attributes}></mpp-service-finder>
    <mpp-visit-plan ${attributes}></mpp-visit-plan>
    <mpp-hours-table add-to-calendar ${attributes}></mpp-hours-table>
    <mpp-map-card ${attributes}></mpp-map-card>
    <mpp-agency-list ${attributes}></mpp-agency-list>
  </mpp-catalog>`;

test('under the strictest policy everything shows and nothing is violated', async ({page}) => {
  await openUnderPolicy(page, BODY);
  const finder = page.locator('mpp-service-finder');
  await expect(finder).toContainText('70 layanan');

  await searchBox(page).fill('paspor');
  const result = finder.getByRole('button', {name: 'Penggantian paspor habis masa berlaku'});
  // While a person types, a row that has moved up stands below too, until the next frame.
  await expect(result).toHaveCount(1);
  await page.keyboard.press('Escape');
  await result.click();
  await expect(finder).toContainText('Paspor lama (asli)');
  await page.locator('mpp-agency-list').getByRole('button', {name: 'Kantor Imigrasi'}).click();
  await expect(page.locator('mpp-agency-list')).toContainText('Penggantian paspor');
  await expect(page.locator('mpp-map-card').getByRole('img')).toBeVisible();
  await expect(page.locator('mpp-hours-table')).toContainText('Senin–Kamis (hari ini Rabu)');

  expect(await violations(page)).toEqual([]);
});

test('under it what is typed is suggested, shared as a QR code and planned', async ({page}) => {
  await openUnderPolicy(page, BODY);
  const finder = page.locator('mpp-service-finder');
  const plan = page.locator('mpp-visit-plan');

  await searchBox(page).fill('perpanjangan skck');
  await expect(finder.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await finder.getByRole('button', {name: 'Kode QR'}).click();
  await finder.getByRole('button', {name: 'Masukkan ke rencana kunjungan'}).click();

  await expect(finder.getByRole('img', {name: /^Kode QR tautan/})).toBeVisible();
  await expect(plan).toContainText('Rp30.000');
  const saving = page.waitForEvent('download');
  await plan.getByRole('button', {name: 'Simpan ke kalender'}).click();
  expect((await saving).suggestedFilename()).toMatch(/\.ics$/);
  expect(await violations(page)).toEqual([]);
});

test('saves an opening to the calendar under it, without a request', async ({page}) => {
  await openUnderPolicy(page, BODY);
  const table = page.locator('mpp-hours-table');
  await table.getByRole('combobox').selectOption({index: 1});
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  const saving = page.waitForEvent('download');
  await table.getByRole('button', {name: 'Simpan ke kalender'}).click();
  const file = await (await saving).path();

  expect(await readFile(file, 'utf8')).toContain('DTSTART:20261126T010000Z');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('the elements keep their own looks under it', async ({page}) => {
  await openUnderPolicy(page, BODY);

  const state = page.locator('mpp-hours-badge .state').first();
  await expect(state).toHaveText('Buka');
  await expect(state).toHaveCSS('font-weight', '600');
});

test('a style of the page would have been noticed', async ({page}) => {
  await openUnderPolicy(page, BODY);

  await page.evaluate(() => document.body.append(document.createElement('style')));
  await page.evaluate(() => document.querySelector('style')!.append('p {color: red}'));

  await expect.poll(() => violations(page)).toContain('style-src-elem inline');
});
