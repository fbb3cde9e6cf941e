import type {Fee, Service} from '../schema/index.js';
import {COMPONENTS, hasChannel, isWords, type ComponentName, type Mark} from './components.js';
import {freshnessOf} from './freshness.js';
import {officialName, round} from './said.js';
import type {Offered} from './sites.js';

/** What is there and what is missing of one service. */
export interface ServiceAudit {
  catalog: string;
  id: string;
  name: string;
  agency: string;
  /** Keys of the malls that offer it. */
  malls: string[];
  /** Components that nobody tells, by name. */
  missing: ComponentName[];
  /** Components that only the national service tells. */
  fromStandard: ComponentName[];
  /** How many of its fees are paid, and how many of those name the rule that sets them. */
  fees: {paid: number; withBasis: number};
  asOf?: string;
  /** 1 new, 0 two years old or undated. */
  freshness: number;
  hasSource: boolean;
  confidence?: 'verified' | 'approximate';
}

export function auditService(offered: Offered, now: Date): ServiceAudit {
  const {service, agency, catalog, sites, malls} = offered;
  const marks = marksAt(
    offered,
    sites.some(({mall}) => hasChannel(mall.complaints)),
  );
  const named = (mark: Mark) =>
    COMPONENTS.filter((_, at) => marks[at] === mark).map(({name}) => name);
  return {
    catalog: catalog.id,
    id: service.id,
    name: officialName(service.name),
    agency: officialName(agency.name),
    malls,
    missing: named('missing'),
    fromStandard: named('standard'),
    fees: feesOf(service),
    ...(service.asOf !== undefined && {asOf: service.asOf}),
    freshness: round(freshnessOf(service.asOf, now), 3),
    hasSource: hasSource(service),
    ...(service.confidence && {confidence: service.confidence}),
  };
}

const COMPLAINTS = COMPONENTS.findIndex(({name}) => name === 'complaints');

/** What is told of a service where the mall may name the way to complain for it. */
export function marksAt({marks, hasOwnChannel}: Offered, hasMallChannel: boolean): Mark[] {
  return marks[COMPLAINTS] === 'missing' && (hasOwnChannel || hasMallChannel)
    ? marks.with(COMPLAINTS, 'stated')
    : marks;
}

export function feesOf({fees = []}: Service) {
  const paid = fees.filter(isPaid);
  return {paid: paid.length, withBasis: paid.filter(({basis}) => isWords(basis)).length};
}

export const hasSource = ({source}: Service) => [source ?? []].flat().some(isWords);

const isPaid = ({amount, max}: Fee) => amount !== 0 && !(amount === null && max === 0);
