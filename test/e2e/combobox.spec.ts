import {expect, test, type Page} from '@playwright/test';
import {expectReady, finder, openPortal, results, searchBox} from './demo.js';

const WORDS = 'nikah';

/** A row of the pattern: keys before, the key, where the visual focus is then, the text with its cursor. */
type Row = [before: string[], key: string, then: Place, text?: string];

/** `text`: open, with the visual focus in the text. */
type Place = 'closed' | 'text' | 'first' | 'second' | 'last';

const ESCAPED = ['Escape'];
const ON_FIRST = ['ArrowDown'];
const ON_SECOND = ['ArrowDown', 'ArrowDown'];
const ON_LAST = ['ArrowUp'];

/** "Editable Combobox With List Autocomplete" of the ARIA Authoring Practices, in the order of its tables. */
const ROWS: Record<string, Row[]> = {
  'the visual focus is in the text': [
    [[], 'ArrowDown', 'first'],
    [ESCAPED, 'ArrowDown', 'first'],
    [[], 'Alt+ArrowDown', 'text'],
    [ESCAPED, 'Alt+ArrowDown', 'text'],
    [[], 'ArrowUp', 'last'],
    [ESCAPED, 'ArrowUp', 'last'],
    [[], 'Alt+ArrowUp', 'closed'],
    [[], 'Enter', 'closed'],
    [[], 'Escape', 'closed'],
    [ESCAPED, 'Escape', 'closed', '|'],
    [[], 'Home', 'text', '|nikah'],
    [['Home'], 'End', 'text', 'nikah|'],
    [[], 'ArrowLeft', 'text', 'nika|h'],
    [['ArrowLeft'], 'ArrowRight', 'text', 'nikah|'],
    [[], 'Backspace', 'text', 'nika|'],
    [['Backspace'], 'h', 'text', 'nikah|'],
  ],
  'the visual focus is in the list': [
    [ON_FIRST, 'ArrowDown', 'second'],
    [ON_LAST, 'ArrowDown', 'text'],
    [ON_SECOND, 'ArrowUp', 'first'],
    [ON_FIRST, 'ArrowUp', 'text'],
    [ON_SECOND, 'Alt+ArrowUp', 'closed'],
    [ON_SECOND, 'Escape', 'closed'],
    [[...ON_SECOND, 'Escape'], 'Escape', 'closed', '|'],
    [ON_SECOND, 'Home', 'text', '|nikah'],
    [[...ON_SECOND, 'Home', 'ArrowDown'], 'End', 'text', 'nikah|'],
    [ON_SECOND, 'ArrowLeft', 'text', 'nika|h'],
    [['ArrowLeft', ...ON_FIRST], 'ArrowRight', 'text', 'nikah|'],
    [ON_SECOND, 'Backspace', 'text', 'nika|'],
    [['Backspace', ...ON_FIRST], 'h', 'text', 'nikah|'],
  ],
};

test.beforeEach(async ({page}) => {
  await openPortal(page);
  await expectReady(page);
});

for (const [where, rows] of Object.entries(ROWS)) {
  test.describe(`when ${where}`, () => {
    for (const [before, key, then, text = 'nikah|'] of rows) {
      const keys = before.length > 0 ? ` after ${before.join(', ')}` : '';
      test(`${key}${keys} leads to: ${then}, ${text}`, async ({page}) => {
        await typeWords(page);

        for (const each of [...before, key]) await page.keyboard.press(each);

        await expect.poll(() => look(page)).toEqual([then, text]);
        await expect(searchBox(page)).toBeFocused();
      });
    }
  });
}

