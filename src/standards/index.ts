export {differencesFrom, type Difference} from './differences.js';
export {inherit, standardsWith, type Found} from './inherit.js';
export {nationalServices, standardOf} from './national.js';
export {INHERITABLE, type Inheritable, type NationalService, type Standard} from './standard.js';
