export type {Change, Edit, Kind} from './change.js';
export {changelogInMarkdown, changelogOf, type Entry} from './changelog.js';
export {diffCatalogs, type Differences, type Version} from './diff-catalogs.js';
export {listOf} from './list.js';
export {patchOf} from './patch.js';
