import type {Option} from './verb.js';

/** The options that every verb has. */
export const COMMON: Record<string, Option> = {
  json: {
    does: {
      id: 'keluaran untuk program (JSON), bukan untuk dibaca orang',
      en: 'answer for programs (JSON) rather than for people',
    },
  },
  lang: {
    value: 'id|en',
    does: {id: 'bahasa keluaran; bawaan: id', en: 'language of the answer; id unless told'},
  },
  help: {short: 'h', does: {id: 'petunjuk perintah ini', en: 'help for this verb'}},
};

/** Where the answer is written, for verbs that make a file. */
export const OUTPUT: Option = {
  value: 'FILE',
  short: 'o',
  does: {
    id: 'berkas hasil; tanpa ini ke keluaran standar',
    en: 'the file to write; without it, to standard output',
  },
};
