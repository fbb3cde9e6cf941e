import {expect} from '@open-wc/testing';
import type {MppServiceDetail} from '../../src/elements/service-detail/service-detail.js';
import type {Catalog, Service} from '../../src/schema/index.js';
import {aCatalog, aService} from '../support/catalog.js';
import {shown} from '../support/elements.js';
import {MONDAY_MORNING} from '../support/instants.js';
import {all, settled, words} from '../support/page.js';

async function detailOf(service: Partial<Service>, rest: Partial<Catalog> = {}, lang = 'id') {
  const el = await shown('mpp-service-detail', {
    catalog: aCatalog({services: [aService({standard: 'skck', ...service})], ...rest}),
    service: 'ktp',
    now: MONDAY_MORNING.toISOString(),
    lang,
  });
  await settled(el);
  return el;
}

/** What is said under a label, such as `Biaya`. */
function row(el: MppServiceDetail, label: string) {
  const found = all(el, 'dt').find((term) => words(term) === label);
  return found && words(found.nextElementSibling!);
}

const INHERITED = 'Menurut standar nasional, bukan keterangan MPP ini';

describe('<mpp-service-detail> of a service with a standard', () => {
  it('says of each fact that the mall left out that it is not from the mall', async () => {
    const el = await detailOf({requirements: [{text: 'KTP-el'}]});

    expect(row(el, 'Biaya')).to.equal(`Rp30.000 PP 76/2020 ${INHERITED}`);
    expect(row(el, 'Lama proses')).to.match(new RegExp(`^30–60 menit.* ${INHERITED}$`));
    expect(row(el, 'Yang didapat')).to.equal(`SKCK (berlaku 6 bulan) ${INHERITED}`);
    expect(row(el, 'Yang dibawa')).to.equal('KTP-el');
  });

  it('says so of a time without a number too, and never sets it beside a time of the mall', async () => {
    const words = async (service: Partial<Service>) =>
      row(await detailOf({standard: 'paspor-percepatan', ...service}), 'Lama proses');

    expect(await words({})).to.equal(`hari yang sama ${INHERITED}`);
    expect(await words({duration: {max: 2, unit: 'days'}})).to.equal('2 hari');
    expect(await words({durationText: 'sesuai antrean'})).to.equal('sesuai antrean');
  });

  it('says what to do about it, and where and when it was read', async () => {
    const el = await detailOf({source: 'Standar pelayanan contoh'});

    expect(words(el)).to.contain(
      'Sebagian keterangan di atas bukan dari MPP ini. Tanyakan sebelum datang. ' +
        'Sumber: Daftar layanan nasional mpp-elements · per Nov 2026',
    );
    expect(words(el)).to.contain('Sumber: Standar pelayanan contoh');
  });

  it('says that most of the national list is approximate', async () => {
    const el = await detailOf({standard: 'reklame'});

    expect(words(el)).to.contain('per Nov 2026 · perkiraan, belum dikonfirmasi');
  });

  it('says what the standard says instead, of fees and of time', async () => {
    const el = await detailOf({
      fees: [{amount: 50_000}],
      duration: {max: 2, unit: 'working-days'},
    });

    expect(row(el, 'Biaya')).to.equal('Rp50.000 Berbeda dari standar nasional: Rp30.000');
    expect(row(el, 'Lama proses')).to.equal(
      '2 hari kerja Berbeda dari standar nasional: 30–60 menit',
    );
  });

  it('says each amount of a standard that has several', async () => {
    const el = await detailOf({standard: 'mutasi-kendaraan', fees: [{amount: 500_000}]});

    expect(row(el, 'Biaya')).to.equal(
      'Rp500.000 Berbeda dari standar nasional: Roda 2 atau 3 Rp150.000, Roda 4 atau lebih Rp250.000 ' +
        '(perkiraan, belum dikonfirmasi)',
    );
  });

  it('does not hold an approximate standard against a mall without saying so', async () => {
    const el = await detailOf({standard: 'ktp-el-baru', fees: [{amount: 10_000}]});

    expect(row(el, 'Biaya')).to.equal(
      'Rp10.000 Berbeda dari standar nasional: Gratis (perkiraan, belum dikonfirmasi)',
    );
  });

  it('tells the standard of the catalog from the national one', async () => {
    const standards = [{id: 'skck', fees: [], duration: {max: 1, unit: 'hours' as const}}];
    const el = await detailOf({fees: [{amount: 50_000}]}, {standards});

    expect(row(el, 'Biaya')).to.equal('Rp50.000 Berbeda dari standar bersama: Gratis');
    expect(row(el, 'Lama proses')).to.equal(
      '1 jam Menurut standar bersama, bukan keterangan MPP ini',
    );
  });

  it('says nothing of a standard that it follows in all that a visitor must know', async () => {
    const el = await detailOf({
      requirements: [],
      fees: [{amount: 30_000}],
      duration: {max: 60, unit: 'minutes'},
      product: 'SKCK',
      legalBasis: ['PP 76/2020'],
    });

    expect(words(el)).to.not.match(/standar|Tanyakan/);
  });

  it('says all of it in English too', async () => {
    const el = await detailOf({duration: {max: 2, unit: 'days'}}, {}, 'en');

    expect(row(el, 'Fee')).to.match(/From the national standard, not stated by this mall$/);
    expect(row(el, 'Time it takes')).to.equal(
      '2 days Differs from the national standard: 30–60 minutes',
    );
    expect(words(el)).to.contain('Some of this was not stated by this mall. Ask before you come.');
  });

  it('is accessible', async () => {
    await expect(await detailOf({duration: {max: 2, unit: 'days'}})).to.be.accessible();
  });
});
