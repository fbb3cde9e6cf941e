import ExcelJS from 'exceljs';
import {catalogsOf} from './national.mjs';

const UNITS = {
  minutes: 'menit',
  hours: 'jam',
  days: 'hari',
  'working-days': 'hari kerja',
  months: 'bulan',
};
const CHANNELS = {counter: 'Loket', online: 'Daring', mobile: 'Keliling'};
const AUDIENCES = {citizen: 'Warga', business: 'Usaha', both: 'Warga dan usaha'};

const COLUMNS = [
  ['No', 6],
  ['MPP', 24],
  ['Kabupaten/Kota', 22],
  ['Instansi', 40],
  ['Nama Layanan', 48],
  ['Kategori', 18],
  ['Sasaran', 16],
  ['Persyaratan', 60],
  ['Biaya', 18],
  ['Waktu', 18],
  ['Saluran', 18],
];

/** Writes a province's list as staff send it, titles above and so many rows; always the same. */
export async function writeWorkbook(file, rows) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 10, 1));
  const sheet = workbook.addWorksheet('Rekap Layanan');
  sheet.columns = COLUMNS.map(([, width]) => ({width}));
  sheet.addRow(['REKAPITULASI LAYANAN MAL PELAYANAN PUBLIK (DATA CONTOH)']);
  sheet.mergeCells(1, 1, 1, COLUMNS.length);
  sheet.addRow([]);
  sheet.addRow(COLUMNS.map(([heading]) => heading));
  for (const row of rowsOf(rows)) sheet.addRow(row);
  await workbook.xlsx.writeFile(file);
}

function rowsOf(count) {
  return catalogsOf('nat')
    .flatMap(({malls: [mall], agencies, services}) => {
      const names = new Map(agencies.map(({id, name}) => [id, name]));
      return services.map((service) => cellsOf(service, mall, names.get(service.agency)));
    })
    .slice(0, count)
    .map((cells, index) => [index + 1, ...cells]);
}

const cellsOf = (service, mall, agency) => [
  mall.name,
  mall.region.name,
  agency,
  service.name,
  service.category,
  AUDIENCES[service.audience],
  service.requirements.map(inWords).join('\n'),
  priceOf(service),
  durationOf(service.duration),
  service.channels.map((channel) => CHANNELS[channel]).join(', '),
];

const inWords = ({text, when}) => (when ? `${text} (${when})` : text);

function priceOf({fees: [fee]}) {
  return fee ? `Rp. ${fee.amount.toLocaleString('id')},-` : 'Gratis';
}

const durationOf = ({min, max, unit}) => `${min ? `${min}-${max}` : max} ${UNITS[unit]}`;
