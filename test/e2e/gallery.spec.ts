import {expect, test, type Page} from '@playwright/test';
import {status, uncaughtIn} from './demo.js';

/** The element under a heading of the gallery, by the part of the page it stands in. */
const shown = (page: Page, part: string, heading: string) =>
  page
    .locator(`#${part} .state`)
    .filter({has: page.getByRole('heading', {level: 3, name: heading, exact: true})});

test('each state of the badge is said in words', async ({page}) => {
  await page.goto('gallery.html');

  for (const [heading, ...words] of [
    ['Buka', 'Buka', 'tutup 14.00 WIB'],
    ['Istirahat', 'Istirahat', 'buka lagi 13.00 WIB'],
    ['Tutup, buka lagi besok', 'Tutup', 'buka besok 08.00 WIB'],
    ['Tutup, akhir pekan', 'Tutup', 'buka Senin 08.00 WIB'],
    ['Tutup, hari libur nasional', 'Tutup', 'libur Kelahiran Yesus Kristus'],
    ['Tutup, cuti bersama', 'Tutup', 'cuti bersama Natal'],
    ['Buka, jadwal khusus', 'tutup 22.00 WIB'],
    ['Buka, jadwal Ramadan', 'tutup 13.30 WIB'],
    ['Jam tidak diketahui', 'Jam tidak diketahui'],
    ['Kalender libur belum dimuat', 'Jam tidak diketahui', 'kalender libur 2027 belum dimuat'],
    ['Loket tidak hadir hari ini', 'Tutup', 'instansi ini tidak hadir hari ini'],
    ['Loket tutup lebih awal', 'Tutup', 'buka besok 08.00 WIB'],
    ['WITA', 'tutup 16.30 WITA'],
    ['WIT', 'Istirahat', 'buka lagi dalam 60 menit (13.00 WIT)'],
    ['Sudah pindah', 'Tutup', 'MPP ini sudah pindah'],
    ['Uji coba', 'istirahat dalam 60 menit (12.00 WITA)'],
    ['Tanpa katalog', 'Buka', 'tutup 15.00 WIB'],
    ['Tanpa katalog, hanya atribut', 'Buka', 'tutup 15.00 WITA'],
    ['Lengkap', 'Tutup', 'buka Senin 08.00 WIB', 'cuti bersama Natal'],
    ['Jam tidak terbaca', 'Jam tidak diketahui'],
    ['Bahasa Inggris', 'Open', 'closes at 14:00 WIB'],
    ['Kosong', 'MPP ini tidak ada dalam data.'],
    ['Gagal', 'sedang tidak tersedia di situs ini'],
  ] as const) {
    await expect.soft(shown(page, 'badge', heading), heading).toContainText(status(...words));
  }
});

test('the finder says how it read a query, and narrows and sorts as its page asks', async ({
  page,
}) => {
  await page.goto('gallery.html');

  for (const [heading, ...words] of [
    ['Kata yang dilewati', 'Kata yang dilewati: “jakarta”.', 'Penggantian KTP-el hilang'],
    ['Salah ketik', 'Menampilkan hasil untuk “pajak”, karena “pajka” tidak ditemukan.'],
    ['Pertanyaan', 'Penggantian KTP-el hilang', 'Surat kehilangan dari kepolisian (asli)'],
    ['Dikelompokkan per instansi', 'Dinas Kependudukan dan Pencatatan Sipil'],
    ['Terkunci dan tersaring', '6 layanan', 'Hapus semua saringan'],
  ] as const) {
    for (const text of words) {
      await expect.soft(shown(page, 'cari', heading), heading).toContainText(text);
    }
  }
  const byFee = shown(page, 'cari', 'Urut biaya').locator('[part=list] > li');
  await expect(byFee.first()).toContainText('Gratis');
  const locked = shown(page, 'cari', 'Terkunci dan tersaring');
  await expect(locked.getByRole('checkbox', {name: /^Pelaku usaha/})).toHaveCount(0);
});

test('a visit is planned over two floors, with what is not served or not known said so', async ({
  page,
}) => {
  await page.goto('gallery.html');

  for (const [heading, ...words] of [
    ['Beberapa layanan di dua lantai', 'Lantai 1', 'Lantai 2', 'Rp30.000', 'asli, fotokopi 1'],
    ['Satu tidak dilayani di sini', 'Paspor baru diurus di Kantor Imigrasi', 'Loket 9'],
    ['Jam tidak diketahui', 'tidak ada jam yang pasti buka', 'Jamnya tidak diketahui pasti'],
    ['Tidak ada jam bersama', 'Datanglah pada hari yang berbeda'],
    ['Bahasa Inggris', 'What to bring'],
    ['Gagal', 'sedang tidak tersedia di situs ini'],
  ] as const) {
    for (const text of words) {
      await expect.soft(shown(page, 'rencana', heading), heading).toContainText(text);
    }
  }
});

