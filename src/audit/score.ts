import type {Finding} from './finding.js';
import {calendar, complaints, contact, hours, place, survey, tenantHours} from './score-of-mall.js';
import {componentsOf, feeBasis, freshness, sources, tenancy} from './score-of-services.js';
import type {Site} from './sites.js';
import {WEIGHTS, type PartName} from './weights.js';

/** One part of a mall's score. */
export interface ScorePart extends Finding {
  name: PartName;
  weight: number;
  /** Points of the score that would be won if all of it were earned. */
  gain: number;
}

export interface Score {
  /** 0 to 100, a whole number. */
  total: number;
  /** Those that apply to this mall, the most to win first. */
  parts: ScorePart[];
}

/** Scores how much of what a citizen needs the data of a mall tell, from 0 to 100. */
export function scoreOf(site: Site, now: Date): Score {
  const findings = Object.entries(FINDERS).flatMap(([name, find]) => {
    const finding = find(site, now);
    return finding ? {name: name as PartName, weight: WEIGHTS[name as PartName], ...finding} : [];
  });
  // What does not apply to a mall is left out on both sides.
  const whole = findings.reduce((sum, {weight}) => sum + weight, 0);
  const earned = findings.reduce((sum, {weight, value}) => sum + weight * value, 0);
  return {
    total: Math.round((100 * earned) / whole),
    parts: findings
      .map((part) => ({...part, gain: (100 * part.weight * (1 - part.value)) / whole}))
      .sort((a, b) => b.gain - a.gain),
  };
}

const FINDERS: Record<PartName, (site: Site, now: Date) => Finding | undefined> = {
  published: (site) => componentsOf(site, true),
  others: (site) => componentsOf(site, false),
  feeBasis,
  freshness,
  sources,
  tenancy,
  hours,
  tenantHours,
  calendar,
  contact,
  complaints,
  place,
  survey,
};
