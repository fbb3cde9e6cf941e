import {isUtf8} from 'node:buffer';
import type {Said} from '../../said/said.js';
import {textOf, type Source} from '../files.js';
import type {Advice} from './validate-advice.js';

/** What keeps an input from being read as text at all. */
export function notText({bytes}: Source): Advice | undefined {
  const head = bytes.subarray(0, 1000);
  if (head.length === 0) return fault('empty', EMPTY);
  const mark = head[0]! * 256 + (head[1] ?? 0);
  const zeros = head.filter((byte) => byte === 0).length;
  // Letters of the West are every other byte a zero in UTF-16.
  const isWide = zeros > head.length / 3 && zeros < head.length / 1.5;
  if (mark === 0xfffe || mark === 0xfeff || isWide) return fault('encoding', UTF_16);
  return zeros > 0 ? fault('binary', BINARY) : undefined;
}

/** The text of an input without its byte order mark, and what is wrong with it as UTF-8. */
export function decoded(source: Source): {text: string; faults: Advice[]} {
  const text = textOf(source).replace(/^\uFEFF/, '');
  if (isUtf8(source.bytes)) return {text, faults: []};
  return {text, faults: [fault('encoding', NOT_UTF_8, text.indexOf('\uFFFD'))]};
}

const fault = (code: string, said: Said, from = 0): Advice => ({
  severity: 'error',
  code,
  path: [],
  said,
  at: {from, to: from},
});

const EMPTY: Said = {
  id: 'Berkas ini kosong. Periksa apakah penyimpanan atau unduhannya selesai.',
  en: 'The file is empty. Check whether it was saved or downloaded to its end.',
};

const UTF_16: Said = {
  id: 'Berkas ini tersimpan sebagai UTF-16. Simpan ulang sebagai UTF-8 (di Notepad: Simpan Sebagai, Pengodean UTF-8).',
  en: 'The file is saved as UTF-16. Save it again as UTF-8 (in Notepad: Save As, Encoding UTF-8).',
};

const BINARY: Said = {
  id: 'Berkas ini bukan teks JSON (isinya biner). Periksa apakah berkasnya tidak tertukar.',
  en: 'The file is not JSON text (it is binary). Check whether it is the right file.',
};

const NOT_UTF_8: Said = {
  id: 'Mulai dari sini ada karakter yang tidak tersimpan sebagai UTF-8, sehingga tampil sebagai "\uFFFD". Simpan ulang berkas sebagai UTF-8.',
  en: 'From here on signs are not saved as UTF-8, so they show as "\uFFFD". Save the file again as UTF-8.',
};
