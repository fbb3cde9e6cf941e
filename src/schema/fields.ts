import * as z from 'zod/mini';
import {hasForm, isText, isWithin, type Form, type Range} from './leaves.js';

// The second argument of a zod type or check is not a sentence but the key of one: it
// names what would have been right, and the messages hold the words in each language.

/** An object that lets unknown keys through, typed as if there were none, so that a misspelt key in code stays an error. */
export const record = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.looseObject(shape, 'object') as unknown as z.ZodMiniObject<Shape, z.core.$strip>;

/**
 * May be left out of a document by a record that inherits it. The type promises it all the same,
 * because `parseCatalog` fills it in or leaves the record out.
 */
export const inheritable = <Schema extends z.core.$ZodType>(schema: Schema) =>
  z.optional(schema) as unknown as Schema;

export const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item, 'list');

export const words = () => z.string('text').check(z.refine(isText, 'text'));

export const oneOf = <const Values extends readonly string[]>(values: Values) => z.enum(values);

export const flag = () => z.boolean('boolean');

const formed = (key: Form) => z.string(key).check(z.refine((text) => hasForm(key, text), key));

/** A number within the limits of the key. */
export const number = (key: Range) =>
  z.number(key).check(z.refine((value) => isWithin(key, value), key));

/** Whole number of people, papers, minutes or rupiah: never negative. */
export const count = () => number('count');

/** An identifier that other records refer to. */
export const id = () => formed('id');

/** Kept as written: whether it may become a link is decided where the link is made. */
export const url = () => formed('url');

/** A day of the calendar, `YYYY-MM-DD`. */
export const date = () => formed('date');

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for facts whose day nobody wrote down. */
export const dateOrLess = () => formed('loose-date');

/** An instant with its offset, RFC 3339. */
export const instant = () => formed('instant');

/** A day, or an instant with its offset. */
export const dateOrInstant = () => z.union([date(), instant()], 'date-or-instant');

/** A time of day, `HH:MM`. */
export const clock = () => formed('clock');

/** A time of this day or the next, up to `48:00`. */
export const lateClock = () => formed('late-clock');
