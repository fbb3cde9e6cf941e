import {describe, expect, it} from 'vitest';
import {buildIndex, search} from '../../src/search/index.js';
import {demoCatalog, demoFiles} from '../support/demo-catalogs.js';
import {idsOf} from './catalog.js';

// Sentences of these catalogs hold words of what people type: a single service then answers them all.
const regions = demoFiles.map((file) => {
  const catalog = demoCatalog(file);
  return {file, services: idsOf(catalog), index: buildIndex([catalog])};
});

/** How many results a visitor surely sees. */
const FIRST = 3;

describe.each(regions)('in the sample catalog $file', ({index, services}) => {
  it.each([
    ['anak baru lahir', 'akta-lahir', 'kk-tambah', 'kia'],
    ['bayi baru lahir', 'akta-lahir', 'kk-tambah', 'kia'],
    ['baru lahir', 'akta-lahir', 'kk-tambah', 'kia'],
    ['urus anak baru lahir', 'akta-lahir', 'kk-tambah', 'kia'],
    ['anak pertama lahir', 'akta-lahir', 'kk-tambah', 'kia'],
    ['istri baru melahirkan', 'akta-lahir', 'kk-tambah', 'kia'],
    ['baru punya anak', 'akta-lahir', 'kia'],
    ['new baby', 'akta-lahir', 'kk-tambah', 'kia'],
    ['just had a baby', 'akta-lahir', 'kk-tambah', 'kia'],
    ['anak 17 tahun', 'ktp-el-baru'],
    ['anak genap 17 tahun', 'ktp-el-baru'],
    ['pindah rumah', 'pindah-keluar', 'pindah-datang'],
    ['baru pindah rumah', 'pindah-datang'],
    ['mau nikah', 'nikah'],
    ['baru menikah', 'kk-baru'],
    ['menikahkan anak', 'nikah'],
    ['orang tua meninggal', 'akta-mati'],
    ['kehilangan dompet', 'surat-hilang', 'ktp-el-hilang'],
    ['sawah mau dijadikan toko', 'pkkpr'],
    ['bikin ktp ilang', 'ktp-el-hilang'],
    ['akte lahir', 'akta-lahir'],
    ['pasport', 'paspor-baru-5'],
    ['bayar pajak motor', 'stnk-tahunan'],
  ])('%s finds all that it is about at once', (query, ...expected) => {
    const found = search(index, query).hits.map(({id}) => id);
    const had = expected.filter((id) => services.has(id));

    expect(found.slice(0, FIRST)).toEqual(expect.arrayContaining(had));
  });
});
