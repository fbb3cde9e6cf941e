import {expect, test, type Page} from '@playwright/test';
import {expectReady, finder, openPortal, results, searchBox} from './demo.js';

/** More than the page has stops: reaching it means that the focus is caught somewhere. */
const MOST_STOPS = 250;

interface Stop {
  section: string;
  name: string;
  isSeen: boolean;
  hasRing: boolean;
}

test('the first stop leads over the menu to the content', async ({page}) => {
  await openPortal(page);
  await expectReady(page);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Langsung ke isi'})).toBeInViewport();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
});

test('Tab visits the whole page in reading order, always seen, and leaves it again', async ({
  page,
}) => {
  await openPortal(page);
  await expectReady(page);
  await expect(page.locator('mpp-agency-list')).toContainText('Bank Jatim');

  const stops = await tabThrough(page);

  expect(stops.filter(({isSeen}) => !isSeen)).toEqual([]);
  expect(stops.filter(({hasRing}) => !hasRing)).toEqual([]);
  expect(withoutRepeats(stops.map(({section}) => section))).toEqual([
    'header',
    'crumbs',
    'layanan',
    'jam',
    'lokasi',
    'pengaduan',
    'instansi',
    'footer',
  ]);
});

test('Shift and Tab lead back the same way', async ({page}) => {
  await openPortal(page);
  await expectReady(page);
  const there = await tabThrough(page);
  await page.getByRole('link', {name: 'Mana yang bersumber'}).focus();

  const back = [await stopNow(page)];
  while (back.length < there.length) {
    await page.keyboard.press('Shift+Tab');
    back.push(await stopNow(page));
  }

  expect(back.map((stop) => stop?.name).reverse()).toEqual(there.map(({name}) => name));
});

test('a service is found, opened, read and closed without a mouse', async ({page}) => {
  await openPortal(page);
  await expectReady(page);
  await searchBox(page).focus();

  await page.keyboard.type('ktp hilang');
  await expect(results(page).first()).toContainText('Penggantian KTP-el hilang');
  await page.keyboard.press('Enter');
  await expect(searchBox(page)).toBeFocused();
  await results(page).first().getByRole('button').focus();
  await page.keyboard.press('Enter');

  await expect(results(page).first()).toContainText('Surat kehilangan dari kepolisian (asli)');

  await page.keyboard.press('Space');

  await expect(finder(page).locator('mpp-service-detail')).toHaveCount(0);
});

test('a filter is set by the space bar and stays under the finger', async ({page}) => {
  await openPortal(page);
  await expectReady(page);
  const choice = finder(page).getByRole('checkbox', {name: /^Gratis/});
  await choice.focus();

  await page.keyboard.press('Space');

  await expect(choice).toBeChecked();
  await expect(choice).toBeFocused();
});

/** Every stop from where the focus is until it leaves the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await stopNow(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus is caught at ${stops.at(-1)?.name}.`);
}

/** Where the focus is, inside whichever shadow root; undefined when it has left the page. */
function stopNow(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const host = document.activeElement;
    if (!host || host === document.body) return undefined;
    let inner = host;
    while (inner.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
    const section =
      host.closest('section')?.id ??
      (host.closest('.site-head') && 'header') ??
      (host.closest('.crumbs') && 'crumbs') ??
      (host.closest('.site-foot') && 'footer') ??
      'page';
    const box = inner.getBoundingClientRect();
    // A row is pressed as a whole and carries the ring of the button in it.
    const ring = [inner, inner.closest('.row')].some((element) => {
      const {outlineStyle, outlineWidth} = element
        ? getComputedStyle(element)
        : new CSSStyleDeclaration();
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    return {
      section,
      name: `${inner.localName} ${inner.getAttribute('aria-label') ?? inner.closest('label')?.textContent?.trim() ?? inner.textContent?.trim() ?? ''}`,
      isSeen:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.right > 0 &&
        box.top < innerHeight &&
        box.left < innerWidth,
      hasRing: ring,
    };
  });
}

const withoutRepeats = (names: string[]) =>
  names.filter((name, index) => name !== names[index - 1]);
