import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {restore, spy} from 'sinon';
import {SearchController} from '../../src/controllers/search.js';
import type {MppSearchEvent, MppSelectEvent} from '../../src/elements/events.js';
import type {MppServiceFinder} from '../../src/elements/service-finder/service-finder.js';
import {westernCatalog} from '../support/catalog.js';
import {box, chips, count, finder, names, press as pressButton, type} from '../support/finder.js';
import {all, control, focused, found, one, settled, words} from '../support/page.js';

/** The sample with life events and a second counter of the civil registry. */
const catalog = () => {
  const sample = westernCatalog();
  const services = sample.services.map((service) => ({
    ...service,
    lifeEvents:
      service.agency === 'dukcapil' ? ['Dokumen hilang', 'Anak lahir'] : ['Ke luar negeri'],
  }));
  return {...sample, services};
};

const list = (el: Element) => one(el, '[role=listbox]');
const options = (el: Element) => all(el, '[role=option]').map(words);
const isOpen = (el: Element) => list(el).checkVisibility();

/** What a person sees of the list, and where the visual focus is. */
function look(el: Element) {
  const active = box(el).getAttribute('aria-activedescendant');
  expect(box(el).getAttribute('aria-expanded')).to.equal(String(isOpen(el)));
  if (!isOpen(el)) return active ?? 'closed';
  return active ? words(one(el, `[id="${active}"]`)) : 'open';
}

/** Presses `Alt+ArrowDown` as a person does. */
async function press(el: MppServiceFinder, ...keys: string[]) {
  for (const each of keys) {
    const [key, ...held] = each.split('+').reverse() as [string, ...string[]];
    for (const down of held) await sendKeys({down});
    await sendKeys({press: key});
    for (const up of held) await sendKeys({up});
  }
  await settled(el);
}

/** A finder with the focus in its box, in which this was typed and these keys were pressed. */
async function after(text: string, ...keys: string[]) {
  const el = await finder({catalog: catalog()});
  box(el).focus();
  await type(el, text);
  box(el).setSelectionRange(text.length, text.length);
  await press(el, ...keys);
  return el;
}

const FIRST = 'Penggantian KTP-el hilang';
const SECOND = 'Kartu Identitas Anak';
const LAST = 'Dokumen hilang';

const ESCAPED = ['Escape'];
const onFirst = ['ArrowDown'];
const onSecond = ['ArrowDown', 'ArrowDown'];
const onLast = ['ArrowUp'];

/** The rows of the pattern over the list that "hilang" opens: keys before, key, what is seen then, text with its cursor. */
const ROWS: Record<string, [before: string[], key: string, then: string, text?: string][]> = {
  'the visual focus is in the text': [
    [[], 'ArrowDown', FIRST],
    [ESCAPED, 'ArrowDown', FIRST],
    [[], 'Alt+ArrowDown', 'open'],
    [ESCAPED, 'Alt+ArrowDown', 'open'],
    [[], 'ArrowUp', LAST],
    [ESCAPED, 'ArrowUp', LAST],
    [[], 'Alt+ArrowUp', 'closed'],
    [[], 'Enter', 'closed'],
    [[], 'Escape', 'closed'],
    [ESCAPED, 'Escape', 'closed', '|'],
    [[], 'Home', 'open', '|hilang'],
    [['Home'], 'End', 'open'],
    [[], 'ArrowLeft', 'open', 'hilan|g'],
    [[], 'Backspace', 'open', 'hilan|'],
    [[], 'Tab', 'closed'],
  ],
  'the visual focus is in the list': [
    [onFirst, 'ArrowDown', SECOND],
    [onLast, 'ArrowDown', 'open'],
    [onSecond, 'ArrowUp', FIRST],
    [onFirst, 'ArrowUp', 'open'],
    [onSecond, 'Escape', 'closed'],
    [onSecond, 'Alt+ArrowUp', 'closed'],
    [onFirst, 'Home', 'open', '|hilang'],
    [onFirst, 'End', 'open'],
    [onFirst, 'ArrowLeft', 'open', 'hilan|g'],
    [onFirst, 'Backspace', 'open', 'hilan|'],
    [onFirst, 's', 'open', 'hilangs|'],
    [onFirst, 'Tab', 'closed'],
    [onSecond, 'Enter', 'closed', `${SECOND}|`],
    [onLast, 'Enter', 'closed', '|'],
  ],
};

/** The text with its cursor. */
function written(el: Element) {
  const {value, selectionStart} = box(el);
  return `${value.slice(0, selectionStart!)}|${value.slice(selectionStart!)}`;
}

