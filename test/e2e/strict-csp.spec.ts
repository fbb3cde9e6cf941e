import {expect, test, type Page} from '@playwright/test';
import {WEDNESDAY} from './demo.js';

const POLICY = [
  "default-src 'self'",
  "style-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const attributes = `mall="mpp-banyuwangi" now="${WEDNESDAY}"`;

const PAGE = `<!doctype html>
<html lang="id">
  <title>Halaman ketat</title>
  <script type="module" src="../dist/cdn/mpp-elements.js"></script>
  <mpp-catalog src="catalogs/banyuwangi.json">
    <mpp-hours-badge ${attributes}></mpp-hours-badge>
    <mpp-service-finder ${attributes}></mpp-service-finder>
    <mpp-hours-table ${attributes}></mpp-hours-table>
    <mpp-map-card ${attributes}></mpp-map-card>
    <mpp-agency-list ${attributes}></mpp-agency-list>
  </mpp-catalog>
</html>`;

test('under the strictest policy everything shows and nothing is violated', async ({page}) => {
  await openUnderPolicy(page);
  const finder = page.locator('mpp-service-finder');
  await expect(finder).toContainText('70 layanan');

  await page.getByRole('searchbox').fill('paspor');
  await finder.getByRole('button', {name: 'Penggantian paspor habis masa berlaku'}).click();
  await expect(finder).toContainText('Paspor lama (asli)');
  await page.locator('mpp-agency-list').getByRole('button', {name: 'Kantor Imigrasi'}).click();
  await expect(page.locator('mpp-agency-list')).toContainText('Penggantian paspor');
  await expect(page.locator('mpp-map-card').getByRole('img')).toBeVisible();
  await expect(page.locator('mpp-hours-table')).toContainText('Rabu (hari ini)');

  expect(await violations(page)).toEqual([]);
});

test('the elements keep their own looks under it', async ({page}) => {
  await openUnderPolicy(page);

  const state = page.locator('mpp-hours-badge .state').first();
  await expect(state).toHaveText('Buka');
  await expect(state).toHaveCSS('font-weight', '600');
});

test('a style of the page would have been noticed', async ({page}) => {
  await openUnderPolicy(page);

  await page.evaluate(() => document.body.append(document.createElement('style')));
  await page.evaluate(() => document.querySelector('style')!.append('p {color: red}'));

  await expect.poll(() => violations(page)).toContain('style-src-elem inline');
});

async function openUnderPolicy(page: Page) {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, {violations});
    document.addEventListener('securitypolicyviolation', (violation) => {
      violations.push(`${violation.effectiveDirective} ${violation.blockedURI}`);
    });
  });
  await page.route('**/strict.html', (route) =>
    route.fulfill({
      headers: {'content-type': 'text/html', 'content-security-policy': POLICY},
      body: PAGE,
    }),
  );
  await page.goto('strict.html');
}

const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as {violations: string[]}).violations);
