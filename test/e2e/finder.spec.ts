import {expect, test} from '@playwright/test';
import {expectReady, finder, openPortal, result, results, searchBox} from './demo.js';

test.beforeEach(async ({page}) => {
  await openPortal(page);
  await expectReady(page);
});

test('typing finds, and the words found are marked', async ({page}) => {
  await searchBox(page).pressSequentially('ktp hilang');

  await expect(results(page).first()).toContainText('Penggantian KTP-el hilang');
  await expect(results(page).first().locator('mark').first()).toHaveText('KTP-el');
  await expect(finder(page).locator('[part=count]')).toContainText('untuk “ktp hilang”');
});

test('what is found stays when the words are cleared by the button, with the cursor in the box', async ({
  page,
}) => {
  await searchBox(page).fill('paspor');

  await page.getByRole('button', {name: 'Kosongkan pencarian'}).click();

  await expect(searchBox(page)).toHaveValue('');
  await expect(searchBox(page)).toBeFocused();
  await expectReady(page);
});

test('a filter leaves as many services as it promised, and a chip takes it back', async ({
  page,
}) => {
  const choice = finder(page).locator('label').filter({hasText: 'Keimigrasian'});
  await finder(page)
    .getByRole('button', {name: /^Tampilkan semua/})
    .first()
    .click();
  const promised = await choice.locator('.tally').textContent();

  await choice.click();

  await expect(finder(page).locator('[part=count]')).toHaveText(`${promised} layanan`);
  await expect(results(page)).toHaveCount(Number(promised));

  await finder(page).getByRole('button', {name: 'Keimigrasian, hapus saringan'}).click();

  await expectReady(page);
});

test('the counts of the other filters follow the one chosen', async ({page}) => {
  const free = finder(page).locator('label').filter({hasText: 'Gratis'}).locator('.tally');
  const before = (await free.textContent())!;

  await finder(page)
    .getByRole('checkbox', {name: /^Pelaku usaha/})
    .check();

  await expect(free).not.toHaveText(before);
  expect(Number(await free.textContent())).toBeLessThan(Number(before));
});

test('all filters are cleared at once', async ({page}) => {
  await finder(page)
    .getByRole('checkbox', {name: /^Pelaku usaha/})
    .check();
  await finder(page)
    .getByRole('checkbox', {name: /^Gratis/})
    .check();

  await finder(page).getByRole('button', {name: 'Hapus semua saringan'}).click();

  await expectReady(page);
});

test('a result opens in place to what to bring, the fee, the time, the steps and the counter', async ({
  page,
}) => {
  await searchBox(page).fill('paspor');
  await page.keyboard.press('Escape');

  await result(page, 'Penggantian paspor habis masa berlaku').click();

  const open = results(page).filter({hasText: 'Penggantian paspor habis'});
  await expect(open).toContainText('Paspor lama (asli)');
  await expect(open).toContainText('Rp350.000');
  await expect(open).toContainText('4 hari kerja');
  await expect(open).toContainText('Daftar dan pilih jadwal');
  await expect(open).toContainText('Loket 13');
  await expect(open).toContainText('paling banyak 15 orang per hari');
});

test('a result closes again', async ({page}) => {
  await result(page, 'Kartu Identitas Anak (KIA)').click();

  await finder(page).getByRole('button', {name: 'Kartu Identitas Anak (KIA)'}).click();

  await expect(result(page, 'Kartu Identitas Anak (KIA)')).toBeVisible();
  await expect(finder(page).locator('mpp-service-detail')).toHaveCount(0);
});

test('a service that this mall does not offer is named as such', async ({page}) => {
  await searchBox(page).fill('paspor baru');

  await expect(finder(page)).toContainText('Tidak dilayani di sini');
  await expect(result(page, 'Paspor baru non-elektronik 5 tahun')).toBeVisible();
});

test('words that fit nothing lead to advice', async ({page}) => {
  await searchBox(page).fill('sewa kuda');

  await expect(finder(page)).toContainText('Tidak ada layanan yang cocok dengan “sewa kuda”');
  await expect(finder(page)).toContainText('Periksa ejaannya');
});

test('more results come by a button, and the focus goes to the first of them', async ({page}) => {
  await expect(results(page)).toHaveCount(10);

  await finder(page).getByRole('button', {name: 'Muat 10 lagi'}).click();

  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('button')).toBeFocused();
});

test('the number of results is told to those who cannot see it, once the typing rests', async ({
  page,
}) => {
  await searchBox(page).pressSequentially('paspor');

  await expect(finder(page).getByRole('status').last()).toHaveText('4 layanan untuk “paspor”');
});

test('what a person types and opens is told to the page by events', async ({page}) => {
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, {told});
    document.addEventListener('mpp-search', (event) => {
      const {query, count} = event as Event & {query: string; count: number};
      told.push(['search', query, count]);
    });
    document.addEventListener('mpp-select', (event) => {
      told.push(['select', (event as Event & {service: {id: string}}).service.id]);
    });
  });

  await searchBox(page).fill('paspor');
  await result(page, 'Penggantian paspor hilang').click();

  expect(await page.evaluate(() => (window as unknown as {told: unknown}).told)).toEqual([
    ['search', 'paspor', 4],
    ['select', 'paspor-hilang'],
  ]);
});
