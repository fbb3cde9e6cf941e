import type {Catalog} from '../schema/index.js';
import {lost, type Lost} from './lost.js';
import {certainHours} from './weeks.js';
import {UNCERTAIN} from './whys.js';

/** The hours of malls and tenants that leave days of which nobody can say whether it is open. */
export function uncertainHours({malls, calendars}: Catalog, at: Date): Lost[] {
  return malls.flatMap((mall, index) => {
    const path = ['malls', index];
    const own = (mall.tenants ?? []).flatMap((tenant, place) => {
      if (tenant.hours === undefined) return [];
      const {uncertain} = certainHours(mall, tenant, at, calendars);
      const where = [...path, 'tenants', place, 'hours'];
      return uncertain > 0 ? [lost(where, tenant.hours, UNCERTAIN)] : [];
    });
    const {uncertain} = certainHours(mall, undefined, at, calendars);
    return uncertain > 0 ? [lost([...path, 'hours'], mall.hours, UNCERTAIN), ...own] : own;
  });
}
