import {agenciesOf} from './services.mjs';

const MALLS = 30;
const TENANTS = 20;
const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
const MONDAY_TO_THURSDAY = ['Mo', 'Tu', 'We', 'Th'];

/** A catalog of 30 malls with 20 counters each, every one with hours of its own; sample data. */
export function catalogOfMalls() {
  const agencies = agenciesOf(TENANTS);
  return {
    schema: 'mpp-catalog/1',
    id: 'bench-malls',
    language: 'id',
    updated: '2026-11-01T08:00:00+07:00',
    publisher: {name: 'Contoh'},
    sample: true,
    malls: Array.from({length: MALLS}, (_, index) => mallOf(index, agencies)),
    agencies,
    services: [],
  };
}

const mallOf = (index, agencies) => ({
  id: `mall-${index}`,
  name: `MPP Contoh ${index + 1}`,
  kind: 'mall',
  state: 'operating',
  region: {code: '00.00', name: 'Contoh', province: 'Contoh'},
  timeZone: ZONES[index % ZONES.length],
  hours: hoursOf('07:30', `16:${minutes(index)}`, 0),
  notices: [{from: '2026-08-10', to: '2026-08-11', text: 'Listrik padam', closes: index % 5 === 0}],
  tenants: agencies.map(({id}, tenant) => ({
    agency: id,
    hours: hoursOf('08:00', `15:${minutes(index * TENANTS + tenant)}`, tenant),
  })),
});

const minutes = (number) => String(number % 60).padStart(2, '0');

/** A week with breaks, the shorter one of Ramadan, and days that differ. */
const hoursOf = (from, to, number) => ({
  weekly: weekOf(from, to, '13:00'),
  seasons: [
    {name: 'Ramadan', from: '2026-02-19', to: '2026-03-19', weekly: weekOf(from, '14:30', '12:30')},
  ],
  exceptions: [
    {from: `2026-06-${10 + (number % 20)}`, open: [{from, to: '11:00'}], reason: 'Rapat'},
    {from: '2026-12-28', to: '2026-12-31', open: [], reason: 'Tutup buku'},
  ],
  jointLeave: number % 3 ? 'closed' : 'open',
});

const weekOf = (from, to, afterBreak) => [
  {
    days: MONDAY_TO_THURSDAY,
    open: [
      {from, to: '12:00'},
      {from: afterBreak, to},
    ],
  },
  {
    days: ['Fr'],
    open: [
      {from, to: '11:30'},
      {from: '13:30', to},
    ],
  },
];
