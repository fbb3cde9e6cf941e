import type {Page} from '@playwright/test';

const POLICY = [
  "default-src 'self'",
  "style-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
];

/** The file with every element, as a page loads it. */
export const ALL = '../dist/cdn/mpp-elements.js';

/** What a page allows, and what it loads. */
interface StrictPage {
  /** Names of policies for Trusted Types that it allows. */
  trustedTypes?: string;
  /** Addresses of its scripts, in order. */
  scripts?: string[];
}

/** Opens a page with the elements and this body, under the strictest policy that is promised. */
export async function openUnderPolicy(
  page: Page,
  body: string,
  {trustedTypes = 'mpp-elements', scripts = [ALL]}: StrictPage = {},
) {
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, {violations});
    document.addEventListener('securitypolicyviolation', (violation) => {
      violations.push(`${violation.effectiveDirective} ${violation.blockedURI}`);
    });
  });
  await page.route('**/strict.html', (route) =>
    route.fulfill({
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': [...POLICY, `trusted-types ${trustedTypes}`].join('; '),
      },
      body: `<!doctype html>
<html lang="id">
  <title>Halaman ketat</title>
  ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n  ')}
  ${body}
</html>`,
    }),
  );
  await page.goto('strict.html');
}

/** What the policy has objected to so far. */
export const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as {violations: string[]}).violations);