describe('the search box of a finder', () => {
  afterEach(restore);

  for (const [where, rows] of Object.entries(ROWS)) {
    describe(`when ${where}`, () => {
      for (const [before, key, then, text = 'hilang|'] of rows) {
        const keys = before.length > 0 ? ` after ${before.join(', ')}` : '';
        it(`answers ${key}${keys}: ${then}, ${text}`, async () => {
          const el = await after('hilang', ...before);

          await press(el, key);

          expect([look(el), written(el)]).to.deep.equal([then, text]);
        });
      }
    });
  }

  it('closes the list and keeps the text when Escape follows the letter at once', async () => {
    const el = await finder({catalog: catalog()});
    box(el).focus();
    box(el).value = 'paspor';
    box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await el.updateComplete;
    box(el).dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', cancelable: true}));
    await settled(el);

    expect([box(el).value, look(el)]).to.deep.equal(['paspor', 'closed']);
  });

  it('chooses what belongs to the text when the keys follow it at once', async () => {
    const el = await after('kartu');
    box(el).value = 'paspor';
    box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await el.updateComplete;
    for (const key of ['ArrowDown', 'Enter']) {
      box(el).dispatchEvent(new KeyboardEvent('keydown', {key, cancelable: true}));
    }
    await settled(el);

    expect(focused(el)).to.equal('Penggantian paspor');
  });

  it('loses no key that comes before what is suggested', async () => {
    const el = await finder({catalog: catalog()});
    box(el).focus();
    box(el).value = 'paspor';
    box(el).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    box(el).dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', cancelable: true}));
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    await settled(el);

    expect(look(el)).to.equal('Penggantian paspor');
  });

  it('works out once what is suggested, in however many frames the results come', async () => {
    const el = await finder({catalog: catalog()});
    const suggestions = spy(SearchController.prototype, 'suggestions', ['get']);

    await type(el, 'hilang');

    expect([look(el), suggestions.get.callCount]).to.deep.equal(['open', 1]);
  });

  it('suggests services, agencies and life events, each under its name', async () => {
    const groups = async (text: string) => all(await after(text), '[role=group]').map(words);

    expect(await groups('imigr')).to.deep.equal([
      'Layanan Penggantian paspor',
      'Instansi Kantor Imigrasi',
    ]);
    expect(await groups('lahir')).to.deep.equal([
      `Layanan ${SECOND} ${FIRST}`,
      'Peristiwa hidup Anak lahir',
    ]);
  });

  it('finds an agency by the beginning of its words', async () => {
    expect(options(await after('dinas kep'))).to.include('Disdukcapil');
    expect(options(await after('nas kep'))).not.to.include('Disdukcapil');
  });

  it('suggests no agency and no life event of which there is nothing here', async () => {
    const el = await after('badan');

    expect(options(el)).not.to.include('Bapenda');
  });

  it('suggests nothing before anything is typed', async () => {
    const el = await finder({catalog: catalog()});
    box(el).focus();

    await press(el, 'ArrowDown');

    expect([look(el), options(el)]).to.deep.equal(['closed', []]);
  });

  it('suggests the best matches, whatever order the results stand in', async () => {
    const el = await finder({catalog: catalog(), sort: 'name'});

    await type(el, 'hilang');

    expect(names(el)).to.deep.equal([SECOND, FIRST]);
    expect(options(el).slice(0, 2)).to.deep.equal([FIRST, SECOND]);
  });

  describe('when a service is chosen', () => {
    it('opens it in place, as the first result, and goes to it', async () => {
      const el = await after('hilang', ...onSecond, 'Enter');

      expect(names(el)[0]).to.equal(SECOND);
      expect(focused(el)).to.equal(SECOND);
      expect(control(el, SECOND).ariaExpanded).to.equal('true');
      expect(words(one(el, 'mpp-service-detail'))).to.contain('Yang dibawa');
    });

    it('shows it though it is not among the results', async () => {
      const el = await finder({catalog: catalog(), pageSize: 1});
      await type(el, 'hilang');

      all(el, '[role=option]')[1]!.click();
      await settled(el);

      expect(names(el)[0]).to.equal(SECOND);
    });

    it('stands where it belongs again once a person types on', async () => {
      const el = await after('hilang', ...onSecond, 'Enter');

      await type(el, 'ktp hilang');

      expect(names(el)[0]).to.equal(FIRST);
    });

    it('tells the page what is searched and what is opened', async () => {
      const el = await after('hilang', ...onSecond);
      const told: string[] = [];
      el.addEventListener('mpp-search', ({query}: MppSearchEvent) => told.push(query));
      el.addEventListener('mpp-select', ({service}: MppSelectEvent) => told.push(service.id));

      await press(el, 'Enter');

      expect(told).to.deep.equal(['kia', SECOND]);
    });

    it('leaves all as it is when the page shows it its own way', async () => {
      const el = await after('hilang', ...onSecond);
      el.addEventListener('mpp-select', (event) => event.preventDefault());

      await press(el, 'Enter');

      expect([look(el), box(el).value]).to.deep.equal(['closed', 'hilang']);
      expect(found(el, 'mpp-service-detail')).to.be.empty;
    });
  });

  for (const [kind, text, label] of [
    ['an agency', 'imigr', 'Kantor Imigrasi'],
    ['a life event', 'lahir', 'Anak lahir'],
  ]) {
    it(`narrows by ${kind} that is chosen, instead of the words`, async () => {
      const el = await after(text!, 'ArrowUp', 'Enter');

      expect([box(el).value, chips(el)]).to.deep.equal(['', [label]]);
      expect(focused(el)).to.equal('input');
    });
  }

  describe('with recent searches', () => {
    beforeEach(() => sessionStorage.clear());

    it('suggests what led to a service in this tab, the latest first', async () => {
      const el = await finder({catalog: catalog(), recent: true});
      for (const [text, name] of [
        ['ktp hilang', FIRST],
        ['kartu anak', SECOND],
      ]) {
        await type(el, text!);
        await pressButton(el, name!);
      }
      await type(el, '');
      box(el).focus();

      await press(el, 'ArrowDown');

      expect(all(el, '[role=group]').map(words)).to.deep.equal([
        'Pencarian terakhir kartu anak ktp hilang',
      ]);

      await press(el, 'ArrowDown', 'Enter');

      expect([box(el).value, count(el)]).to.deep.equal([
        'ktp hilang',
        '1 layanan untuk “ktp hilang”',
      ]);
    });

    it('suggests none unless the page wants them', async () => {
      const el = await finder();

      box(el).click();
      await settled(el);

      expect(options(el)).to.deep.equal([]);
    });
  });

  it('is accessible with its list open', async () => {
    await expect(await after('hilang', 'ArrowDown')).to.be.accessible();
  });
});
