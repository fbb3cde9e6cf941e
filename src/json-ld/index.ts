export {isThere, jsonLdOf, officeOf, type JsonLd} from './json-ld-of.js';
export {scriptText} from './script-text.js';
