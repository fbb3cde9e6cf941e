export {audit, type Audit, type MallAudit} from './audit.js';
export {auditHtml} from './report/html.js';
export {auditJson} from './report/json.js';
export {auditText} from './report/text.js';
