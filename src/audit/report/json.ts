import type {Language} from '../../said/said.js';
import type {Audit} from '../audit.js';
import {round} from '../said.js';

/** The audit for programs, its sentences in one language; `docs/audit.md` says what the keys mean. */
export const auditJson = (audit: Audit, language: Language): string =>
  JSON.stringify(audit, (key, value: unknown) => plain(key, value, language), 2);

const SENTENCES = new Set(['said', 'found', 'todo']);
const FRACTIONS = new Set(['gain', 'value']);

function plain(key: string, value: unknown, language: Language) {
  if (SENTENCES.has(key)) return (value as Record<Language, string>)[language];
  return FRACTIONS.has(key) && typeof value === 'number' ? round(value, 3) : value;
}
