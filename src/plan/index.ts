export {DAYS_AHEAD, type CommonDay} from './common-hours.js';
export type {Absent, Counter, Floor, Served} from './counters.js';
export {
  conditionInWords,
  counterTexts,
  formInWords,
  needForm,
  openingsInWords,
  totalInWords,
} from './in-words.js';
export type {Paper} from './papers.js';
export {isWithoutPapers, planEvent, planText} from './plan-text.js';
export {planOf, type Plan} from './plan.js';
