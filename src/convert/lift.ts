import type {AgencyDraft, Draft, MallDraft, ServiceDraft, TenantDraft} from './draft.js';

/** Says of a counter what every service of its agency says alike. */
export function lift({malls, nowhere, services}: Draft) {
  const byMall = grouped(services);
  for (const mall of [...malls, nowhere]) {
    for (const [agency, tenant] of mall.tenants)
      liftTo(tenant, byMall.get(mall)?.get(agency) ?? []);
  }
}

function grouped(services: readonly ServiceDraft[]) {
  const malls = new Map<MallDraft, Map<AgencyDraft, ServiceDraft[]>>();
  for (const service of services) {
    const agencies = malls.get(service.mall) ?? new Map<AgencyDraft, ServiceDraft[]>();
    malls.set(service.mall, agencies);
    const list = agencies.get(service.agency);
    if (list) list.push(service);
    else agencies.set(service.agency, [service]);
  }
  return malls;
}

function liftTo(tenant: TenantDraft, services: readonly ServiceDraft[]) {
  const counter = common(services.map((service) => service.counter));
  const floor = common(services.map((service) => service.floor));
  const text = common(services.map((service) => service.hours?.text.trim()));
  if (counter) tenant.counter ??= counter;
  if (floor) tenant.floor ??= floor;
  const hours = services.find((service) => service.hours)?.hours;
  if (text && hours && tenant.lines.length === 0) tenant.hours ??= hours;
}

/** The value that all of them have that have one. */
function common<Value>(values: (Value | undefined)[]): Value | undefined {
  const said = new Set(values.filter((value) => value !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}
