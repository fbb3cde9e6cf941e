import {writeFileSync} from 'node:fs';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {CHROME_ARGS, isShell} from './scripts/browser.mjs';
import {faultServer} from './test/support/fault-server.mjs';

const {CHROME_PATH} = process.env;
const answerFault = faultServer();

export default {
  files: [
    // All files share a tab, whose history holds fifty entries: what goes back in it comes before it is full.
    'test/elements/service-finder-link.test.ts',
    'test/{catalog,controllers,elements}/**/*.test.ts',
  ],
  nodeResolve: {exportConditions: ['production', 'default']},
  // The tsconfig has decorators compiled; an older target would drop `with {type: 'json'}`.
  plugins: [esbuildPlugin({ts: true, target: 'esnext', tsconfig: 'tsconfig.json'})],
  middleware: [
    (context, next) => {
      context.respond = !answerFault(context.req, context.res);
      return context.respond ? next() : undefined;
    },
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {executablePath: CHROME_PATH, args: CHROME_ARGS},
      concurrency: isShell(CHROME_PATH) ? 2 : 1,
    }),
  ],
  // With --coverage, every branch of what stands between the network and the elements must be taken.
  coverageConfig: {
    include: ['src/catalog/**'],
    threshold: {statements: 0, functions: 0, lines: 0, branches: 100},
  },
  reporters: [defaultReporter(), countReporter(process.env.COUNTS_FILE)],
};

/** Writes the counts where scripts/test.mjs reads them. */
function countReporter(file) {
  return {
    stop({sessions}) {
      if (!file) return;
      const tests = sessions.flatMap(testsOf);
      const skipped = tests.filter((test) => test.skipped).length;
      const failed = tests.filter(hasFailed).length;
      const passed = tests.length - skipped - failed;
      // A file that fails outside its tests, or before the first, counts as one failure.
      const broken = sessions.filter(
        (session) => !session.passed && !testsOf(session).some(hasFailed),
      ).length;
      writeFileSync(file, JSON.stringify({passed, failed: failed + broken, skipped}));
    },
  };
}

function testsOf({testResults}) {
  return testResults ? testsIn(testResults) : [];
}

function testsIn({tests, suites}) {
  return [...tests, ...suites.flatMap(testsIn)];
}

function hasFailed({passed, skipped}) {
  return !passed && !skipped;
}
