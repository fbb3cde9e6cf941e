import {readFile} from 'node:fs/promises';
import {expect, test, type Page} from '@playwright/test';
import {expectNoSidewaysScroll, expectReady, finder, openPortal, pick} from './demo.js';

const PASSPORT = 'Penggantian paspor habis masa berlaku';
const RECORD = 'Perpanjangan SKCK';

const plan = (page: Page) => page.locator('mpp-visit-plan');
const part = (page: Page, name: string) => plan(page).locator(`[part=${name}]`);

test.beforeEach(async ({page}) => {
  await openPortal(page);
  await expectReady(page);
});

test('says what to do as long as nothing is picked', async ({page}) => {
  await expect(plan(page)).toContainText('Belum ada layanan dalam rencana.');
  await expect(plan(page).getByRole('button')).toHaveCount(0);
});

test('picked in the finder, two services make one list of papers, one sum and one time', async ({
  page,
}) => {
  await pick(page, PASSPORT);
  await pick(page, RECORD);

  await expect(part(page, 'services').getByRole('listitem')).toHaveCount(2);
  await expect(part(page, 'papers').getByText('KTP-el (asli)')).toHaveCount(1);
  await expect(part(page, 'papers').getByRole('checkbox', {name: /^KTP-el/})).toHaveAccessibleName(
    new RegExp(`untuk ${PASSPORT}.*; ${RECORD}`),
  );
  await expect(part(page, 'fees').getByRole('row', {name: /^Jumlah/})).toContainText(
    'setidaknya Rp380.000',
  );
  await expect(part(page, 'counters')).toContainText('Loket 9 (Polresta Banyuwangi)');
  await expect(part(page, 'counters')).toContainText('Loket 13 (Imigrasi)');
  // The immigration counter is there on Tuesdays and Thursdays, from half past eight to noon.
  await expect(part(page, 'hours').getByRole('radio', {checked: true})).toHaveAccessibleName(
    'Kamis, 26 Nov 08.30–12.00',
  );
});

test('a pick is said, can be taken back where it was made, and leads to the plan', async ({
  page,
}) => {
  await pick(page, RECORD);
  await expect(finder(page).getByText('Dimasukkan ke rencana kunjungan.')).toBeVisible();

  await page.getByRole('link', {name: 'Lihat rencana kunjungan'}).click();
  await expect(part(page, 'services')).toBeInViewport();

  await finder(page).getByRole('button', {name: 'Hapus dari rencana'}).click();
  await expect(plan(page)).toContainText('Belum ada layanan dalam rencana.');
});

test('a service taken out is named, and the focus goes to the next one', async ({page}) => {
  await pick(page, PASSPORT);
  await pick(page, RECORD);

  await plan(page)
    .getByRole('button', {name: `Hapus (${PASSPORT})`})
    .click();

  await expect(plan(page).getByRole('status')).toHaveText(
    `${PASSPORT} dihapus dari rencana. Tersisa 1 layanan.`,
  );
  await expect(plan(page).getByRole('button', {name: `Hapus (${RECORD})`})).toBeFocused();
  await expect(part(page, 'fees')).toContainText('Rp30.000');
  await expect(part(page, 'papers')).not.toContainText('Paspor lama');
});

test('is saved to a calendar on the day that is chosen', async ({page}) => {
  await pick(page, PASSPORT);
  await pick(page, RECORD);
  await part(page, 'hours').getByText('Selasa, 1 Des').click();

  const saving = page.waitForEvent('download');
  await plan(page).getByRole('button', {name: 'Simpan ke kalender'}).click();
  const download = await saving;

  expect(download.suggestedFilename()).toBe('mpp-banyuwangi-2026-12-01.ics');
  const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(file).toContain('DTSTART:20261201T013000Z');
  expect(file).toContain('DTEND:20261201T050000Z');
  expect(file).toContain('Paspor lama');
  await expect(plan(page).getByRole('status')).toHaveText(
    'Berkas kalender disimpan di perangkat Anda.',
  );
});

test('is copied as a text that can be read without the page', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', {value: undefined}));
  await pick(page, PASSPORT);
  await pick(page, RECORD);

  await plan(page)
    .getByRole('button', {name: /^(Salin teks|Bagikan)$/})
    .click();

  await expect(plan(page).getByRole('status')).toHaveText('Rencana disalin.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const words of [PASSPORT, RECORD, 'Paspor lama', 'Rp380.000', 'Loket 13', 'Kamis, 26 Nov']) {
    expect.soft(text).toContain(words);
  }
});

test('is made and saved with the network cut, and asks for nothing', async ({page, context}) => {
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));

  await pick(page, PASSPORT);
  await pick(page, RECORD);
  const saving = page.waitForEvent('download');
  await plan(page).getByRole('button', {name: 'Simpan ke kalender'}).click();
  await saving;

  await expect(part(page, 'fees')).toContainText('setidaknya Rp380.000');
  // With each new address the browser looks for the icon of the page by itself.
  expect(asked.filter((url) => !/^blob:|\/crest\.svg$/.test(url))).toEqual([]);
});

test('leaves nothing behind on the device', async ({page, context}) => {
  await pick(page, RECORD);

  const {cookies, origins} = await context.storageState();
  expect([cookies, origins]).toEqual([[], []]);
  await page.reload();
  await expect(plan(page)).toContainText('Belum ada layanan dalam rencana.');
});

test('is on the paper when it is printed, without its buttons', async ({page}) => {
  await page.evaluate(() => Object.assign(window, {print: () => (document.title = 'printed')}));
  await pick(page, PASSPORT);
  await pick(page, RECORD);

  await plan(page).getByRole('button', {name: 'Cetak'}).click();
  await expect(page).toHaveTitle('printed');
  await page.emulateMedia({media: 'print'});

  for (const name of ['services', 'papers', 'fees', 'counters', 'hours']) {
    await expect.soft(part(page, name), name).toBeVisible();
  }
  await expect(part(page, 'papers').getByRole('checkbox').first()).toBeVisible();
  await expect(plan(page).locator('button:visible')).toHaveCount(0);
});

test('speaks English with its page', async ({page}) => {
  await pick(page, RECORD);

  await page.getByRole('button', {name: 'EN', exact: true}).click();

  await expect(part(page, 'papers')).toContainText('What to bring');
  await expect(page.getByRole('heading', {name: 'Several errands, one visit'})).toBeVisible();
});

test('does not scroll sideways on a screen of 320 pixels', async ({page}) => {
  await page.setViewportSize({width: 320, height: 640});
  await pick(page, PASSPORT);
  await pick(page, RECORD);

  await expect(part(page, 'hours')).toContainText('Kamis, 26 Nov');
  await expectNoSidewaysScroll(page);
});
