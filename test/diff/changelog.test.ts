import {describe, expect, it} from 'vitest';
import {changelogInMarkdown, changelogOf} from '../../src/diff/index.js';
import {service, versionOf, type Edit} from './versions.js';

const dated =
  (date: string): Edit =>
  (catalog) =>
    (catalog.updated = `${date}T08:00:00+07:00`);
const slower: Edit = (catalog) => (service(catalog, 'ktp').duration!.max = 5);
const hostile: Edit = (catalog) =>
  (service(catalog, 'akta').name = '<b>Akta</b> [x](javascript:y)');

const VERSIONS = [
  versionOf(dated('2026-11-01')),
  versionOf(dated('2026-12-24'), slower, hostile),
  versionOf(dated('2026-12-01'), slower),
];

describe('a changelog', () => {
  it('has the newest version first, in whichever order they were given', () => {
    const updated = changelogOf(VERSIONS).map(({updated}) => updated.slice(0, 10));
    expect(updated).toEqual(['2026-12-24', '2026-12-01', '2026-11-01']);
  });

  it('says of each version what it changed, and markup of the data stays text', () => {
    expect(changelogInMarkdown(changelogOf(VERSIONS), 'id')).toBe(`# Catatan perubahan

## 24 Des 2026

### Lainnya

- \\<b\\>Akta\\</b\\> \\[x\\](javascript:y) (Disdukcapil): sebelumnya bernama “Akta kelahiran terlambat”

Suntingan lain dalam data: 1.

## 1 Des 2026

### Waktu proses

- Penerbitan KTP-el (Disdukcapil): waktu proses dari paling lama 3 menjadi 5 hari kerja

Suntingan lain dalam data: 1.

## 1 Nov 2026

Versi pertama.
`);
  });
});
