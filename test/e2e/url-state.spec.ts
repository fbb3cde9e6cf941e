import {expect, test, type Locator, type Page} from '@playwright/test';
import {expectReady, finder, openPage, openPortal, result, searchBox} from './demo.js';

const FINDER = 'src="catalogs/banyuwangi.json" mall="mpp-banyuwangi" facets="fee audience"';

const count = (page: Page) => finder(page).locator('[part=count]');
const box = (within: Locator) => within.getByRole('combobox', {name: /^Cari layanan/});
const free = (within: Locator) => within.getByRole('checkbox', {name: /^Gratis/});
const forBusinesses = (within: Locator) => within.getByRole('checkbox', {name: /^Pelaku usaha/});

/** Types, and looks at the results in place of the suggestions. */
async function search(searchBox: Locator, words: string) {
  await searchBox.fill(words);
  await searchBox.press('Escape');
}

/** What the address says after the name of the page. */
const said = (page: Page) => page.evaluate(() => location.search + location.hash);
const expectSaid = (page: Page, address: string) => expect.poll(() => said(page)).toBe(address);

test.describe('on the portal', () => {
  test.beforeEach(async ({page}) => {
    await openPortal(page);
    await expectReady(page);
  });

  test('the address is left alone until somebody searches', async ({page}) => {
    expect(await said(page)).toBe('');
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('what was typed is there again after a reload', async ({page}) => {
    await searchBox(page).pressSequentially('ktp hilang');
    await expectSaid(page, '?cari=ktp+hilang');

    await page.reload();

    await expect(searchBox(page)).toHaveValue('ktp hilang');
    await expect(count(page)).toHaveText('2 layanan untuk “ktp hilang”');
  });

  test('typing adds nothing to the history', async ({page}) => {
    const before = await page.evaluate(() => history.length);

    await searchBox(page).pressSequentially('paspor', {delay: 150});
    await expectSaid(page, '?cari=paspor');
    await searchBox(page).fill('');
    await expectSaid(page, '');

    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('back and forward take filters away and set them again', async ({page}) => {
    await free(finder(page)).check();
    await expectSaid(page, '?cari.fee=free');
    await forBusinesses(finder(page)).check();
    const both = (await count(page).textContent())!;

    await page.goBack();
    await expect(forBusinesses(finder(page))).not.toBeChecked();
    await expect(free(finder(page))).toBeChecked();
    await expectSaid(page, '?cari.fee=free');

    await page.goBack();
    await expectReady(page);
    await expect(free(finder(page))).not.toBeChecked();
    await expectSaid(page, '');

    await page.goForward();
    await page.goForward();
    await expect(forBusinesses(finder(page))).toBeChecked();
    await expect(count(page)).toHaveText(both);
  });

  test('back folds up the service that was opened, with the words that found it', async ({
    page,
  }) => {
    await search(searchBox(page), 'paspor');
    await result(page, 'Penggantian paspor hilang').click();
    await expectSaid(page, '?cari=paspor&cari.service=paspor-hilang');
    await expect(finder(page).locator('mpp-service-detail')).toHaveCount(1);

    await page.goBack();

    await expect(finder(page).locator('mpp-service-detail')).toHaveCount(0);
    await expect(searchBox(page)).toHaveValue('paspor');
    await expectSaid(page, '?cari=paspor');
  });

  test('the order of the results is in the address too', async ({page}) => {
    await finder(page).getByLabel('Urutkan').selectOption('Biaya terendah');

    await expectSaid(page, '?cari.sort=fee');
  });

  test('an opened service offers its own address, and the address opens it', async ({page}) => {
    await result(page, 'Kartu Identitas Anak (KIA)').click();
    await finder(page).getByRole('button', {name: 'Kode QR'}).click();
    const address = await finder(page).locator('figcaption').innerText();
    expect(new URL(address).search).toBe('?cari.service=kia');

    await page.goto(address);

    await expect(finder(page).locator('mpp-service-detail')).toContainText('Yang dibawa');
    const row = finder(page).getByRole('button', {name: 'Kartu Identitas Anak (KIA)'});
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    await expect(row).toBeInViewport();
  });

  test('jumping to a part of the page keeps the search, and coming back keeps it too', async ({
    page,
  }) => {
    await search(searchBox(page), 'paspor');
    await expectSaid(page, '?cari=paspor');

    await page.getByRole('link', {name: 'Lokasi', exact: true}).click();
    await expectSaid(page, '?cari=paspor#lokasi');
    await expect(count(page)).toHaveText('4 layanan untuk “paspor”');

    await page.goBack();
    await expectSaid(page, '?cari=paspor');
    await expect(searchBox(page)).toHaveValue('paspor');
  });

  test('the page that goes elsewhere by itself is not fought', async ({page}) => {
    await search(searchBox(page), 'paspor');
    await page.evaluate(() => history.pushState({of: 'the page'}, '', '/demo/peta?layar=2'));

    await page.waitForTimeout(1000);

    expect(await said(page)).toBe('?layar=2');
    expect(new URL(page.url()).pathname).toBe('/demo/peta');
    expect(await page.evaluate(() => history.state as unknown)).toEqual({of: 'the page'});
  });
});

test('what others say in the address stays as it was, byte for byte', async ({page}) => {
  await openPage(
    page,
    `<mpp-service-finder ${FINDER} url-key="q"></mpp-service-finder>`,
    '?a=%7e&b#c',
  );
  await expectReady(page);

  await search(searchBox(page), 'paspor');
  await expectSaid(page, '?a=%7e&b&q=paspor#c');
  await searchBox(page).fill('');

  await expectSaid(page, '?a=%7e&b#c');
});

test('two finders keep apart under two keys', async ({page}) => {
  const two = ['satu', 'dua'].map(
    (key) => `<mpp-service-finder ${FINDER} id="${key}" url-key="${key}"></mpp-service-finder>`,
  );
  const [one, other] = [page.locator('#satu'), page.locator('#dua')];
  await openPage(page, two.join(''));
  await expect(other).toContainText('70 layanan');

  await search(box(one), 'paspor');
  await search(box(other), 'ktp');
  await expectSaid(page, '?satu=paspor&dua=ktp');
  await free(other).check();
  await expectSaid(page, '?satu=paspor&dua=ktp&dua.fee=free');

  await page.goBack();
  await expect(free(other)).not.toBeChecked();
  await page.reload();
  await expect(box(one)).toHaveValue('paspor');
  await expect(box(other)).toHaveValue('ktp');
});

test('in the hash the search never reaches the server, and back works alike', async ({page}) => {
  await openPage(page, `<mpp-service-finder ${FINDER} url-key="#q"></mpp-service-finder>`);
  await expectReady(page);

  await search(searchBox(page), 'paspor');
  await expectSaid(page, '#q=paspor');
  await free(finder(page)).check();
  await expectSaid(page, '#q=paspor&q.fee=free');

  await page.goBack();
  await expectSaid(page, '#q=paspor');
  await expect(free(finder(page))).not.toBeChecked();
  await page.reload();
  await expect(searchBox(page)).toHaveValue('paspor');
});

test('without a key the address never changes, and says nothing to the finder', async ({page}) => {
  await openPage(page, `<mpp-service-finder ${FINDER}></mpp-service-finder>`, '?q=paspor');
  await expectReady(page);
  const before = await page.evaluate(() => history.length);

  await search(searchBox(page), 'ktp');
  await free(finder(page)).check();
  await free(finder(page)).uncheck();
  await result(page, 'Penggantian KTP-el hilang').click();
  await page.waitForTimeout(1000);

  expect(await said(page)).toBe('?q=paspor');
  expect(await page.evaluate(() => history.length)).toBe(before);
});
