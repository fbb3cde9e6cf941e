/** What every page of the suite is given before all else, as the global `probe`. */
export * from '../../support/page.js';

/** All that went wrong on the page so far, a line each. */
export const troubles: string[] = [];

addEventListener('securitypolicyviolation', (violation) => {
  const {effectiveDirective, blockedURI, sample} = violation;
  // Asked for by the engine, not by the page.
  if (blockedURI.endsWith('/favicon.ico')) return;
  troubles.push(`violation: ${effectiveDirective} ${blockedURI} ${sample}`.trim());
});

addEventListener(
  'error',
  // A file that was not let through says so in an event without a message.
  (event) => troubles.push(`error: ${event.message || (event.target as Element).outerHTML}`),
  true,
);

addEventListener('unhandledrejection', ({reason}) => {
  troubles.push(`unhandled rejection: ${String(reason)}`);
});

for (const level of ['error', 'warn'] as const) {
  const say = console[level].bind(console);
  console[level] = (...said: unknown[]) => {
    troubles.push(`console.${level}: ${said.map(String).join(' ')}`);
    say(...said);
  };
}

for (const dialog of ['alert', 'confirm', 'prompt'] as const) {
  window[dialog] = (said?: unknown): never => {
    troubles.push(`${dialog}: ${String(said)}`);
    throw new Error(`A dialog opened: ${String(said)}`);
  };
}
