import {html, type TemplateResult} from 'lit';
import type {CatalogFailure, CatalogState} from '../catalog/state.js';
import type {Issue, Messages} from '../schema/index.js';
import {english} from '../schema/messages-en.js';
import {indonesian} from '../schema/messages-id.js';
import {messageIn} from '../schema/report.js';
import type {Words} from '../terms/index.js';

/** For the people who keep a page: what is wrong with its catalog, where, and what to do. */
export function renderDiagnostics(state: CatalogState, words: Words): TemplateResult {
  const {debug, language} = words;
  const issues = issuesOf(state, words);
  const more = issues.find(({code}) => code === 'more');
  const told = issues.filter((issue) => issue !== more);
  const untold = more?.count ?? 0;
  const found = state.status === 'loading' ? words.catalog.loading : debug.nothing;
  const title = told.length > 0 ? debug.found(told.length + untold, untold) : found;
  return html`<section part="debug" class="debug" lang=${language} dir="ltr">
    ${told.length > 0 ? renderList(title, told, words) : html`<p>${title}</p>`}
  </section>`;
}

/** The issues in the language of the page, after what kept the catalog, or a newer one, from being had. */
function issuesOf(state: CatalogState, {language}: Words): Issue[] {
  if (state.status === 'loading') return [];
  const messages = language === 'en' ? english : indonesian;
  const failure = state.status === 'failed' ? state.failure : state.stale;
  const issues = state.issues.map((issue) => ({...issue, message: messageIn(messages, issue)}));
  if (!failure || state.issues.includes(failure as Issue)) return issues;
  return [issueOf(failure, messages), ...issues];
}

function issueOf(failure: CatalogFailure, messages: Messages): Issue {
  const {failures} = messages;
  const message = Object.hasOwn(failures, failure.code)
    ? `${failures[failure.code]} (${failure.message})`
    : messageIn(messages, failure);
  return {severity: 'error', path: '', ...failure, message};
}

function renderList(title: string, issues: Issue[], words: Words) {
  const {debug} = words;
  const text = [title, ...issues.map((issue) => asText(issue, words))].join('\n\n');
  return html`<details open>
    <summary>${title}</summary>
    <ol>
      ${issues.map(
        (issue) =>
          html`<li>
            <strong>${debug.severities[issue.severity]}</strong>
            <p>${renderMessage(issue)}</p>
          </li>`,
      )}
    </ol>
    <button
      type="button"
      @click=${({currentTarget}: Event) => copy(currentTarget as HTMLElement, text, words)}
    >
      ${debug.copy}
    </button>
    <span role="status"></span>
  </details>`;
}

/** What is wrong, with its place set apart, which nearly every message names. */
function renderMessage({path, message}: Issue) {
  const at = message.indexOf(path);
  const [before, after] =
    at < 0 ? ['', ` ${message}`] : [message.slice(0, at), message.slice(at + path.length)];
  return html`${before}<code>${path}</code>${after}`;
}

const asText = ({severity, code, path, message}: Issue, {debug}: Words) =>
  `${debug.severities[severity]} ${path || '/'} (${code})\n${message}`;

async function copy(button: HTMLElement, text: string, {debug}: Words) {
  const status = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = debug.copied;
  } catch {
    // A page over plain http may not, nor one in a frame that was not allowed to.
    getSelection()!.selectAllChildren(button.previousElementSibling!);
    status.textContent = debug.copyByHand;
  }
}
