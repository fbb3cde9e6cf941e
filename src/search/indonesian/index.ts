import type {SearchLanguage} from '../language.js';
import {intents} from './intents.js';
import {leads} from './leads.js';
import {spellings} from './spellings.js';
import {stem} from './stem.js';
import {stopWords} from './stop-words.js';
import {synonyms} from './synonyms.js';
import {variants} from './variants.js';
import {weakWords} from './weak-words.js';

/** Indonesian as citizens type it, regional and everyday words and visitors' English included. */
export const indonesian: SearchLanguage = {
  stem,
  synonyms,
  leads,
  spellings,
  stopWords,
  weakWords,
  variants,
  intents,
};
