import {expect, test} from '@playwright/test';
import {
  CATALOG,
  FRIDAY_NOON,
  expectReady,
  finder,
  openPortal,
  result,
  searchBox,
  status,
} from './demo.js';

test('shows whether the mall is open, and until when, beside its name', async ({page}) => {
  await openPortal(page);

  await expect(page.locator('.now')).toContainText(status('Buka', 'tutup 14.00 WIB'));
});

test('says on a Friday noon that the mall is on its break', async ({page}) => {
  await openPortal(page, FRIDAY_NOON);

  await expect(page.locator('.now')).toContainText(status('Istirahat', 'buka lagi 13.00 WIB'));
});

test('turns from open to closed at closing time while it is being read', async ({page}) => {
  await page.clock.install({time: '2026-11-25T13:59:00+07:00'});
  await page.goto('index.html');
  await expect(page.locator('.now')).toContainText(
    status('Antrean ditutup', 'tutup dalam 1 menit (14.00 WIB)'),
  );

  await page.clock.runFor('01:00');

  await expect(page.locator('.now')).toContainText(status('Tutup', 'buka besok 08.00 WIB'));
});

test('shows the services, the agencies, the hours and the place of one real mall', async ({
  page,
}) => {
  await openPortal(page);

  await expect(finder(page)).toContainText('Cari layanan di Mal Pelayanan Publik Kabupaten');
  await expect(finder(page)).toContainText('70 layanan');
  await expect(page.locator('mpp-hours-table')).toContainText('08.00–14.00, istirahat 11.00–13.00');
  await expect(page.locator('mpp-map-card')).toContainText('Samping Taman Sritanjung');
  await expect(page.locator('mpp-map-card').getByRole('img')).toBeVisible();
  await expect(page.locator('mpp-agency-list')).toContainText('Kantor Imigrasi');
});

test('marks today in the week', async ({page}) => {
  await openPortal(page);

  const today = page.locator('mpp-hours-table [aria-current=date]');
  await expect(today).toHaveCount(1);
  await expect(today).toContainText('Senin–Kamis (hari ini Rabu)');
});

test('says that this is sample data and no official site', async ({page}) => {
  await openPortal(page);

  await expect(page.getByText('ini bukan situs resmi')).toBeVisible();
  await expect(finder(page)).toContainText('Data contoh, bukan pernyataan resmi instansi mana pun');
});

test('does not know the hours of the market of Genteng, and says so', async ({page}) => {
  await openPortal(page);

  const market = page.getByRole('listitem').filter({hasText: 'Pasar Genteng Wetan'});
  await expect(market).toContainText('Jam tidak diketahui');
});

test('unfolds the services of an agency', async ({page}) => {
  await openPortal(page);
  const agencies = page.locator('mpp-agency-list');

  await agencies.getByRole('button', {name: 'Kantor Imigrasi'}).click();

  await expect(agencies).toContainText('Penggantian paspor habis masa berlaku');
  await expect(agencies).toContainText('Tidak dilayani di sini: Paspor baru');
});

test('leads out of the page by links that open in a new tab and say so', async ({page}) => {
  await openPortal(page);

  const link = page.locator('mpp-map-card').getByRole('link', {name: /OpenStreetMap/});
  await expect(link).toHaveAccessibleName(/buka di tab baru/);
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\//);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('asks for its own files only, and for the catalog once', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openPortal(page);
  await expectReady(page);
  await result(page, 'Kartu Identitas Anak (KIA)').click();
  await page.locator('mpp-agency-list').getByRole('button', {name: 'Kantor Imigrasi'}).click();
  await expect(page.locator('mpp-agency-list')).toContainText('Penggantian paspor');

  const {origin} = new URL(page.url());
  const own = asked.filter((url) => !url.endsWith('/crest.svg')).sort();
  expect(own).toEqual([
    `${origin}/demo/catalogs/banyuwangi.json`,
    `${origin}/demo/index.html`,
    `${origin}/demo/portal.css`,
    `${origin}/demo/portal.js`,
    `${origin}/dist/cdn/mpp-elements.js`,
  ]);
});

test('leaves no cookie and nothing in the storage of the browser', async ({page, context}) => {
  await openPortal(page);
  await expectReady(page);

  const {cookies, origins} = await context.storageState();
  expect(cookies).toEqual([]);
  expect(origins).toEqual([]);
});

test('goes on working when the network is cut after the load', async ({page, context}) => {
  await openPortal(page);
  await expectReady(page);

  await context.setOffline(true);
  await searchBox(page).fill('paspor');
  await page.keyboard.press('Escape');
  await result(page, 'Penggantian paspor habis masa berlaku').click();

  await expect(finder(page)).toContainText('Paspor lama (asli)');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the usual hours, the address and the common services can be read', async ({page}) => {
    await page.goto('index.html');

    await expect(page.getByText('Biasanya buka Senin–Kamis 08.00–14.00')).toBeVisible();
    await expect(page.getByText('Sabtu, Minggu, dan hari libur: tutup')).toBeVisible();
    await expect(page.getByText('Samping Taman Sritanjung, pusat kota')).toBeVisible();
    await expect(page.getByText('SKCK dan surat kehilangan')).toBeVisible();
    await expect(page.getByText('Imigrasi: Selasa dan Kamis, 08.30–12.00')).toBeVisible();
    await expect(page.getByRole('link', {name: 'Cari di OpenStreetMap'})).toBeVisible();
  });

  test('there is no language switch that would do nothing', async ({page}) => {
    await page.goto('index.html');

    await expect(page.getByRole('button', {name: 'EN', exact: true})).toHaveCount(0);
  });
});

test('shows the usual hours while the catalog is on its way', async ({page}) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(CATALOG, async (route) => {
    await arrival;
    await route.continue();
  });
  await openPortal(page);
  await expect(page.locator('.now').getByText('Biasanya buka Senin–Kamis')).toBeVisible();

  arrive();

  await expect(page.locator('.now')).toContainText('tutup 14.00 WIB');
  await expect(page.locator('.now').getByText('Biasanya buka Senin–Kamis')).toBeHidden();
});
