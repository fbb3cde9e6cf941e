// What the page of bench/search-browser.mjs loads.
import {takeTurns} from './search-turns.mjs';

globalThis.takeTurns = takeTurns;
