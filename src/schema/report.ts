import {pointer, type Issue} from './issue.js';
import {fieldSentence, sentence, type Consequence, type Messages} from './messages.js';
import type {Problem} from './problems.js';

type Path = readonly PropertyKey[];

type Saying = (messages: Messages) => string;

const sayings = new WeakMap<object, Saying>();

/** What is wrong, in the language of these messages; an issue of another library stays in its own. */
export const messageIn = (messages: Messages, issue: {message: string}): string =>
  sayings.get(issue)?.(messages) ?? issue.message;

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
    const count = this.#more;
    if (!count) return [...this.#issues];
    const more = issueOf('warning', 'more', [], this.messages, (messages) =>
      sentence(messages, 'more', [], [String(count)]),
    );
    return [...this.#issues, Object.assign(more, {count})];
  }

  error(code: string, path: Path, ...facts: string[]) {
    return this.#add('error', code, path, (messages) => sentence(messages, code, path, facts));
  }

  warning(code: string, path: Path, ...facts: string[]) {
    return this.#add('warning', code, path, (messages) => sentence(messages, code, path, facts));
  }

  /** Tells that the field at `path` should hold what the schema calls `wanted`. */
  field(value: unknown, path: Path, wanted: string, consequence: Consequence) {
    const found = kindOf(value);
    const code = value === undefined ? 'missing' : 'invalid';
    const issue = this.#add('error', code, path, (messages) =>
      fieldSentence(messages, path, found, wanted, consequence),
    );
    if (consequence === 'document') this.fatal ??= issue;
  }

  /** Tells every problem of the record at `path`. */
  problems(problems: readonly Problem[], path: Path, consequence: Consequence) {
    for (const problem of problems) {
      this.field(problem.value, [...path, ...problem.path], problem.wanted, consequence);
    }
  }

  /** Has an issue told, in place of the last one where there are too many. */
  mustTell(issue: Issue) {
    if (!this.#issues.includes(issue)) this.#issues.splice(-1, 1, issue);
  }

  #add(severity: Issue['severity'], code: string, path: Path, saying: Saying): Issue {
    const issue = issueOf(severity, code, path, this.messages, saying);
    if (this.#issues.length < this.most) this.#issues.push(issue);
    else this.#more++;
    return issue;
  }
}

function issueOf(
  severity: Issue['severity'],
  code: string,
  path: Path,
  messages: Messages,
  saying: Saying,
): Issue {
  const issue = {severity, code, path: pointer(path), message: saying(messages)};
  sayings.set(issue, saying);
  return issue;
}

function kindOf(value: unknown) {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
