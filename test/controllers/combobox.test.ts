import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {css, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {ComboboxController, comboboxKey, TEXT} from '../../src/controllers/combobox.js';
import {one as the} from '../support/page.js';

const SERVICES = ['KTP-el', 'KTP hilang', 'Paspor', 'Paspor hilang', 'SKCK'];

class ABox extends LitElement {
  static override styles = css`
    [role='listbox'] {
      height: 4em;
      overflow: auto;
    }
    p {
      margin: 0;
    }
  `;

  @property() query = '';
  @property({attribute: false}) accepted: string[] = [];
  @property({attribute: false}) services = SERVICES;
  /** Whether the list stays as it was until a key needs it. */
  isLate = false;
  #found: string[] = [];
  submits = 0;
  renders = 0;

  readonly box = new ComboboxController(this, {
    accept: (index) => {
      this.query = this.found[index]!;
      this.accepted = [...this.accepted, this.query];
    },
    clear: () => (this.query = ''),
    settle: () => this.#settle(),
  });

  /** Found only when they are wanted, as a page with many would. */
  get found() {
    const query = this.query.toLowerCase();
    if (!this.box.isOpen) this.#found = [];
    else if (!this.isLate) {
      this.#found = this.services.filter((service) => service.toLowerCase().includes(query));
    }
    return this.#found;
  }

  #settle() {
    this.isLate = false;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render() {
    this.renders++;
    const {found} = this;
    const half = Math.ceil(found.length / 2);
    return html`<form @submit=${this.#submit}>
      <label for="input">Layanan</label>
      <input
        id="input"
        type="search"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-controls="list"
        aria-expanded="false"
        .value=${this.query}
        @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
      />
      <div id="list" role="listbox" aria-label="Saran" hidden>
        ${this.#group('Sering dicari', found.slice(0, half))}
        ${this.#group('Lainnya', found.slice(half))}
      </div>
      <button type="button">Lain</button>
    </form>`;
  }

  #group(label: string, services: string[]) {
    return html`<div role="group" aria-label=${label}>
      <p role="presentation">${label}</p>
      ${services.map((service) => html`<div role="option">${service}</div>`)}
    </div>`;
  }

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.submits++;
  };
}
customElements.define('a-box', ABox);

const input = (box: ABox) => the<HTMLInputElement>(box, 'input');
const list = (box: ABox) => the(box, '[role=listbox]');

/** What a person sees of it: the list or that there is none, and where the visual focus is. */
function look(box: ABox) {
  const field = input(box);
  const active = field.getAttribute('aria-activedescendant');
  const selected = [...list(box).querySelectorAll('[aria-selected=true]')];
  const isOpen = field.getAttribute('aria-expanded') === 'true';
  expect(list(box).checkVisibility()).to.equal(isOpen);
  expect(selected.map(({id}) => id)).to.deep.equal(active ? [active] : []);
  if (!isOpen) return active ?? 'closed';
  return active ? the(box, `[id="${active}"]`).innerText : 'open';
}

/** The text with its cursor. */
function written(box: ABox) {
  const {value, selectionStart} = input(box);
  return `${value.slice(0, selectionStart!)}|${value.slice(selectionStart!)}`;
}

const CLOSED = 'closed';
const OPEN = 'open';
const FIRST = SERVICES[0]!;
const LAST = SERVICES.at(-1)!;

/** Presses `Alt+ArrowDown` as a person does. */
async function press(...keys: string[]) {
  for (const each of keys) {
    const [key, ...held] = each.split('+').reverse() as [string, ...string[]];
    for (const down of held) await sendKeys({down});
    await sendKeys({press: key});
    for (const up of held) await sendKeys({up});
  }
}

/** A box with the focus in it, in which these keys were pressed. */
async function boxAfter(query: string, ...keys: string[]) {
  const box = await fixture<ABox>(html`<a-box query=${query}></a-box>`);
  input(box).focus();
  input(box).setSelectionRange(query.length, query.length);
  await press(...keys);
  await box.updateComplete;
  return box;
}

interface Row {
  key: string;
  given: {text: string; keys?: string[]};
  /** List and visual focus, as `look` says it. */
  then: string;
  /** The text with its cursor; absent: as it was, with the cursor behind it. */
  text?: string;
}

const shown = ['Alt+ArrowDown'];
const onFirst = ['ArrowDown'];
const onSecond = ['ArrowDown', 'ArrowDown'];
const onLast = ['ArrowUp'];

