import {readFile} from 'node:fs/promises';
import {expect, test} from '@playwright/test';
import {CATALOG, expectReady, finder, openPortal, uncaughtIn} from './demo.js';

const SENTENCES = {
  unreachable: 'Periksa sambungan internet Anda',
  absent: 'sedang tidak tersedia di situs ini',
  wrong: 'Data layanan di halaman ini keliru',
};

const whole = () =>
  readFile(new URL('../../demo/catalogs/banyuwangi.json', import.meta.url), 'utf8');

/** What a server may answer in place of a catalog. */
const BODIES: Record<string, () => Promise<string> | string> = {
  null: () => 'null',
  'an empty list': () => '[]',
  nothing: () => '',
  'a page in HTML': () => '<!doctype html><title>Login</title><p>Silakan masuk</p>',
  'half a catalog': async () => (await whole()).slice(0, 20_000),
  'a catalog of a newer version': () => '{"schema": "mpp-catalog/2"}',
};

test('a network that fails is told in a sentence, with the usual hours still there', async ({
  page,
}) => {
  await page.route(CATALOG, (route) => route.abort());
  await openPortal(page);

  await expect(finder(page)).toContainText(SENTENCES.unreachable);
  await expect(finder(page).getByText('SKCK dan surat kehilangan')).toBeVisible();
  await expect(page.locator('mpp-hours-table').getByText('Senin–Kamis: 08.00–14.00')).toBeVisible();
});

test('a catalog that is not there is told in a sentence', async ({page}) => {
  await page.route(CATALOG, (route) => route.fulfill({status: 404, body: 'Not found'}));
  await openPortal(page);

  await expect(finder(page)).toContainText(SENTENCES.absent);
});

test('trying again in one element recovers all of them', async ({page}) => {
  // As often as the elements try by themselves.
  await page.route(CATALOG, (route) => route.abort(), {times: 3});
  await openPortal(page);

  await finder(page).getByRole('button', {name: 'Coba lagi'}).click();

  await expectReady(page);
  await expect(page.locator('.now')).toContainText('tutup 14.00 WIB');
  await expect(page.locator('mpp-map-card')).toContainText('Petunjuk arah');
  await expect(page.getByRole('button', {name: 'Coba lagi'})).toHaveCount(0);
});

test('trying again in vain says so again', async ({page}) => {
  let asked = 0;
  await page.route(CATALOG, (route) => {
    asked++;
    return route.fulfill({status: 503});
  });
  await openPortal(page);

  await finder(page).getByRole('button', {name: 'Coba lagi'}).click();

  await expect(finder(page)).toContainText(SENTENCES.absent);
  await expect.poll(() => asked).toBe(6);
});

for (const [name, body] of Object.entries(BODIES)) {
  test(`${name} in place of a catalog is told in a sentence, and recovers when tried again`, async ({
    page,
  }) => {
    const uncaught = uncaughtIn(page);
    await page.route(CATALOG, async (route) => route.fulfill({body: await body()}), {times: 1});
    await openPortal(page);
    await expect(finder(page)).toContainText(SENTENCES.wrong);

    await finder(page).getByRole('button', {name: 'Coba lagi'}).click();

    await expectReady(page);
    expect(uncaught).toEqual([]);
  });
}

test('one broken service leaves the others standing and is named with its path', async ({page}) => {
  const uncaught = uncaughtIn(page);
  const catalog = JSON.parse(await whole()) as {services: {id: string; name: unknown}[]};
  const index = catalog.services.findIndex(({id}) => id === 'ktp-el-hilang');
  catalog.services[index]!.name = 17;
  await page.route(CATALOG, (route) => route.fulfill({json: catalog}));
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, {told});
    addEventListener(
      'mpp-issues',
      (event) => {
        const {issues} = event as Event & {issues: {path: string}[]};
        told.push(...issues.map(({path}) => path));
      },
      {capture: true},
    );
  });

  await openPortal(page);

  await expect(finder(page)).toContainText('69 layanan');
  expect(await page.evaluate(() => (window as unknown as {told: string[]}).told)).toEqual([
    `/services/${index}/name`,
  ]);
  expect(uncaught).toEqual([]);
});

test('markup in a catalog is shown as the text it is', async ({page}) => {
  const catalog = JSON.parse(await whole()) as {services: {id: string; name: unknown}[]};
  catalog.services[0]!.name = '<img src=x onerror="document.title=`broken`">';
  await page.route(CATALOG, (route) => route.fulfill({json: catalog}));

  await openPortal(page);

  await expect(finder(page)).toContainText('<img src=x onerror=');
  await expect(finder(page).locator('img')).toHaveCount(0);
});
