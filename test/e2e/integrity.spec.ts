import {readFile} from 'node:fs/promises';
import {expect, test, type Page} from '@playwright/test';

const built = (name: string) =>
  readFile(new URL(`../../dist/cdn/${name}`, import.meta.url), 'utf8');

/** Opens a page with the tag that the build gives, and with this at the end of the file. */
async function openWith(page: Page, added: string) {
  const [tag] = /<script [^>]*\/mpp-elements\.js"[^]*?<\/script>/.exec(await built('README.md'))!;
  const script = (await built('mpp-elements.js')) + added;
  await page.route('**/mpp-elements.js', (route) =>
    route.fulfill({contentType: 'text/javascript', body: script}),
  );
  await page.route('**/integrity.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html>
<html lang="id">
  <title>Halaman dengan sidik berkas</title>
  ${tag}
  <mpp-hours-badge hours="24/7" time-zone="Asia/Makassar">Setiap hari</mpp-hours-badge>
</html>`,
    }),
  );
  await page.goto('integrity.html');
}

test('the tag that the build gives runs the file as it was built', async ({page}) => {
  await openWith(page, '');

  await expect(page.locator('mpp-hours-badge .state')).toHaveText('Buka');
});

test('it runs no file that was changed, and leaves the words between the tags', async ({page}) => {
  const refused = page.waitForEvent('console', (said) => said.text().includes('integrity'));
  await openWith(page, '\nwindow.changed = true;');
  await refused;

  await expect(page.getByText('Setiap hari')).toBeVisible();
  expect(await page.evaluate(() => 'changed' in window)).toBe(false);
});
