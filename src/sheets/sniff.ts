import {unreadable} from './unreadable.js';

/** The most that a packed workbook may hold when unpacked, in bytes: a table of 100,000 rows has about 80 MB. */
const MOST_UNPACKED = 400 * 1024 * 1024;
const LOOKED_AT = 4096;

/**
 * Whether an input is a workbook or text, by what it holds and not by its name.
 *
 * @throws Unreadable when it is neither.
 */
export function sniff(bytes: Uint8Array, file: string): 'workbook' | 'text' {
  if (bytes.length === 0) throw unreadable(file, 'empty');
  const head = latin(bytes.subarray(0, LOOKED_AT));
  if (head.startsWith('PK\u0003\u0004')) return checkZip(bytes, file);
  if (head.startsWith('PK')) throw unreadable(file, 'truncated');
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) return checkCompound(bytes, file);
  const kind = kindOf(head);
  if (kind) throw unreadable(file, kind);
  return 'text';
}

function kindOf(head: string) {
  /* eslint-disable no-control-regex -- marks of binary files hold such characters */
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{4}\0|RIFF.{4}WEBP|II\*\0|MM\0\*)/s.test(head)) {
    return 'picture';
  }
  if (head.startsWith('{\\rtf')) return 'document';
  if (/^(?:Rar!|7z\u00BC\u00AF|\u001F\u008B)/.test(head)) return 'archive';
  // Two-byte text shows a NUL beside each letter.
  const text = head
    .replaceAll('\0', '')
    .replace(/^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/, '');
  if (/^\s*(?:<!doctype html|<html|<head|<body|<table|<meta|<style|<div|<center)/i.test(text)) {
    return 'page';
  }
  if (/^\s*<\?xml/i.test(text)) return /<html/i.test(text) ? 'page' : 'xml';
  if (/^\s*(?:\{\s*"|\[\s*[{"])/.test(text)) return 'json';
  return undefined;
}

interface Packed {
  name: string;
  unpacked: number;
}

/** Reads the list at the end of a zip, where the sizes stand before anything is unpacked. */
function checkZip(bytes: Uint8Array, file: string) {
  const parts = partsOfZip(bytes);
  if (!parts) throw unreadable(file, 'truncated');
  const unpacked = parts.reduce((sum, part) => sum + part.unpacked, 0);
  if (unpacked > MOST_UNPACKED) throw unreadable(file, 'huge');
  const has = (pattern: RegExp) => parts.some(({name}) => pattern.test(name));
  if (has(/^xl\//i) || (has(/^content\.xml$/) && !has(/^(?:ppt|word)\//))) {
    return 'workbook' as const;
  }
  throw unreadable(file, has(/^(?:word|ppt)\//i) ? 'document' : 'archive');
}

const END_OF_LIST = 0x06054b50;
const ENTRY = 0x02014b50;

function partsOfZip(bytes: Uint8Array): Packed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const least = Math.max(0, end - 0xffff);
  while (end >= least && view.getUint32(end, true) !== END_OF_LIST) end--;
  if (end < least) return undefined;

  const parts: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    const length = view.getUint16(at + 28, true);
    parts.push({
      name: latin(bytes.subarray(at + 46, at + 46 + length)),
      unpacked: view.getUint32(at + 24, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The older container: of Excel 97, of Word 97, and of anything newer under a password. */
function checkCompound(bytes: Uint8Array, file: string) {
  const has = (stream: string) => includes(bytes, wide(stream));
  if (has('EncryptedPackage')) throw unreadable(file, 'locked');
  if (has('WordDocument') || has('PowerPoint Document')) throw unreadable(file, 'document');
  if (has('Workbook') || has('Book')) return 'workbook' as const;
  throw unreadable(file, bytes.length < LOOKED_AT ? 'truncated' : 'binary');
}

const wide = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));

function includes(bytes: Uint8Array, part: Uint8Array) {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** One character a byte, for looking at marks. */
const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);