test('a service picked in one element comes into the plans of its catalog', async ({page}) => {
  await page.goto('gallery.html');
  const plan = shown(page, 'rencana', 'Belum ada layanan');
  await expect(plan).toContainText('Belum ada layanan dalam rencana.');

  await shown(page, 'layanan', 'Untuk dibagikan dan direncanakan')
    .getByRole('button', {name: 'Masukkan ke rencana kunjungan'})
    .click();

  await expect(plan).toContainText('Perpanjangan SKCK');
  await expect(shown(page, 'rencana', 'Beberapa layanan di dua lantai')).not.toContainText(
    'Kartu Keluarga',
  );
});

test('the step that is pressed is the one that a visitor is at', async ({page}) => {
  await page.goto('gallery.html');
  const detail = shown(page, 'layanan', 'Banyak langkah');

  await detail.getByRole('button', {name: 'Tim teknis menilai rencana bangunan.'}).click();

  await expect(detail).toContainText('Anda di langkah 3 dari 5.');
});

test('broken files show a sentence and a retry each, and raise nothing', async ({page}) => {
  const uncaught = uncaughtIn(page);
  await page.goto('gallery.html');

  for (const heading of [
    'Berisi null',
    'Berisi daftar kosong',
    'Halaman HTML',
    'Terpotong',
    'Versi lebih baru',
    'Alamat yang bukan http',
  ]) {
    const state = shown(page, 'katalog', heading);
    await expect.soft(state, heading).toContainText('Data layanan di halaman ini keliru');
    await expect.soft(state.getByRole('button', {name: 'Coba lagi'}), heading).toBeVisible();
  }
  expect(uncaught).toEqual([]);
});

test('one broken service is left out, and the keeper of the page reads where it is', async ({
  page,
}) => {
  await page.goto('gallery.html');

  const state = shown(page, 'katalog', 'Satu layanan keliru');
  await expect(state).toContainText('2 layanan');
  await expect(state).toContainText('/services/1/name');
});

test('a catalog given by a script is shown without a request', async ({page}) => {
  await page.goto('gallery.html');

  await expect(shown(page, 'cari', 'Katalog dari skrip')).toContainText('Nomor Induk Berusaha');
});

test('one catalog serves the elements inside it and one elsewhere on the page', async ({page}) => {
  await page.goto('gallery.html');

  const inside = shown(page, 'katalog', 'Satu katalog, beberapa elemen');
  await expect(inside).toContainText('hari ini Rabu');
  await expect(shown(page, 'katalog', 'Dari tempat lain di halaman')).toContainText('Lumintang');
});

test('equal addresses are asked for once, however many elements name them', async ({page}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('gallery.html');
  await expect(shown(page, 'katalog', 'Versi lebih baru')).toContainText('Coba lagi');

  const catalogs = asked.filter((path) => path.includes('/catalogs/'));
  expect(catalogs.length).toBeGreaterThan(5);
  expect(catalogs.sort()).toEqual([...new Set(catalogs)].sort());
});

test('the place that moved says so and names the new one', async ({page}) => {
  await page.goto('gallery.html');

  const card = shown(page, 'peta', 'Sudah pindah');
  await expect(card).toContainText('Sudah pindah');
  await expect(card).toContainText('Plaza Andalas, Lantai 4');
});

test('the elements that wait keep their place and say that they load', async ({page}) => {
  await page.goto('gallery.html');

  for (const part of ['jam', 'peta', 'cari', 'instansi', 'rencana']) {
    const waiting = shown(page, part, 'Memuat').getByRole('status').first();
    await expect.soft(waiting, part).toContainText('Memuat data layanan…');
    const height = await waiting.evaluate((skeleton) => skeleton.clientHeight);
    expect.soft(height, part).toBeGreaterThan(60);
  }
});

test('the three pages of the demo lead to each other', async ({page}) => {
  for (const from of ['index.html', 'two-lines.html', 'gallery.html']) {
    for (const to of ['index.html', 'two-lines.html', 'gallery.html']) {
      if (from === to) continue;
      await page.goto(from);
      await page.locator(`a[href="${to}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/demo/${to}$`));
    }
  }
});
