import {describe, expect, it} from 'vitest';
import {planEvent, planOf, planText} from '../../src/plan/index.js';
import {wordsFor} from '../../src/terms/index.js';
import {westernCatalog} from '../support/catalog.js';
import {MONDAY_MORNING} from '../support/instants.js';

const WORDS = wordsFor('id');
const catalog = westernCatalog();

const plan = (ids: string, words = WORDS) =>
  planOf(catalog, catalog.malls[0]!, ids.split(' '), MONDAY_MORNING, words);

const ALL = plan('skck ktp-hilang paspor kia stnk');

describe('a plan as text', () => {
  it('says where and when, at which counters, what to bring, what it costs and what is not served', () => {
    expect(planText(ALL, ALL.common.days[0], WORDS)).toBe(
      `Rencana kunjungan ke MPP Contoh Barat
Gedung Contoh, Lantai 2
Jalan Contoh 1, Kecamatan Contoh, Kabupaten Contoh Barat, Provinsi Contoh, 00000

Jam semua loket buka:
Senin, 13 Apr, 10.00–12.00 WIB

Loket yang didatangi:
- Lantai 1, Loket 1, Disdukcapil: Penggantian KTP-el hilang; Kartu Identitas Anak
- Lantai 1, Loket 5, Polres: Surat Keterangan Catatan Kepolisian (SKCK)
- Lantai 2, Loket 8, Kantor Imigrasi: Penggantian paspor

Yang dibawa:
☐ Surat kehilangan dari kepolisian (asli), untuk Penggantian KTP-el hilang
☐ Kartu Keluarga (fotokopi 2 lembar), untuk Penggantian KTP-el hilang, bila alamat berubah
- Surat Keterangan Catatan Kepolisian (SKCK): Belum dicantumkan
- Penggantian paspor: Belum dicantumkan
- Kartu Identitas Anak: Belum dicantumkan

Biaya:
- Surat Keterangan Catatan Kepolisian (SKCK): Rp30.000
- Penggantian KTP-el hilang: Gratis
- Penggantian paspor: mulai Rp350.000
- Kartu Identitas Anak: Biaya belum dicantumkan
- Jumlah: setidaknya Rp380.000

Tidak dilayani di sini:
- Pengesahan STNK tahunan: Datang ke Kantor Samsat, Jalan Contoh 3.

Data contoh, bukan pernyataan resmi instansi mana pun.
Data per 1 Mar 2026.`,
    );
  });

  it('of one service does not say for which a paper is, nor a sum', () => {
    const text = planText(plan('ktp-hilang'), undefined, WORDS);

    expect(text).toContain('☐ Kartu Keluarga (fotokopi 2 lembar), bila alamat berubah\n');
    expect(text).not.toMatch(/untuk|Jumlah|Jam semua/);
  });

  it('speaks English', () => {
    const english = wordsFor('en');

    expect(planText(plan('ktp-hilang paspor', english), undefined, english)).toContain(
      'Plan of a visit to MPP Contoh Barat',
    );
  });
});

describe('a plan', () => {
  it('keeps the order of the ids, each once, and passes over those that nobody has', () => {
    const {served} = plan('paspor tidak-ada kia paspor');

    expect(served.map(({service}) => service.id)).toEqual(['paspor', 'kia']);
  });

  it('takes services that are not served here into account for nothing else', () => {
    const {papers, fees, floors, common, absent} = plan('stnk');

    expect(absent).toHaveLength(1);
    expect([papers, floors, common.days, common.unsure]).toEqual([[], [], [], []]);
    expect(fees).toEqual({from: 0, to: 0});
  });

  it('becomes an entry of a calendar, from the first common hour to the end of the last', () => {
    const [, tuesday] = plan('skck').common.days;
    const event = planEvent(plan('skck'), tuesday!, WORDS);

    expect(event).toMatchObject({
      uid: '2026-04-14-plan-barat@contoh',
      from: new Date('2026-04-14T08:00:00+07:00'),
      to: new Date('2026-04-14T15:30:00+07:00'),
      summary: 'Rencana kunjungan ke MPP Contoh Barat',
    });
    expect(event.description).toContain('08.00–12.00, 13.00–15.30 WIB');
  });
});
