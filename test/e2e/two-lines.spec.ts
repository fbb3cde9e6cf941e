import {readFile} from 'node:fs/promises';
import {expect, test} from '@playwright/test';
import {finder, searchBox} from './demo.js';

test('two lines in a bare page find a service of a real mall', async ({page}) => {
  await page.goto('two-lines.html');

  await expect(finder(page)).toContainText('59 layanan');
  await searchBox(page).fill('ktp hilang');
  await page.keyboard.press('Enter');
  await finder(page).getByRole('button', {name: 'Penggantian KTP-el hilang'}).click();

  await expect(finder(page)).toContainText('Surat kehilangan dari kepolisian (asli)');
});

test('the page has no style and no script of its own, only the two lines', async () => {
  const source = await readFile(new URL('../../demo/two-lines.html', import.meta.url), 'utf8');

  expect(source.match(/<script[^]*?<\/script>/g)).toEqual([
    '<script type="module" src="../dist/cdn/mpp-elements.js"></script>',
  ]);
  expect(source.match(/<mpp-[^]*?<\/mpp-[a-z-]+>/g)).toEqual([
    '<mpp-service-finder heading-level="2" src="catalogs/kota-bogor.json"></mpp-service-finder>',
  ]);
  expect(source).not.toMatch(/<style|<link|style=/);
});
