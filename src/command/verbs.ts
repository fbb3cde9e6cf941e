import type {Verb} from './verb.js';

/**
 * Every verb, in the order in which the help names them. Each is loaded when it is asked for: the
 * libraries that only one of them needs would keep all the others waiting.
 */
export const VERBS: Record<string, () => Promise<Verb>> = {
  validate: async () => (await import('./verbs/validate.js')).validate,
  audit: async () => (await import('./verbs/audit.js')).audit,
  template: async () => (await import('./verbs/template.js')).template,
  convert: async () => (await import('./verbs/convert.js')).convert,
  diff: async () => (await import('./verbs/diff.js')).diff,
  render: async () => (await import('./verbs/render.js')).render,
  export: async () => (await import('./verbs/export.js')).exportTo,
  import: async () => (await import('./verbs/import.js')).importFrom,
};

export const allVerbs = async (): Promise<Record<string, Verb>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(VERBS).map(async ([name, load]) => [name, await load()])),
  ) as Record<string, Verb>;
