import type {Page} from '@playwright/test';

const POLICY = [
  "default-src 'self'",
  "style-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Opens a page with the elements and this body, under the strictest policy that is promised. */
export async function openUnderPolicy(page: Page, body: string) {
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
      body: `<!doctype html>
<html lang="id">
  <title>Halaman ketat</title>
  <script type="module" src="../dist/cdn/mpp-elements.js"></script>
  ${body}
</html>`,
    }),
  );
  await page.goto('strict.html');
}

/** What the policy has objected to so far. */
export const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as {violations: string[]}).violations);
