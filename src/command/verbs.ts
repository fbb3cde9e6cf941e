import type {Verb} from './verb.js';
import {validate} from './verbs/validate.js';
import {audit} from './verbs/audit.js';
import {template} from './verbs/template.js';
import {convert} from './verbs/convert.js';
import {diff} from './verbs/diff.js';
import {render} from './verbs/render.js';
import {exportTo} from './verbs/export.js';
import {importFrom} from './verbs/import.js';

/** Every verb, in the order in which the help names them. */
export const VERBS: Record<string, Verb> = {
  validate,
  audit,
  template,
  convert,
  diff,
  render,
  export: exportTo,
  import: importFrom,
};
