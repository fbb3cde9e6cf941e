import {expect, test, type Page} from '@playwright/test';
import {openUnderPolicy, violations} from './strict-page.js';

const BODY = '<mpp-catalog json-ld src="catalogs/banyuwangi.json"></mpp-catalog>';

const script = (page: Page) => page.locator('head > script[type="application/ld+json"]');

test('a strict page tells search engines its hours, and nothing is violated', async ({page}) => {
  await openUnderPolicy(page, BODY);
  await expect(script(page)).toHaveCount(1);

  await page.evaluate(() => {
    const catalog = document.querySelector('mpp-catalog')!;
    document.body.appendChild(document.createElement('main')).append(catalog);
  });
  await expect(script(page)).toHaveCount(1);

  const {'@graph': offices} = JSON.parse((await script(page).textContent())!) as {
    '@graph': {name: string; openingHoursSpecification?: unknown[]}[];
  };
  expect(offices.map(({name}) => name)).toContain('Mal Pelayanan Publik Kabupaten Banyuwangi');
  expect(await violations(page)).toEqual([]);
});

test('a script made of text would have been noticed', async ({page}) => {
  await openUnderPolicy(page, BODY);

  await page.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.append('{}');
    document.head.append(script);
  });

  await expect
    .poll(() => violations(page))
    .toEqual(['require-trusted-types-for trusted-types-sink']);
});