test('Enter takes the service that is pointed at, opens it and leads to it', async ({page}) => {
  await typeWords(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await pointedAt(page).innerText();

  await page.keyboard.press('Enter');

  await expect(searchBox(page)).toHaveValue(name);
  const row = finder(page).getByRole('button', {name, exact: true});
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(results(page).first()).toContainText('Yang dibawa');
});

test('Enter takes the life event that is pointed at as a filter', async ({page}) => {
  await typeWords(page);
  await page.keyboard.press('ArrowUp');
  const name = await pointedAt(page).innerText();

  await page.keyboard.press('Enter');

  await expect(searchBox(page)).toHaveValue('');
  await expect(
    finder(page).getByRole('button', {name: `${name}, hapus saringan`, exact: true}),
  ).toBeVisible();
  await expect(finder(page).locator('[part=list]').first()).not.toContainText('Yang dibawa');
});

test('Tab leaves the box with the words typed, though a suggestion is pointed at', async ({
  page,
}) => {
  await typeWords(page);
  await page.keyboard.press('ArrowDown');

  await page.keyboard.press('Tab');

  expect(await look(page)).toEqual(['closed', 'nikah|']);
  await expect(page.getByRole('button', {name: 'Kosongkan pencarian'})).toBeFocused();
});

test('a suggestion is taken by a press of the pointer', async ({page}) => {
  await typeWords(page);
  const option = options(page).nth(2);
  const name = await option.innerText();

  await option.click();

  await expect(searchBox(page)).toHaveValue(name);
  await expect(finder(page).getByRole('listbox')).toBeHidden();
});

test('suggestions are told apart by kind, and none is pointed at by itself', async ({page}) => {
  await typeWords(page);

  const groups = finder(page).getByRole('listbox').getByRole('group');
  await expect(groups.first()).toHaveAccessibleName('Layanan');
  await expect(groups.last()).toHaveAccessibleName('Peristiwa hidup');
  await expect(groups.last().getByRole('option')).toHaveText(['Menikah']);
  await expect(searchBox(page)).not.toHaveAttribute('aria-activedescendant');
});

test('the suggestion that is pointed at can be seen on a low screen', async ({page}) => {
  await page.setViewportSize({width: 320, height: 256});
  await typeWords(page);

  await page.keyboard.press('ArrowUp');

  await expect(pointedAt(page)).toBeInViewport({ratio: 0.9});
});

test('the number of results is told once, after the typing rests', async ({page}) => {
  await finder(page)
    .getByRole('status')
    // The others are those of the facets.
    .last()
    .evaluate((status) => {
      const told: string[] = [];
      Object.assign(window, {told});
      new MutationObserver(() => told.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });

  await searchBox(page).pressSequentially('paspor hilang', {delay: 50});
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');

  await expect(finder(page).getByRole('status')).toHaveText('1 layanan untuk “paspor hilang”');
  expect(await page.evaluate(() => (window as unknown as {told: string[]}).told)).toEqual([
    '1 layanan untuk “paspor hilang”',
  ]);
});

async function typeWords(page: Page) {
  await searchBox(page).pressSequentially(WORDS);
  // What was suggested of `nik` may still stand there.
  await expect(options(page).first()).toHaveText(/nikah/);
  await expect(options(page).last()).toHaveText('Menikah');
}

const options = (page: Page) => finder(page).getByRole('listbox').getByRole('option');

const pointedAt = (page: Page) => finder(page).locator('[part=suggestions] [aria-selected=true]');

/** Where the visual focus is, as assistive technology and eyes are told, and the text with its cursor. */
function look(page: Page): Promise<[Place | undefined, string]> {
  return finder(page).evaluate((host) => {
    const root = host.shadowRoot!;
    const box = root.querySelector<HTMLInputElement>('[role=combobox]')!;
    const list = root.querySelector('[role=listbox]')!;
    const options = [...list.querySelectorAll('[role=option]')];
    const active = box.getAttribute('aria-activedescendant');
    const selected = options.find((option) => option.getAttribute('aria-selected') === 'true');
    const cursor = box.selectionStart!;
    const text = `${box.value.slice(0, cursor)}|${box.value.slice(cursor)}`;
    const isOpen = list.checkVisibility();
    const isTold = box.getAttribute('aria-expanded') === String(isOpen);
    if (!isTold || active !== (selected?.id ?? null)) return [undefined, text];
    if (!selected) return [isOpen ? 'text' : 'closed', text];
    if (selected === options.at(-1)) return ['last', text];
    return [(['first', 'second'] as const)[options.indexOf(selected)], text];
  });
}
