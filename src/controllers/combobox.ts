import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Place of the visual focus when it is in the text, not on an option. */
export const TEXT = -1;

/** A combobox as a key finds it. */
export interface ComboboxState {
  /** Whether the list is in sight. */
  isOpen: boolean;
  /** The option that has the visual focus, or `TEXT`. */
  active: number;
  /** How many options there are. */
  count: number;
  /** What is typed. */
  text: string;
}

/** What a key makes of a combobox. */
export interface ComboboxAnswer {
  isOpen: boolean;
  /** The option that has the visual focus, or `TEXT`; Infinity: the last, however many there will be. */
  active: number;
  /** What is done in place of what the browser does with the key; absent: the browser does that. */
  act?: 'move' | 'accept' | 'clear' | 'Home' | 'End' | undefined;
}

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * What a key does by the ARIA Authoring Practices: "Editable Combobox With List
 * Autocomplete", manual selection. Past either end of the list the visual focus
 * is in the text again, as the pattern allows: so what was typed is never out of reach.
 * Undefined: nothing.
 */
export function comboboxKey(state: ComboboxState, press: Press): ComboboxAnswer | undefined {
  const {isOpen, active, count} = state;
  const {key, altKey} = press;
  const isPlain = !press.ctrlKey && !press.metaKey && !press.shiftKey;
  const editing = {isOpen, active: TEXT};
  const closed = {isOpen: false, active: TEXT};
  switch (key) {
    case 'ArrowDown':
      if (!isPlain) return editing;
      if (altKey) return {isOpen: true, active, act: 'move'};
      return {
        isOpen: true,
        active: isOpen && active === count - 1 ? TEXT : active + 1,
        act: 'move',
      };
    case 'ArrowUp':
      if (!isPlain) return editing;
      if (altKey) return isOpen ? {...closed, act: 'move'} : undefined;
      return {isOpen: true, active: active === TEXT ? Infinity : active - 1, act: 'move'};
    case 'Enter':
      return active === TEXT ? closed : {...closed, act: 'accept'};
    case 'Escape':
      if (isOpen) return {...closed, act: 'move'};
      return state.text ? {...closed, act: 'clear'} : undefined;
    case 'Tab':
      return closed;
    case 'Home':
    case 'End':
      // On a Mac these keys scroll the page, unless they are taken.
      return active === TEXT || !isPlain ? editing : {...editing, act: key};
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Backspace':
    case 'Delete':
      return editing;
    default:
      return undefined;
  }
}

/** Keys whose answer depends on what is in the list. */
const KEYS_OF_LIST = new Set(['ArrowDown', 'ArrowUp', 'Escape']);

/** What a person does with a combobox that its host has to carry out. */
export interface ComboboxOptions {
  /** Chose an option, by its place in the list, which closes then. */
  accept: (index: number) => void;
  /** Emptied the text, by Escape. */
  clear: () => void;
  /** Draws now what of the list is still to come: a key acts on what belongs to the text. */
  settle: () => void;
}

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Makes a combobox of what its host renders: one `input role="combobox"` with
 * `aria-autocomplete`, `aria-controls` and `aria-expanded="false"`, and one
 * `role="listbox"` that has an id and is `hidden`, with an element of `role="option"`
 * for each suggestion, in groups or not. What changes of these is set here, and the
 * ids of the options; the host renders anew whenever a person types. The focus never leaves
 * the input, and nothing is announced.
 */
export class ComboboxController implements ReactiveController {
  /** Whether a person wants to see suggestions; the list shows when there are any. */
  isOpen = false;
  #active = TEXT;
  #count = 0;

  constructor(
    readonly host: Host,
    readonly options: ComboboxOptions,
  ) {
    host.addController(this);
  }

  /** Wants suggestions, with the visual focus in the text. */
  readonly open = () => this.#set(true, TEXT);

  /** Wants no suggestions. */
  readonly close = () => this.#set(false, TEXT);

  hostDisconnected() {
    this.close();
  }

  hostUpdated() {
    const input = this.host.renderRoot.querySelector<HTMLInputElement>('[role=combobox]');
    const list = this.host.renderRoot.querySelector<HTMLElement>('[role=listbox]');
    if (!input || !list) return;
    // A listener that is there already is not added again.
    input.addEventListener('keydown', this.#press);
    // Before the host hears of it and is drawn: once, with the list wanted.
    input.addEventListener('input', this.#type, {capture: true});
    input.addEventListener('blur', this.close);
    list.addEventListener('mousedown', keepFocus);
    list.addEventListener('click', this.#click);
    this.#show(input, list);
  }

  #show(input: HTMLInputElement, list: HTMLElement) {
    const options = optionsIn(list);
    this.#count = options.length;
    // Where the list is still to come, a key may have led to its first option already.
    if (this.#count > 0 || !this.isOpen) this.#active = Math.min(this.#active, this.#count - 1);
    const isShown = this.isOpen && this.#count > 0;
    options.forEach((option, index) => {
      setAttribute(option, 'id', `${list.id}-${index}`);
      setAttribute(option, 'aria-selected', index === this.#active ? 'true' : null);
    });
    setAttribute(list, 'hidden', isShown ? null : '');
    setAttribute(input, 'aria-expanded', String(isShown));
    const active = options[this.#active];
    const isMoved = setAttribute(input, 'aria-activedescendant', active?.id ?? null);
    if (isMoved) active?.scrollIntoView({block: 'nearest'});
  }

  readonly #type = () => {
    this.isOpen = true;
    this.#active = TEXT;
  };

  readonly #press = (event: KeyboardEvent) => {
    // While a character is composed its keys are the input method's; Safari sends the last one as 229.
    if (event.isComposing || event.keyCode === 229) return;
    if (KEYS_OF_LIST.has(event.key)) this.options.settle();
    const input = event.currentTarget as HTMLInputElement;
    const count = this.#count;
    const active = Math.min(this.#active, count - 1);
    const isOpen = this.isOpen && count > 0;
    const answer = comboboxKey({isOpen, active, count, text: input.value}, event);
    if (!answer) return;
    const {act} = answer;
    if (act) {
      event.preventDefault();
      // Escape closes the list, not the dialog around it.
      event.stopPropagation();
    }
    if (act === 'accept') this.options.accept(active);
    if (act === 'clear') this.options.clear();
    if (act === 'Home') input.setSelectionRange(0, 0);
    if (act === 'End') input.setSelectionRange(input.value.length, input.value.length);
    this.#set(answer.isOpen, answer.active);
  };

  readonly #click = ({target, currentTarget}: Event) => {
    const option = (target as Element).closest<HTMLElement>('[role=option]');
    if (!option) return;
    this.options.accept(optionsIn(currentTarget as Element).indexOf(option));
    this.close();
  };

  #set(isOpen: boolean, active: number) {
    if (isOpen === this.isOpen && active === this.#active) return;
    this.isOpen = isOpen;
    this.#active = active;
    this.host.requestUpdate();
  }
}

const optionsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[role=option]')];

/** The focus stays in the input, where it was before the pointer came. */
const keepFocus = (event: Event) => event.preventDefault();

/** Whether an attribute was changed; one that is as it should be is not touched. */
function setAttribute(element: Element, name: string, value: string | null) {
  if (element.getAttribute(name) === value) return false;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return true;
}
