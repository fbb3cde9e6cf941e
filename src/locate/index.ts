export {offsetInText} from './in-text.js';
export {Lines, type Position} from './lines.js';
export {locate, type Place, type RepeatedKey, type Span} from './locate.js';
export {syntaxFault, type SyntaxFault} from './syntax.js';
