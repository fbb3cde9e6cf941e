import {readFile} from 'node:fs/promises';
import {expect, test, type Page} from '@playwright/test';
import {WEDNESDAY, searchBox} from './demo.js';
import {ALL, openUnderPolicy, violations} from './strict-page.js';

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

test.describe('the policy for Trusted Types', () => {
  const BADGE = '../dist/cdn/mpp-hours-badge.js';
  const FALLBACK = `<mpp-hours-badge src="catalogs/banyuwangi.json" ${attributes}>Senin–Jumat</mpp-hours-badge>
    <mpp-map-card src="catalogs/banyuwangi.json" ${attributes}>Jalan Contoh 1</mpp-map-card>`;

  /** What the console says from now on, and whatever nobody caught. */
  function heardFrom(page: Page) {
    const heard: string[] = [];
    page.on('console', (line) => heard.push(line.text()));
    page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
    return () => heard.filter((line) => /mpp-elements:|uncaught/.test(line));
  }

  /** A page's own Lit, stock, which renders a sentence. */
  async function serveLit(page: Page) {
    await page.route('**/lit-html.js', (route) =>
      route.fulfill({path: 'node_modules/lit-html/lit-html.js'}),
    );
    await page.route('**/host.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: [
          "import {html, render} from './lit-html.js';",
          "render(html`<p>Lit dari portal</p>`, document.querySelector('aside'));",
        ].join('\n'),
      }),
    );
  }

  for (const trustedTypes of ["'none'", 'lit-html']) {
    test(`refused by ${trustedTypes}, leaves what is between the tags, and says once what to do`, async ({
      page,
    }) => {
      const heard = heardFrom(page);
      await openUnderPolicy(page, FALLBACK, {trustedTypes});

      await expect(page.locator('mpp-hours-badge:not(:defined)')).toHaveText('Senin–Jumat');
      await expect(page.locator('mpp-map-card:not(:defined)')).toHaveText('Jalan Contoh 1');
      expect(heard()).toEqual([expect.stringContaining('trusted-types mpp-elements')]);
      expect(await violations(page)).toEqual(['trusted-types trusted-types-policy']);
    });
  }

  test('is asked for by one of two equal copies alone', async ({page}) => {
    const heard = heardFrom(page);
    await openUnderPolicy(page, BODY, {scripts: [ALL, `${ALL}?lagi`]});

    await expect(page.locator('mpp-service-finder')).toContainText('70 layanan');
    expect(heard()).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  test('refused to a second copy that brings more tags, leaves those of the first at work', async ({
    page,
  }) => {
    const heard = heardFrom(page);
    await openUnderPolicy(page, FALLBACK, {scripts: [BADGE, ALL]});

    await expect(page.locator('mpp-hours-badge').first()).toContainText('Buka');
    await expect(page.locator('mpp-map-card:not(:defined)')).toHaveText('Jalan Contoh 1');
    expect(heard()).toEqual([expect.stringContaining("'allow-duplicates'")]);
  });

  test('allowed twice, lets a second copy bring the missing tags', async ({page}) => {
    const heard = heardFrom(page);
    await openUnderPolicy(page, FALLBACK, {
      trustedTypes: "mpp-elements 'allow-duplicates'",
      scripts: [BADGE, ALL],
    });

    await expect(page.locator('mpp-hours-badge').first()).toContainText('Buka');
    await expect(page.locator('mpp-map-card')).toContainText('Banyuwangi');
    expect(heard()).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  for (const scripts of [
    ['host.js', ALL],
    [ALL, 'host.js'],
  ]) {
    test(`stands beside that of the page's own Lit: ${scripts.join(', ')}`, async ({page}) => {
      const heard = heardFrom(page);
      await serveLit(page);
      await openUnderPolicy(page, `<aside></aside>${BODY}`, {
        trustedTypes: 'lit-html mpp-elements',
        scripts,
      });

      await expect(page.locator('aside')).toHaveText('Lit dari portal');
      await expect(page.locator('mpp-service-finder')).toContainText('70 layanan');
      expect(heard()).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  }
});
