import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {parseCatalogText} from '../../src/schema/index.js';
import {mppCatalog} from '../support/command.js';
import {sampleCatalog} from '../support/catalog.js';

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await writeFile(at('katalog.json'), JSON.stringify(sampleCatalog()));
  await writeFile(at('rusak.txt'), 'PK\u0003\u0004 bukan teks');
});
afterAll(() => rm(folder, {recursive: true}));

describe('mpp-catalog import', () => {
  it.each(['hsds', 'csv'])('makes a catalog of the %s that export wrote', async (format) => {
    await mppCatalog(['export', '--to', format, at('katalog.json'), '-o', at('antar')]);
    const {code} = await mppCatalog(['import', '--from', format, at('antar'), '-o', at('kembali')]);
    const {catalog, issues} = parseCatalogText(await readFile(at('kembali'), 'utf8'));

    expect([code, issues]).toEqual([0, []]);
    expect(catalog!.services.map(({id}) => id)).toEqual(sampleCatalog().services.map(({id}) => id));
    expect(catalog!.sample).toBe(true);
  });

  it('takes what the input does not say from its options', async () => {
    const hsds = [{id: 'x', name: 'Layanan Contoh', status: 'active'}];
    const {out} = await mppCatalog(
      ['import', '--from', 'hsds', '-', '--id', 'luwu', '--publisher', 'Kabupaten Contoh'],
      JSON.stringify(hsds),
    );

    expect(JSON.parse(out)).toMatchObject({id: 'luwu', publisher: {name: 'Kabupaten Contoh'}});
  });

  it('says which rows of a table were not understood', async () => {
    const table = 'Nama MPP,Instansi,Nama Layanan,Kuota per Hari\nMPP,Dinas,Izin,banyak\n';
    const {code, err} = await mppCatalog(['import', '--from', 'csv', '-'], table);

    expect(err).toContain('/*/Kuota per Hari (1): Sel ini tidak dapat dibaca');
    // Nobody said in which time zone the mall is.
    expect(code).toBe(1);
  });

  it.each([
    [['rusak.txt'], 'Sebutkan format dengan --from: hsds, csv.'],
    [['--from', 'hsds'], 'Sebutkan satu berkas'],
    [['--from', 'hsds', 'rusak.txt'], 'bukan HSDS 3'],
    [['--from', 'csv', 'rusak.txt'], 'bukan CSV hasil export'],
    [['--from', 'csv', '--time-zone', 'x', 'rusak.txt'], 'Zona waktu "x" tidak dikenal.'],
  ])('says in one sentence why it cannot run with %j', async (args, sentence) => {
    const given = args.map((arg) => (arg.endsWith('.txt') ? at(arg) : arg));
    const {code, out, err} = await mppCatalog(['import', ...given]);

    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
