import {pointer, type Issue} from './issue.js';
import {fieldSentence, sentence, type Consequence, type Messages} from './messages.js';
import type {Problem} from './problems.js';

type Path = readonly PropertyKey[];

/** Collects what is wrong with a document, up to a number that a person can read. */
export class Report {
  readonly #issues: Issue[] = [];
  #more = 0;
  /** The first issue that brings the whole document down. */
  fatal: Issue | undefined;

  constructor(
    readonly messages: Messages,
    readonly most: number,
  ) {}

  /** All issues; the last one tells how many were not kept. */
  get issues(): Issue[] {
    if (!this.#more) return [...this.#issues];
    const message = sentence(this.messages, 'more', [], [String(this.#more)]);
    return [...this.#issues, {severity: 'warning', code: 'more', path: '', message}];
  }

  error(code: string, path: Path, ...facts: string[]) {
    return this.#add('error', code, path, sentence(this.messages, code, path, facts));
  }

  warning(code: string, path: Path, ...facts: string[]) {
    return this.#add('warning', code, path, sentence(this.messages, code, path, facts));
  }

  /** Tells that the field at `path` should hold what the schema calls `wanted`. */
  field(value: unknown, path: Path, wanted: string, consequence: Consequence) {
    const message = fieldSentence(this.messages, path, kindOf(value), wanted, consequence);
    const issue = this.#add('error', value === undefined ? 'missing' : 'invalid', path, message);
    if (consequence === 'document') this.fatal ??= issue;
  }

  /** Tells every problem of the record at `path`. */
  problems(problems: readonly Problem[], path: Path, consequence: Consequence) {
    for (const problem of problems) {
      this.field(problem.value, [...path, ...problem.path], problem.wanted, consequence);
    }
  }

  #add(severity: Issue['severity'], code: string, path: Path, message: string): Issue {
    const issue = {severity, code, path: pointer(path), message};
    if (this.#issues.length < this.most) this.#issues.push(issue);
    else this.#more++;
    return issue;
  }
}

function kindOf(value: unknown) {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
