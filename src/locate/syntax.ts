import {createScanner, type JSONScanner} from 'jsonc-parser';
import type {Said} from '../said/said.js';
import type {Span} from './locate.js';
import {FAULT, TOKEN} from './token.js';

/** The first thing that keeps a text from being JSON. */
export interface SyntaxFault extends Span {
  /** What was found, and what to do about it. */
  said: Said;
  /** Where the list, object or text begins that is never closed, when that is the fault. */
  opened?: number;
}

/** The first fault of a text that `JSON.parse` refuses, without a byte order mark; undefined when it is JSON. */
export function syntaxFault(text: string): SyntaxFault | undefined {
  return new Reading(text).fault();
}

/** What may come next. */
type Turn = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

interface Opened {
  isList: boolean;
  from: number;
}

class Reading {
  readonly #scanner: JSONScanner;
  readonly #open: Opened[] = [];
  #turn: Turn = 'value';
  /** The token before this one. */
  #before: Span & {token: number} = {from: 0, to: 0, token: TOKEN.unknown};

  constructor(readonly text: string) {
    this.#scanner = createScanner(text);
  }

  fault(): SyntaxFault | undefined {
    for (;;) {
      const token: number = this.#scanner.scan();
      if (token === TOKEN.lineBreak || token === TOKEN.space) continue;
      const span = {from: this.#scanner.getTokenOffset(), to: this.#scanner.getPosition()};
      if (token === TOKEN.end) return this.#faultAtEnd(span);
      const found = this.#faultInside(token, span) ?? this.#faultOf(token, span);
      if (found) return found;
      this.#before = {...span, token};
    }
  }

  #faultAtEnd(span: Span): SyntaxFault | undefined {
    if (this.#turn === 'nothing') return undefined;
    const last = this.#open.at(-1);
    if (!last) return {...span, said: SAID.empty};
    return {...span, said: last.isList ? SAID.openList : SAID.openObject, opened: last.from};
  }

  /** What is wrong with a token wherever it stands. */
  #faultInside(token: number, span: Span): SyntaxFault | undefined {
    if (token === TOKEN.lineComment || token === TOKEN.blockComment) {
      return {...span, said: SAID.comment};
    }
    const fault: number = this.#scanner.getTokenError();
    if (fault === FAULT.openString) return {...span, said: SAID.openText, opened: span.from};
    if (fault === FAULT.openNumber) return {...span, said: SAID.number};
    if (fault === FAULT.character) return {...span, said: SAID.character};
    if (fault === FAULT.escape || fault === FAULT.unicode) return {...span, said: SAID.escape};
    if (token === TOKEN.unknown) return {...span, said: unknownWord(this.#wordAt(span))};
    return undefined;
  }

  #wordAt({from, to}: Span) {
    return this.text.slice(from, Math.min(to, from + 30));
  }

  /** What is wrong with a token in this place; goes on to the next turn when nothing is. */
  #faultOf(token: number, span: Span): SyntaxFault | undefined {
    if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) return this.#close(token, span);
    const isText = token === TOKEN.string;
    if (this.#turn === 'nothing') return {...span, said: SAID.more};
    if (this.#turn === 'colon') {
      if (token !== TOKEN.colon) return {...span, said: SAID.noColon};
      this.#turn = 'value';
    } else if (this.#turn === 'comma-or-end') {
      if (token !== TOKEN.comma) return {...span, said: this.#noComma(token, span)};
      this.#turn = this.#open.at(-1)!.isList ? 'value' : 'key';
    } else if (token === TOKEN.comma) return {...span, said: SAID.comma};
    else if (token === TOKEN.colon) return {...span, said: SAID.colon};
    else if (this.#turn === 'key' || this.#turn === 'key-or-end') {
      if (!isText) return {...span, said: SAID.key};
      this.#turn = 'colon';
    } else this.#beginValue(token, span);
    return undefined;
  }

  #beginValue(token: number, {from}: Span) {
    const isList = token === TOKEN.openBracket;
    if (isList || token === TOKEN.openBrace) {
      this.#open.push({isList, from});
      this.#turn = isList ? 'value-or-end' : 'key-or-end';
    } else this.#endValue();
  }