/** The tables of the pattern, row for row, and what its page on comboboxes adds. */
const ROWS: Record<string, Row[]> = {
  'the visual focus is in the text': [
    {key: 'ArrowDown', given: {text: 'p', keys: shown}, then: 'KTP-el'},
    {key: 'ArrowDown', given: {text: ''}, then: FIRST},
    {key: 'ArrowDown', given: {text: 'paspor'}, then: 'Paspor'},
    {key: 'Alt+ArrowDown', given: {text: ''}, then: OPEN},
    {key: 'Alt+ArrowDown', given: {text: 'p'}, then: OPEN},
    {key: 'ArrowUp', given: {text: 'p', keys: shown}, then: 'Paspor hilang'},
    {key: 'ArrowUp', given: {text: ''}, then: LAST},
    {key: 'ArrowUp', given: {text: '', keys: shown}, then: LAST},
    {key: 'Alt+ArrowUp', given: {text: '', keys: shown}, then: CLOSED},
    {key: 'Alt+ArrowUp', given: {text: 'p'}, then: CLOSED},
    {key: 'Enter', given: {text: 'p', keys: shown}, then: CLOSED},
    {key: 'Escape', given: {text: 'p', keys: shown}, then: CLOSED},
    {key: 'Escape', given: {text: 'p'}, then: CLOSED, text: '|'},
    {key: 'Escape', given: {text: 'p', keys: [...shown, 'Escape']}, then: CLOSED, text: '|'},
    {key: 'Escape', given: {text: 'bukan layanan', keys: shown}, then: CLOSED, text: '|'},
    {key: 'Tab', given: {text: 'p', keys: shown}, then: CLOSED},
    {key: 'Shift+ArrowLeft', given: {text: 'pas', keys: shown}, then: OPEN, text: 'pa|s'},
    {key: 'Home', given: {text: 'pas', keys: shown}, then: OPEN, text: '|pas'},
    {key: 'End', given: {text: 'pas', keys: ['ArrowLeft']}, then: CLOSED},
    {key: 'Delete', given: {text: 'pas', keys: ['ArrowLeft']}, then: OPEN, text: 'pa|'},
    {key: 'ArrowDown', given: {text: 'bukan layanan', keys: shown}, then: CLOSED},
  ],
  'the visual focus is in the list': [
    {key: 'Enter', given: {text: 'p', keys: onSecond}, then: CLOSED, text: 'KTP hilang|'},
    {key: 'Escape', given: {text: 'p', keys: onFirst}, then: CLOSED},
    {key: 'ArrowDown', given: {text: '', keys: onFirst}, then: 'KTP hilang'},
    {key: 'ArrowDown', given: {text: '', keys: onLast}, then: OPEN},
    {key: 'ArrowDown', given: {text: '', keys: [...onLast, 'ArrowDown']}, then: FIRST},
    {key: 'ArrowUp', given: {text: '', keys: onSecond}, then: FIRST},
    {key: 'ArrowUp', given: {text: '', keys: onFirst}, then: OPEN},
    {key: 'ArrowUp', given: {text: '', keys: [...onFirst, 'ArrowUp']}, then: LAST},
    {key: 'Alt+ArrowDown', given: {text: '', keys: onSecond}, then: 'KTP hilang'},
    {key: 'Alt+ArrowUp', given: {text: 'p', keys: onSecond}, then: CLOSED},
    {key: 'Shift+ArrowDown', given: {text: 'p', keys: onSecond}, then: OPEN},
    {key: 'Shift+ArrowUp', given: {text: 'pas', keys: onFirst}, then: OPEN, text: '|pas'},
    {key: 'ArrowRight', given: {text: 'pas', keys: ['Home', ...onFirst]}, then: OPEN, text: 'p|as'},
    {key: 'ArrowLeft', given: {text: 'pas', keys: onFirst}, then: OPEN, text: 'pa|s'},
    {key: 'Home', given: {text: 'pas', keys: onFirst}, then: OPEN, text: '|pas'},
    {key: 'End', given: {text: 'pas', keys: ['Home', ...onFirst]}, then: OPEN},
    {key: 'o', given: {text: 'pasp', keys: onFirst}, then: OPEN, text: 'paspo|'},
    {key: 'Shift+K', given: {text: 's', keys: onFirst}, then: OPEN, text: 'sK|'},
    {key: 'Backspace', given: {text: 'pas', keys: onFirst}, then: OPEN, text: 'pa|'},
    {key: 'Backspace', given: {text: 'pas', keys: ['Home', ...onFirst]}, then: OPEN, text: '|pas'},
    {key: 'Delete', given: {text: 'pas', keys: onFirst}, then: OPEN},
    {key: 'Tab', given: {text: 'p', keys: onFirst}, then: CLOSED},
  ],
};

const inWords = ({key, given: {text, keys = []}}: Row) =>
  `${key} in "${text}"${keys.length > 0 ? ` after ${keys.join(', ')}` : ''}`;

