import type { Verb } from "./verb.js";
import { audit } from "./verbs/audit.js";
import { validate } from "./verbs/validate.js";
import { diff } from "./verbs/diff.js";
import { render } from "./verbs/render.js";

/** Every verb, in the order in which the help names them. */
export const VERBS: Record<string, Verb> = {
  validate,
  audit,
  template,
  convert,
  diff,
  render,
};