  #endValue() {
    this.#turn = this.#open.length > 0 ? 'comma-or-end' : 'nothing';
  }

  #close(token: number, span: Span): SyntaxFault | undefined {
    const isList = token === TOKEN.closeBracket;
    const last = this.#open.at(-1);
    if (!last) return {...span, said: this.#turn === 'nothing' ? SAID.more : SAID.closed};
    if (last.isList !== isList) return {...span, said: SAID.crossed, opened: last.from};
    if (this.#before.token === TOKEN.comma) return {...spanOf(this.#before), said: SAID.comma};
    if (!this.#turn.endsWith('-or-end')) return {...span, said: SAID.noValue};
    this.#open.pop();
    this.#endValue();
    return undefined;
  }

  /** Two numbers side by side are one that begins with a zero. */
  #noComma(token: number, {from}: Span) {
    const {token: before, to} = this.#before;
    return token === TOKEN.number && before === TOKEN.number && to === from
      ? SAID.zero
      : SAID.noComma;
  }
}

const spanOf = ({from, to}: Span): Span => ({from, to});

function unknownWord(word: string): Said {
  if (/^[“”„«»‘’']/.test(word)) return SAID.quotes;
  return {
    id: `"${word}" bukan nilai JSON; teks dan nama kunci diapit kutip ganda, selain itu hanya angka, true, false, atau null`,
    en: `"${word}" is no JSON value; texts and keys stand in double quotes, anything else is a number, true, false or null`,
  };
}

const SAID = {
  empty: {id: 'berkas kosong', en: 'the file is empty'},
  openList: {
    id: 'berkas berakhir sebelum waktunya: daftar "[" belum ditutup dengan "]"; mungkin berkas terpotong',
    en: 'the file ends too early: a list "[" is not closed with "]"; it may have been cut off',
  },
  openObject: {
    id: 'berkas berakhir sebelum waktunya: objek "{" belum ditutup dengan "}"; mungkin berkas terpotong',
    en: 'the file ends too early: an object "{" is not closed with "}"; it may have been cut off',
  },
  openText: {
    id: 'kutip tidak ditutup: teks yang dimulai di sini tidak berakhir dengan " di baris yang sama',
    en: 'a quote is not closed: the text that begins here does not end with " on the same line',
  },
  comment: {
    id: 'komentar tidak boleh ada dalam JSON; hapus',
    en: 'JSON has no comments; take this one away',
  },
  number: {
    id: 'angka tidak lengkap; tulis misalnya 12 atau 12.5',
    en: 'a number is not complete; write for example 12 or 12.5',
  },
  zero: {
    id: 'angka tidak boleh diawali 0; hapus nol itu, atau apit dengan kutip bila ini kode atau nomor telepon',
    en: 'a number must not begin with 0; take the zero away, or put quotes around a code or telephone number',
  },
  character: {
    id: 'teks ini berisi tab atau karakter kendali; hapus, atau tulis tab sebagai \\t',
    en: 'this text holds a tab or control character; take it away, or write a tab as \\t',
  },
  escape: {
    id: 'garis miring terbalik (\\) dalam teks ini tidak diikuti tanda yang dikenal; tulis \\\\ bila memang perlu garis miring terbalik',
    en: 'a backslash (\\) in this text is followed by nothing known; write \\\\ where a backslash is meant',
  },
  quotes: {
    id: 'kutip ini bukan kutip JSON; tulis kutip ganda lurus (")',
    en: 'this is not the quote of JSON; write the straight double quote (")',
  },
  comma: {
    id: 'tanda koma berlebih; hapus',
    en: 'there is a comma too many; take it away',
  },
  noComma: {id: 'tanda koma kurang sebelum ini', en: 'a comma is missing before this'},
  colon: {id: 'tanda titik dua berlebih; hapus', en: 'there is a colon too many; take it away'},
  noColon: {
    id: 'tanda titik dua (:) kurang antara nama kunci dan nilainya',
    en: 'a colon (:) is missing between a key and its value',
  },
  key: {
    id: 'di sini seharusnya nama kunci dalam kutip ganda, atau "}"',
    en: 'a key in double quotes should stand here, or "}"',
  },
  noValue: {id: 'nilai kurang sebelum ini', en: 'a value is missing before this'},
  crossed: {
    id: 'tanda kurung tidak berpasangan: "{" ditutup "}", dan "[" ditutup "]"',
    en: 'the brackets do not pair: "{" is closed by "}", and "[" by "]"',
  },
  closed: {
    id: 'kurung tutup ini tidak punya kurung buka',
    en: 'this bracket closes nothing that was opened',
  },
  more: {
    id: 'ada isi sesudah dokumen selesai; hapus, atau periksa kurung tutup sebelumnya',
    en: 'something stands after the end of the document; take it away, or check the bracket before it',
  },
} satisfies Record<string, Said>;
