import type {Said} from '../said/said.js';
import {COMPONENTS, hasChannel} from './components.js';
import {hasBuilding, type Finding} from './finding.js';
import {freshnessOf} from './freshness.js';
import {officialName} from './said.js';
import {feesOf, hasSource, marksAt} from './service-audit.js';
import type {Offered, Site} from './sites.js';

/** The share of components told; what a national service tells counts, for citizens read it here too. */
export function componentsOf({services, mall}: Site, published: boolean): Finding | undefined {
  const hasMallChannel = hasChannel(mall.complaints);
  const gaps = COMPONENTS.map(() => 0);
  for (const offered of services) {
    const marks = marksAt(offered, hasMallChannel);
    marks.forEach((mark, at) => (gaps[at]! += mark === 'missing' ? 1 : 0));
  }
  const mine = COMPONENTS.map(({said, ...component}, at) => ({
    ...component,
    said,
    gaps: gaps[at]!,
  })).filter((component) => component.published === published);
  const asked = mine.length * services.length;
  const missing = mine.reduce((sum, {gaps}) => sum + gaps, 0);
  const worst = mine.filter(({gaps}) => gaps > 0).sort((a, b) => b.gaps - a.gaps);
  const named = (language: 'id' | 'en') =>
    worst
      .slice(0, 3)
      .map(({said, gaps}) => `${said[language]} (${gaps} ${SERVICES[language]})`)
      .join(', ');
  return {
    value: asked ? 1 - missing / asked : 0,
    found: {
      id: `${asked - missing} dari ${asked} isian ada untuk ${services.length} layanan`,
      en: `${asked - missing} of ${asked} are there for ${services.length} services`,
    },
    todo: asked
      ? {id: `Lengkapi ${named('id')}`, en: `Fill in ${named('en')}`}
      : {id: 'Daftarkan layanan MPP ini', en: 'List the services of this mall'},
  };
}

const SERVICES: Said = {id: 'layanan', en: 'services'};

export function feeBasis({services}: Site): Finding | undefined {
  const counts = services.map(({service}) => feesOf(service));
  const paid = sum(counts.map(({paid}) => paid));
  const withBasis = sum(counts.map(({withBasis}) => withBasis));
  if (paid === 0) return undefined;
  return {
    value: withBasis / paid,
    found: {
      id: `${withBasis} dari ${paid} tarif menyebut dasar hukumnya`,
      en: `${withBasis} of ${paid} fees name the rule that sets them`,
    },
    todo: {
      id: `Sebutkan aturan yang menetapkan ${paid - withBasis} tarif`,
      en: `Name the rule that sets ${paid - withBasis} fees`,
    },
  };
}

export function freshness({services}: Site, now: Date): Finding | undefined {
  const values = services.map(({service}) => freshnessOf(service.asOf, now));
  const undated = services.filter(({service}) => service.asOf === undefined).length;
  const old = values.filter((value) => value < 1).length - undated;
  return {
    value: mean(values),
    found: {
      id: `${old} layanan diperiksa lebih dari 6 bulan lalu, ${undated} tanpa tanggal`,
      en: `${old} services were checked over 6 months ago, ${undated} have no date`,
    },
    todo: {
      id: `Periksa ulang ${old + undated} layanan dan tulis tanggalnya`,
      en: `Check ${old + undated} services again and write the date`,
    },
  };
}

export function sources({services}: Site): Finding | undefined {
  const sourced = services.filter(({service}) => hasSource(service)).length;
  const verified = services.filter(({service}) => service.confidence === 'verified').length;
  const all = services.length;
  return {
    value: all ? (sourced + verified) / all / 2 : 0,
    found: {
      id: `${sourced} dari ${all} layanan bersumber, ${verified} terverifikasi`,
      en: `${sourced} of ${all} services have a source, ${verified} are verified`,
    },
    todo: {
      id: `Cocokkan ${all - verified} layanan dengan sumbernya, lalu tandai terverifikasi`,
      en: `Compare ${all - verified} services with their source, then mark them verified`,
    },
  };
}

export function tenancy(site: Site): Finding | undefined {
  const atCounters = site.services.filter(needsCounter);
  const needsNone = site.services.length > 0 && atCounters.length === 0;
  if (!hasBuilding(site.mall) || needsNone) return undefined;
  const strangers = servicesWithoutTenant(site);
  return {
    value: atCounters.length ? 1 - strangers.length / atCounters.length : 0,
    found: {
      id: `${strangers.length} dari ${atCounters.length} layanan loket instansinya bukan gerai`,
      en: `${strangers.length} of ${atCounters.length} counter services are of no tenant`,
    },
    todo: atCounters.length
      ? {
          id: `Catat gerai ${agenciesIn(strangers)}, atau ubah ketersediaan layanannya`,
          en: `Add the tenants ${agenciesIn(strangers)}, or change where they are offered`,
        }
      : {id: 'Catat layanan loket MPP ini', en: 'List the counter services of this mall'},
  };
}

/** Services that are said to be offered here while their agency has no place in the mall. */
export function servicesWithoutTenant({services, mall}: Site): Offered[] {
  const tenants = new Set(mall.tenants?.map(({agency}) => agency));
  return services.filter(
    (offered) => needsCounter(offered) && !tenants.has(offered.service.agency),
  );
}

const needsCounter = ({service: {channels}}: Offered) => channels?.includes('counter') ?? true;

function agenciesIn(offered: Offered[]) {
  const names = [...new Set(offered.map(({agency: {short, name}}) => officialName(short ?? name)))];
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
}

const sum = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);

const mean = (numbers: number[]) => (numbers.length ? sum(numbers) / numbers.length : 0);
