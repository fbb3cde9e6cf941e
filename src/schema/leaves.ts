/** Longest text that a field may hold, in UTF-16 units. */
export const MAX_TEXT = 50_000;

/** Texts that have a form, by key. */
export const FORMS = {
  id: /^\S(?:.{0,198}\S)?$/u,
  url: /^[\s\S]{1,2000}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'loose-date': /^\d{4}(-\d{2}(-\d{2})?)?$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i,
  clock: /^([01]\d|2[0-3]):[0-5]\d$/,
  'late-clock': /^([0-3]\d|4[0-7]):[0-5]\d$|^48:00$/,
};
export type Form = keyof typeof FORMS;

/** Numbers that have limits, by key. */
export const RANGES = {
  count: [0, Number.MAX_SAFE_INTEGER],
  amount: [0, 1e15],
  latitude: [-90, 90],
  longitude: [-180, 180],
  satisfaction: [25, 100],
  mark: [1, 4],
} as const;
export type Range = keyof typeof RANGES;

const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

/** Whether a text has the form that the key asks for, and means something in it. */
export function hasForm(key: Form, value: unknown): boolean {
  if (typeof value !== 'string' || !FORMS[key].test(value)) return false;
  if (key === 'date') return isCalendarDate(value);
  if (key === 'loose-date') return isCalendarDate(`${value}-01-01`.slice(0, 10));
  return key !== 'instant' || !Number.isNaN(Date.parse(value));
}

export function isWithin(key: Range, value: unknown): boolean {
  const [least, most] = RANGES[key];
  if (typeof value !== 'number' || !(least <= value && value <= most)) return false;
  return key !== 'count' || Number.isInteger(value);
}

/** Whether every key is a language tag. */
export const isByLanguage = (texts: object): boolean =>
  Object.keys(texts).every((tag) => LANGUAGE_TAG.test(tag));

/** Whether words, in one language or several, say anything. */
export const isNotBlank = (words: string | Record<string, string>): boolean =>
  typeof words === 'string'
    ? words.trim() !== ''
    : Object.values(words).some((text) => text.trim() !== '');

function isCalendarDate(text: string) {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !leap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0));
}
