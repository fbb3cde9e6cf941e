import {createHash} from 'node:crypto';
import {isAbsolute, relative, resolve, sep} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Said} from '../../said/said.js';
import type {Checked} from './validate-check.js';
import type {Finding} from './validate-findings.js';
import {isChecked, type Result} from './validate-result.js';
import {ruleOf} from './validate-rules.js';

type Say = (said: Said) => string;

/** The result as SARIF 2.1.0, which GitHub code scanning shows beside the lines. */
export function asSarif({files, most}: Result, say: Say) {
  const checked = files.filter(isChecked);
  const codes = [...new Set(checked.flatMap(({findings}) => findings.map(({code}) => code)))];
  const results = checked.flatMap((file) =>
    told(file, most).map(({finding, fingerprint}) => ({
      ruleId: finding.code,
      ruleIndex: codes.indexOf(finding.code),
      level: finding.severity,
      message: {text: finding.message},
      locations: [
        {physicalLocation: {artifactLocation: {uri: uriOf(file.file)}, region: regionOf(finding)}},
      ],
      partialFingerprints: {primaryLocationLineHash: fingerprint},
    })),
  );
  const rules = codes.map((id) => ({id, shortDescription: {text: say(ruleOf(id))}}));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'mpp-catalog', rules}},
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(files, say)],
        results,
      },
    ],
  };
}

function invocationOf(files: Result['files'], say: Say) {
  const unchecked = files.flatMap((file) => (isChecked(file) ? [] : [file]));
  return {
    executionSuccessful: unchecked.length === 0,
    toolExecutionNotifications: unchecked.map(({problem}) => ({
      level: 'error',
      message: {text: say(problem)},
    })),
  };
}

const regionOf = ({line, column, endLine, endColumn}: Finding) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** The result as GitLab's code quality report. */
export const asCodeQuality = ({files, most}: Result) =>
  files.filter(isChecked).flatMap((file) =>
    told(file, most).map(({finding, fingerprint}) => ({
      description: finding.message,
      check_name: finding.code,
      fingerprint,
      severity: finding.severity === 'error' ? 'major' : 'minor',
      location: {path: uriOf(file.file), lines: {begin: finding.line}},
    })),
  );

/** The issues that are told, each with what stays the same while other records come and go. */
function told({file, findings, document}: Checked, most: number) {
  const uri = uriOf(file);
  const seen = new Map<string, number>();
  return findings.slice(0, most).map((finding) => {
    const facts = JSON.stringify([uri, finding.code, stablePath(finding.path, document)]);
    const count = (seen.get(facts) ?? 0) + 1;
    seen.set(facts, count);
    const hash = createHash('sha256').update(facts).digest('hex').slice(0, 32);
    return {finding, fingerprint: `${hash}:${count}`};
  });
}

/** A JSON Pointer with the identifiers of records in place of their numbers. */
function stablePath(path: string, document: unknown) {
  let value = document as Record<string, unknown> | null | undefined;
  const names = path.split('/').slice(1);
  return names.map((name) => {
    value = value?.[name] as typeof value;
    return /^\d+$/.test(name) && typeof value?.id === 'string' ? value.id : name;
  });
}

/** As code hosts name a file: from the root of the repository, where the command is run. */
function uriOf(file: string) {
  if (file === '-') return 'stdin';
  if (/^https?:\/\//i.test(file)) return file;
  const inside = relative('.', resolve(file));
  if (inside.startsWith('..') || isAbsolute(inside)) return pathToFileURL(resolve(file)).href;
  return inside.split(sep).map(encodeURIComponent).join('/');
}
