/** A stretch of a text, in UTF-16 units; at `to` it is over. */
export interface Span {
  from: number;
  to: number;
}

/** Where a value stands. */
export interface Place extends Span {
  /** Its key, quotes included; an item of a list and the document itself have none. */
  key?: Span;
  /** There is no such value: this is the place of the nearest record that should hold it. */
  isMissing?: true;
}

/** A key that stands in one object more than once. `JSON.parse` keeps the last and says nothing. */
export interface RepeatedKey {
  /** The keys and indexes that lead to it, itself the last. */
  path: (string | number)[];
  /** The key that is passed over. */
  before: Span;
  /** The key that holds, unless it comes yet again. */
  again: Span;
}

/** What {@link locate} found. */
export interface Located {
  /** The place of each pointer that was asked for. */
  places: Map<string, Place>;
  repeated: RepeatedKey[];
}

/**
 * Finds where JSON Pointers point in a JSON text, and keys that are repeated.
 *
 * The text must be one that `JSON.parse` reads, without a byte order mark. It is walked once
 * and no tree is made of it: a catalog may be 85 MB, and nested as deep as its author liked.
 */
export function locate(text: string, pointers: Iterable<string>): Located {
  const root = wantedOf(pointers);
  const {repeated} = new Walk(text, root).run();
  const places = new Map<string, Place>();
  collect(root, {from: 0, to: text.length}, places);
  return {places, repeated};
}

/** A step of the pointers that were asked for. */
interface Wanted {
  /** The pointer that ends here, if one does. */
  pointer: string | undefined;
  steps: Map<string, Wanted>;
  place: Place | undefined;
}

const nothingWanted = (): Wanted => ({pointer: undefined, steps: new Map(), place: undefined});

function wantedOf(pointers: Iterable<string>) {
  const root = nothingWanted();
  for (const pointer of pointers) {
    let wanted = root;
    for (const name of namesOf(pointer)) {
      const step = wanted.steps.get(name) ?? nothingWanted();
      wanted.steps.set(name, step);
      wanted = step;
    }
    wanted.pointer = pointer;
  }
  return root;
}

const namesOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

function collect({pointer, steps, place}: Wanted, above: Place, places: Map<string, Place>) {
  const here: Place = place ?? {from: above.from, to: above.to, isMissing: true};
  if (pointer !== undefined) places.set(pointer, here);
  for (const step of steps.values()) collect(step, here, places);
}

/** Forgets what was found under a key that is repeated: only the last one holds. */
function forget(wanted: Wanted) {
  wanted.place = undefined;
  for (const step of wanted.steps.values()) forget(step);
}

