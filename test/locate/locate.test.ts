import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Lines, locate, offsetInText} from '../../src/locate/index.js';
import {pointer} from '../../src/schema/issue.js';

const place = (text: string, path: string) => locate(text, [path]).places.get(path)!;
const slice = (text: string, path: string) => {
  const {from, to} = place(text, path);
  return text.slice(from, to);
};
const keyOf = (text: string, path: string) => {
  const {key} = place(text, path);
  return key && text.slice(key.from, key.to);
};
const positionOf = (text: string, path: string) =>
  new Lines(text).positionOf(place(text, path).from);

describe('locate', () => {
  it('finds a value and its key', () => {
    const text = '{\n  "services": [\n    {"id": "ktp", "fees": [{"amount": "Rp50"}]}\n  ]\n}';

    expect(slice(text, '/services/0/fees/0/amount')).toBe('"Rp50"');
    expect(keyOf(text, '/services/0/fees/0/amount')).toBe('"amount"');
    expect(keyOf(text, '/services/0')).toBeUndefined();
    expect(positionOf(text, '/services/0/fees/0/amount')).toEqual({line: 3, column: 39});
  });

  it('points at the record that lacks what is missing', () => {
    const text = '{"services": [{"id": "ktp"}]}';

    expect(place(text, '/services/0/name/id').isMissing).toBe(true);
    expect(slice(text, '/services/0/name/id')).toBe('{"id": "ktp"}');
    expect(place(text, '/services/0/id').isMissing).toBeUndefined();
  });

  it('finds the document itself, whatever it is', () => {
    expect(slice(' [1] ', '')).toBe('[1]');
    expect(slice('"x"', '')).toBe('"x"');
  });

  it('reads the escapes of pointers and of keys', () => {
    const text = '{"a/b": {"~": 1}, "k\\u00e9\\n": 2, "": 3, "01": 4, "__proto__": {"x": 5}}';

    expect(slice(text, '/a~1b/~0')).toBe('1');
    expect(slice(text, '/ké\n')).toBe('2');
    expect(slice(text, '/')).toBe('3');
    expect(slice(text, '/01')).toBe('4');
    expect(slice(text, '/__proto__/x')).toBe('5');
    expect(place('[7]', '/00').isMissing).toBe(true);
  });

  it('is not led astray by quotes and brackets inside a text', () => {
    expect(slice('{"a": "\\"}]{", "b": "\\\\", "c": 1}', '/c')).toBe('1');
  });

  it('counts columns in UTF-16 units, and lines by their feed', () => {
    expect(positionOf('{"😀": 1}', '/😀')).toEqual({line: 1, column: 8});
    expect(positionOf('{\r\n"a":\r\n1}', '/a')).toEqual({line: 3, column: 1});
  });

  it('tells of keys that are repeated, and finds the last, as JSON.parse does', () => {
    const text = '{"s": [{"fees": {"old": 1}, "id": 2, "fees": {"new": 3}}]}';
    const {repeated} = locate(text, []);

    expect(repeated.map(({path}) => path)).toEqual([['s', 0, 'fees']]);
    expect(repeated[0]).toMatchObject({before: {from: 8, to: 14}, again: {from: 37, to: 43}});
    expect(slice(text, '/s/0/fees')).toBe('{"new": 3}');
    expect(place(text, '/s/0/fees/old').isMissing).toBe(true);
  });

  it('tells of a repeated key among very many', () => {
    const keys = Array.from({length: 100}, (_, index) => `"k${index}": 0`);

    expect(locate(`{${keys.join()}}`, []).repeated).toEqual([]);
    expect(locate(`{${keys.join()}, "k3": 1}`, []).repeated.map(({path}) => path)).toEqual([
      ['k3'],
    ]);
    expect(locate(`{${keys.join()}, "k80": 1}`, []).repeated.map(({path}) => path)).toEqual([
      ['k80'],
    ]);
    expect(locate(`{"k": 1, ${keys.join()}, "k": 1}`, []).repeated).toHaveLength(1);
  });

  it('is not brought down by lists nested a million times', () => {
    const text = '['.repeat(1e6) + ']'.repeat(1e6);

    expect(place(text, '/0/0').from).toBe(2);
  });

  it('finds every value of any document, however it is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 5}), spaces(), (value, space) => {
        const {text, written} = print(value, space);
        const {places, repeated} = locate(text, written.keys());
        expect(repeated).toEqual([]);
        const lines = new Lines(text);
        for (const [path, {from, to}] of written) {
          expect(places.get(path)).toMatchObject({from, to});
          expect(lines.positionOf(from)).toEqual(positionByCounting(text, from));
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('offsetInText', () => {
  it.each([
    ['"Mo-Fr x"', 6, 'x'],
    ['"\\u00e9\\n\\"x"', 3, 'x'],
    ['"😀x"', 2, 'x'],
  ])('finds the sign of %s that the text has at %i', (file, index, sign) => {
    expect(file[offsetInText(file, 0, index)]).toBe(sign);
  });

  it('stops where the text is over', () => {
    expect(offsetInText('"ab", "c"', 0, 99)).toBe(3);
  });
});

const spaces = () =>
  fc.infiniteStream(fc.constantFrom('', '', ' ', '\n', '\r\n', '\t', '  \n ')).map((stream) => {
    const signs = stream[Symbol.iterator]();
    return () => signs.next().value as string;
  });

/** Writes a value with these spaces, and remembers where each part of it came to stand. */
function print(value: unknown, space: () => string) {
  let text = '';
  const written = new Map<string, {from: number; to: number}>();
  const put = (part: string) => (text += space() + part + space());
  const write = (value: unknown, path: (string | number)[]) => {
    text += space();
    const from = text.length;
    if (Array.isArray(value)) {
      text += '[';
      value.forEach((item, index) => {
        if (index > 0) put(',');
        write(item, [...path, index]);
      });
      text += space() + ']';
    } else if (typeof value === 'object' && value !== null) {
      text += '{';
      Object.entries(value).forEach(([key, item], index) => {
        if (index > 0) put(',');
        put(JSON.stringify(key));
        text += ':';
        write(item, [...path, key]);
      });
      text += space() + '}';
    } else text += JSON.stringify(value);
    written.set(pointer(path), {from, to: text.length});
    text += space();
  };
  write(value, []);
  return {text, written};
}

function positionByCounting(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return {line: before.length, column: before.at(-1)!.length + 1};
}
