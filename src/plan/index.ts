export {DAYS_AHEAD, type CommonDay} from './common-hours.js';
export type {Absent, Counter, Floor, Served} from './counters.js';
export {
  counterInWords,
  formInWords,
  needInWords,
  openingsInWords,
  totalInWords,
} from './in-words.js';
export type {Paper} from './papers.js';
export {agencyInWords, isWithoutPapers, planEvent, planText} from './plan-text.js';
export {planOf, type Plan} from './plan.js';