/** The signs that give JSON its form, by their codes. */
const SIGN = {
  quote: 34,
  comma: 44,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

/** An object or list that is being walked. */
interface Frame {
  around: Frame | undefined;
  depth: number;
  isList: boolean;
  wanted: Wanted | undefined;
  /** What the value that comes next is called in it. */
  name: string | number;
  /** Where its own keys begin among those of all the objects that are open. */
  firstKey: number;
  /** Its keys, once they are many. */
  byName: Map<string, number> | undefined;
}

/** Up to so many, comparing keys one by one is quicker than a map of them. */
const FEW_KEYS = 24;

/** Repeated keys are told down to here: paths of a hostile depth would fill the memory. */
const DEEPEST = 50;

class Walk {
  readonly repeated: RepeatedKey[] = [];
  /** The token that was read last. */
  #from = 0;
  #to = 0;
  #frame: Frame | undefined;
  /** The keys of the objects that are open, innermost last: one stack in place of a list for each of millions. */
  readonly #names: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #keys = 0;

  constructor(
    readonly text: string,
    readonly root: Wanted,
  ) {}

  run() {
    let isKey = false;
    for (let sign = this.#next(); !Number.isNaN(sign); sign = this.#next()) {
      if (sign === SIGN.colon) isKey = false;
      else if (sign === SIGN.comma) isKey = this.#goOn();
      else if (sign === SIGN.openBrace || sign === SIGN.openBracket) {
        isKey = sign === SIGN.openBrace;
        this.#open(!isKey);
      } else if (sign === SIGN.closeBrace || sign === SIGN.closeBracket) {
        isKey = false;
        this.#close();
      } else if (isKey) this.#readKey();
      else this.#settle();
    }
    return this;
  }

  /**
   * Goes to the next token and tells the sign that it begins with; NaN at the end.
   *
   * A text that `JSON.parse` has read needs no scanner that looks for faults, and one that copies
   * what it reads takes longer than all the rest: texts are nine tenths of a catalog.
   */
  #next(): number {
    let from = this.#to;
    while (isSpace(this.text.charCodeAt(from))) from++;
    this.#from = from;
    const sign = this.text.charCodeAt(from);
    if (sign === SIGN.quote) this.#to = endOfText(this.text, from);
    else if (isForm(sign)) this.#to = from + 1;
    else this.#to = endOfWord(this.text, from);
    return sign;
  }

  #keyAt(index: number): Span {
    return {from: this.#starts[index]!, to: this.#ends[index]!};
  }

  /** After a comma: whether a key comes next. */
  #goOn() {
    const frame = this.#frame!;
    if (frame.isList) (frame.name as number)++;
    return !frame.isList;
  }

  #open(isList: boolean) {
    const wanted = this.#settle();
    const name = isList ? 0 : '';
    this.#frame = {
      around: this.#frame,
      depth: (this.#frame?.depth ?? 0) + 1,
      isList,
      wanted,
      name,
      firstKey: this.#keys,
      byName: undefined,
    };
  }

  #close() {
    const {around, wanted, firstKey} = this.#frame!;
    if (wanted?.place) wanted.place.to = this.#to;
    this.#keys = firstKey;
    this.#frame = around;
  }

  /** A value begins here; tells whether it, or something in it, was asked for. */
  #settle() {
    const frame = this.#frame;
    const wanted = frame ? frame.wanted && frame.wanted.steps.get(String(frame.name)) : this.root;
    if (wanted) {
      wanted.place = {from: this.#from, to: this.#to};
      if (frame && !frame.isList) wanted.place.key = this.#keyAt(this.#keys - 1);
    }
    return wanted;
  }

  #readKey() {
    const frame = this.#frame!;
    const name = nameIn(this.text.slice(this.#from, this.#to));
    const before = this.#keyNamed(name, frame);
    frame.name = name;
    this.#names[this.#keys] = name;
    this.#starts[this.#keys] = this.#from;
    this.#ends[this.#keys] = this.#to;
    frame.byName?.set(name, this.#keys);
    this.#keys++;
    if (before !== undefined) this.#tellRepeated(frame, before);
  }

  #keyNamed(name: string, frame: Frame) {
    const {firstKey} = frame;
    if (this.#keys - firstKey >= FEW_KEYS) {
      frame.byName ??= new Map(
        this.#names.slice(firstKey, this.#keys).map((name, index) => [name, firstKey + index]),
      );
      return frame.byName.get(name);
    }
    for (let index = this.#keys - 1; index >= firstKey; index--) {
      if (this.#names[index] === name) return index;
    }
    return undefined;
  }

  #tellRepeated(frame: Frame, before: number) {
    const step = frame.wanted?.steps.get(String(frame.name));
    if (step) forget(step);
    if (frame.depth > DEEPEST) return;
    const again = this.#keyAt(this.#keys - 1);
    this.repeated.push({path: pathOf(frame), before: this.#keyAt(before), again});
  }
}

function pathOf(frame: Frame) {
  const path: (string | number)[] = [];
  for (let one: Frame | undefined = frame; one; one = one.around) path.push(one.name);
  return path.reverse();
}

/** The name that a key in quotes stands for. */
const nameIn = (key: string) =>
  key.includes('\\') ? (JSON.parse(key) as string) : key.slice(1, -1);

/** Where a text in quotes that begins here is over. */
function endOfText(text: string, from: number) {
  for (let quote = text.indexOf('"', from + 1); ; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (text.charCodeAt(before) === SIGN.backslash) before--;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
}

/** Where a number, `true`, `false` or `null` that begins here is over. */
function endOfWord(text: string, from: number) {
  let to = from;
  for (let code = text.charCodeAt(to); !endsWord(code); code = text.charCodeAt(to)) to++;
  return to;
}

/** The end of the text has no code. */
const endsWord = (code: number) => isForm(code) || isSpace(code) || Number.isNaN(code);

function isForm(code: number) {
  switch (code) {
    case SIGN.comma:
    case SIGN.colon:
    case SIGN.openBracket:
    case SIGN.closeBracket:
    case SIGN.openBrace:
    case SIGN.closeBrace:
      return true;
    default:
      return false;
  }
}

/** Whether this is one of the four signs that JSON calls white space. */
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;
