import type {Mall, Survey} from '../schema/index.js';

/** The minister asks for a survey every six months; Permenpan RB 14/2017 for one a year at least. */
export const WANTED_MONTHS = 6;
export const LEGAL_MONTHS = 12;

export interface SurveyAudit {
  /** `recent` within six months, `due` within a year, `overdue` later than the law allows, `none` where there is none. */
  state: 'recent' | 'due' | 'overdue' | 'none';
  /** The day of the latest result. */
  date?: string;
  /** Its index of satisfaction, 25 to 100. */
  value?: number;
}

/** The latest survey whose result is out. */
export function auditSurvey({satisfaction = []}: Mall, now: Date): SurveyAudit {
  const today = now.toISOString().slice(0, 10);
  const latest = satisfaction
    .filter(({date}) => date <= today)
    .reduce<Survey | undefined>(
      (last, one) => (last && last.date >= one.date ? last : one),
      undefined,
    );
  if (!latest) return {state: 'none'};
  const {date, value} = latest;
  const isWithin = (months: number) => today <= monthsAfter(date, months);
  const state = isWithin(WANTED_MONTHS) ? 'recent' : isWithin(LEGAL_MONTHS) ? 'due' : 'overdue';
  return {state, date, value};
}

/** The same day some months later, or the next day that there is. */
export function monthsAfter(date: string, months: number): string {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}
