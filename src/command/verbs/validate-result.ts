import type {Said} from '../../said/said.js';
import type {Checked} from './validate-check.js';
import type {Finding} from './validate-findings.js';

/** A file that could not be judged, and why. */
export interface Unchecked {
  file: string;
  problem: Said;
}

/** What became of every file. */
export interface Result {
  files: (Checked | Unchecked)[];
  /** Whether warnings count as errors. */
  isStrict: boolean;
  /** How many issues of a file are told one by one. */
  most: number;
}

export const isChecked = (file: Checked | Unchecked): file is Checked => 'findings' in file;

export const countOf = (findings: Finding[], severity: Finding['severity']) =>
  findings.filter((finding) => finding.severity === severity).length;

/** Whether a file may be published. */
export const isGood = (file: Checked | Unchecked, isStrict: boolean) =>
  isChecked(file) &&
  countOf(file.findings, 'error') === 0 &&
  (!isStrict || file.findings.length === 0);

/** An issue for programs: at a line and column of a text, or in a sheet, row and column of a workbook. */
function issueOf({severity, code, path, message, cell, ...place}: Finding) {
  const {line, column, endLine, endColumn} = place;
  const at = cell ?? {line, column, endLine, endColumn};
  return {severity, code, path, message, ...at};
}

/** The result for programs; `docs/validasi.md` describes it. */
export function asJson({files, isStrict, most}: Result, say: (said: Said) => string) {
  const told = files.map((file) => {
    const ok = isGood(file, isStrict);
    if (!isChecked(file)) {
      return {
        file: file.file,
        ok,
        catalog: null,
        problem: say(file.problem),
        errors: 0,
        warnings: 0,
        issues: [],
      };
    }
    const {catalog = null, findings} = file;
    return {
      file: file.file,
      ok,
      catalog,
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warning'),
      issues: findings.slice(0, most).map(issueOf),
    };
  });
  return {ok: told.every(({ok}) => ok), files: told};
}
