import type {Said} from '../said/said.js';
import {hasChannel, isWords} from './components.js';
import type {Site} from './sites.js';
import {stateOf} from './usual-week.js';

/** One line of the baseline of a mall that is not open yet. */
export interface ReadinessItem {
  name: string;
  said: Said;
  /** How many are there, of how many; 0 or 1 of 1 for what is there or not. */
  there: number;
  wanted: number;
}

/** What a mall that is planned or on trial has of what it will open with; undefined for the others. */
export function readinessOf(site: Site, now: Date): ReadinessItem[] | undefined {
  const {mall, services} = site;
  if (mall.state !== 'planned' && mall.state !== 'trial') return undefined;
  const {tenants = [], address, location, contact, counts} = mall;
  const whether = (name: string, is: boolean, id: string, en: string) =>
    item(name, Number(is), 1, id, en);
  const known = tenants.filter(({hours}) => stateOf(hours ?? mall.hours, now) === 'known').length;
  const whole = services.filter(({marks}) => marks.slice(0, 5).every((mark) => mark !== 'missing'));
  return [
    whether('opened', mall.opened !== undefined, 'tanggal buka', 'day of opening'),
    whether('address', [address?.street, address?.building].some(isWords), 'alamat', 'address'),
    whether(
      'location',
      location?.precision === 'building',
      'titik lokasi gedung',
      'point of the building',
    ),
    whether('hours', stateOf(mall.hours, now) === 'known', 'jam gedung', 'hours of the building'),
    whether(
      'contact',
      [...(contact?.phone ?? []), contact?.whatsapp, contact?.email].some(isWords),
      'nomor telepon, WhatsApp, atau surel',
      'telephone, WhatsApp or e-mail',
    ),
    whether('complaints', hasChannel(mall.complaints), 'kanal pengaduan', 'complaint channel'),
    whether('facilities', Boolean(mall.facilities?.length), 'daftar fasilitas', 'facilities'),
    item(
      'tenants',
      tenants.length,
      counts?.agencies ?? Math.max(1, tenants.length),
      'gerai yang sudah dicatat',
      'tenants that are listed',
    ),
    item(
      'counters',
      tenants.filter(({counter}) => isWords(counter)).length,
      tenants.length,
      'gerai yang bernomor loket',
      'tenants with a counter',
    ),
    item('tenantHours', known, tenants.length, 'gerai yang jamnya diketahui', 'tenants with hours'),
    item(
      'services',
      services.length,
      counts?.services ?? Math.max(1, services.length),
      'layanan yang sudah dicatat',
      'services that are listed',
    ),
    item(
      'published',
      whole.length,
      services.length,
      'layanan dengan persyaratan, prosedur, waktu, biaya, dan produk',
      'services with requirements, procedure, duration, fees and product',
    ),
  ];
}

const item = (name: string, there: number, wanted: number, id: string, en: string) => ({
  name,
  said: {id, en},
  there,
  wanted,
});