describe('the combobox', () => {
  for (const [where, rows] of Object.entries(ROWS)) {
    describe(`when ${where}`, () => {
      for (const row of rows) {
        const {key, given, then, text = `${given.text}|`} = row;
        it(`answers ${inWords(row)}: ${then}, ${text}`, async () => {
          const box = await boxAfter(given.text, ...(given.keys ?? []));

          await press(key);
          await box.updateComplete;

          expect([look(box), written(box)]).to.deep.equal([then, text]);
        });
      }
    });
  }

  it('keeps the focus in the text for all keys but Tab', async () => {
    const box = await boxAfter('p', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Home', 'Escape');
    expect(box.shadowRoot!.activeElement?.id).to.equal('input');

    await press('ArrowDown', 'Tab');

    expect([box.shadowRoot!.activeElement?.localName, box.accepted]).to.deep.equal(['button', []]);
  });

  it('accepts with Enter without sending the form', async () => {
    const box = await boxAfter('paspor', 'ArrowDown', 'Enter');

    expect([box.accepted, box.submits]).to.deep.equal([['Paspor'], 0]);
  });

  it('leaves Enter to its host when no option has the focus', async () => {
    const box = await boxAfter('paspor', 'Alt+ArrowDown', 'Enter');

    expect([box.accepted, box.submits]).to.deep.equal([[], 1]);
  });

  it('opens when a person types, not when its text is set', async () => {
    const box = await boxAfter('', 's');
    expect(look(box)).to.equal(OPEN);

    await press('ArrowDown', 'Enter');
    box.query = 'paspor';
    await box.updateComplete;

    expect(look(box)).to.equal(CLOSED);
  });

  it('shows no empty list, and the list again when there is something', async () => {
    const box = await boxAfter('', 'x');
    expect(look(box)).to.equal(CLOSED);

    await press('Backspace');
    await box.updateComplete;

    expect(look(box)).to.equal(OPEN);
  });

  it('stays on an option that there is when the list gets shorter', async () => {
    const box = await boxAfter('', 'ArrowUp');

    box.services = SERVICES.slice(0, 2);
    await box.updateComplete;

    expect(look(box)).to.equal('KTP hilang');
  });

  describe('when its list is still to follow what is typed', () => {
    for (const [key, then] of [
      ['ArrowDown', 'KTP hilang'],
      ['ArrowUp', 'Paspor hilang'],
      ['Alt+ArrowUp', CLOSED],
      ['Escape', CLOSED],
    ] as const) {
      it(`answers ${key} before anything is seen: ${then}`, async () => {
        const box = await boxAfter('');
        box.isLate = true;

        await press('h', key);
        box.isLate = false;
        box.requestUpdate();
        await box.updateComplete;

        expect([look(box), written(box)]).to.deep.equal([then, 'h|']);
      });
    }

    it('accepts what belongs to the text', async () => {
      const box = await boxAfter('', ...shown);
      box.isLate = true;

      await press('h', 'ArrowDown', 'Enter');

      expect(box.accepted).to.deep.equal(['KTP hilang']);
    });

    it('waits for it while a person types on', async () => {
      const box = await boxAfter('', ...shown);
      box.isLate = true;

      await press('h', 'i', 'ArrowLeft', 'Backspace');

      expect([box.isLate, written(box)]).to.deep.equal([true, '|i']);
    });
  });

  it('scrolls the option with the focus into view', async () => {
    const box = await boxAfter('', 'ArrowUp');

    const view = list(box).getBoundingClientRect();
    const {top, bottom} = the(box, '[aria-selected]').getBoundingClientRect();

    expect(top).to.be.at.least(view.top - 1);
    expect(bottom).to.be.at.most(view.bottom + 1);
  });

  describe('in a dialog that closes by Escape', () => {
    const escapes: boolean[] = [];
    const listen = (event: KeyboardEvent) => escapes.push(event.defaultPrevented);
    beforeEach(() => {
      escapes.length = 0;
      document.addEventListener('keydown', listen);
    });
    afterEach(() => document.removeEventListener('keydown', listen));

    it('keeps Escape to itself while it has a list to close or a text to clear', async () => {
      await boxAfter('p', 'Alt+ArrowDown', 'Escape', 'Escape');
      // What is left is the Alt that was held.
      expect(escapes).to.deep.equal([false]);

      await press('Escape');

      expect(escapes).to.deep.equal([false, false]);
    });
  });

  for (const [how, composing] of [
    ['composed', {isComposing: true}],
    ['composed, as Safari tells the last key', {keyCode: 229}],
  ] as const) {
    it(`leaves keys alone while a character is ${how}`, async () => {
      const box = await boxAfter('p', 'ArrowDown');

      for (const key of ['Enter', 'ArrowDown', 'Escape']) {
        const event = new KeyboardEvent('keydown', {key, cancelable: true, ...composing});
        input(box).dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      await box.updateComplete;

      expect([look(box), box.accepted]).to.deep.equal([FIRST, []]);
    });
  }

  it('is drawn once for what is typed and the list that opens', async () => {
    const box = await boxAfter('');
    box.renders = 0;

    await sendKeys({press: 'k'});
    await box.updateComplete;

    expect([look(box), box.renders]).to.deep.equal([OPEN, 1]);
  });

  describe('by pointer', () => {
    const click = async (target: Element) => {
      const {x, y, width, height} = target.getBoundingClientRect();
      const position: [number, number] = [
        Math.round(x + width / 2),
        Math.round(y + Math.min(height / 2, 8)),
      ];
      await sendMouse({type: 'click', position});
    };
    const option = (box: ABox, index: number) => the(box, `#list-${index}`);

    it('accepts the option that is clicked, and keeps the focus in the text', async () => {
      const box = await boxAfter('paspor', 'Alt+ArrowDown');

      await click(option(box, 0));
      await box.updateComplete;

      expect([box.accepted, look(box)]).to.deep.equal([['Paspor'], CLOSED]);
      expect(box.shadowRoot!.activeElement?.id).to.equal('input');
    });

    it('knows an option of a later group, and what is inside it', async () => {
      const box = await boxAfter('', 'Alt+ArrowDown');
      const inside = document.createElement('b');
      option(box, 4).append(inside);

      inside.click();

      expect(box.accepted).to.deep.equal([LAST]);
    });

    it('stays open when the name of a group is clicked', async () => {
      const box = await boxAfter('', 'Alt+ArrowDown');

      await click(the(box, '[role=group] p'));
      await box.updateComplete;

      expect([box.accepted, look(box)]).to.deep.equal([[], OPEN]);
      expect(box.shadowRoot!.activeElement?.id).to.equal('input');
    });

    it('closes when the visitor goes elsewhere', async () => {
      const box = await boxAfter('p', 'ArrowDown');

      await click(the(box, 'button'));
      await box.updateComplete;

      expect([box.accepted, look(box)]).to.deep.equal([[], CLOSED]);
    });
  });

  it('is closed when it is put back, wherever the focus is', async () => {
    const box = await boxAfter('p', 'Tab');
    box.box.open();
    await box.updateComplete;
    expect(look(box)).to.equal(OPEN);

    (await fixture(html`<section></section>`)).append(box);
    await box.updateComplete;

    expect(look(box)).to.equal(CLOSED);
  });

  it('touches nothing when nothing has changed', async () => {
    const box = await boxAfter('p', 'ArrowDown');
    const touched: (string | null)[] = [];
    const observer = new MutationObserver((records) =>
      touched.push(...records.map(({attributeName}) => attributeName)),
    );
    observer.observe(box.shadowRoot!, {attributes: true, subtree: true, childList: true});

    box.requestUpdate();
    await box.updateComplete;
    await Promise.resolve();

    expect(touched).to.deep.equal([]);
    observer.disconnect();
  });

  it('is accessible, open and closed', async () => {
    const box = await boxAfter('p');
    await expect(box).to.be.accessible();

    await press('ArrowDown');

    await expect(box).to.be.accessible();
  });
});

describe('a key', () => {
  const state = {isOpen: false, active: TEXT, count: 0, text: ''};
  const plain = {altKey: false, ctrlKey: false, metaKey: false, shiftKey: false};

  it('is left alone when the combobox has no use for it', () => {
    for (const key of ['Escape', 'a', 'F5', 'PageDown', 'constructor']) {
      expect(comboboxKey(state, {...plain, key})).to.equal(undefined);
    }
    expect(comboboxKey(state, {...plain, key: 'ArrowUp', altKey: true})).to.equal(undefined);
  });

  it('is left to the browser when it only edits the text', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight', 'Backspace', 'Delete']) {
      expect(comboboxKey({...state, isOpen: true}, {...plain, key})).to.deep.equal({
        isOpen: true,
        active: TEXT,
      });
    }
  });

  it('edits the text when it is held with the key of a shortcut', () => {
    const open = {...state, isOpen: true, active: 1, count: 3};

    for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End']) {
      for (const held of ['ctrlKey', 'metaKey', 'shiftKey']) {
        expect(comboboxKey(open, {...plain, key, [held]: true})).to.deep.equal({
          isOpen: true,
          active: TEXT,
        });
      }
    }
  });
});
