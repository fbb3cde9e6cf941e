/** The languages that the command line speaks. */
export type Language = 'id' | 'en';

/** A sentence in each of them, Indonesian first. */
export type Said = Record<Language, string>;
