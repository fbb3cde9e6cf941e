import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {aDocument, anAgency, aService} from '../schema/documents.js';
import {mppCatalog} from '../support/command.js';

const home = process.cwd();
let folder: string;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date'], now: new Date('2026-06-01T09:00:00+07:00')});
  folder = mkdtempSync(join(tmpdir(), 'mpp-validate-'));
  process.chdir(folder);
});
afterEach(() => {
  vi.useRealTimers();
  process.chdir(home);
  rmSync(folder, {recursive: true});
});

const validate = (...args: string[]) => mppCatalog(['validate', ...args]);

const broken = (changes: Record<string, unknown> = {}) =>
  aDocument({
    agencies: [...aDocument().agencies, anAgency({id: 'bpn'})],
    services: [
      aService({fees: 'x', legalbasis: []}),
      aService({id: 'kk', name: 5}),
      aService({id: 'p'}),
    ],
    ...changes,
  });

function file(content: unknown, name = 'katalog.json') {
  writeFileSync(name, JSON.stringify(content, null, 2));
  return name;
}

interface Sarif {
  $schema: string;
  version: string;
  runs: {
    tool: {driver: {name: string; rules: {id: string; shortDescription: {text: string}}[]}};
    columnKind: string;
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: {message: {text: string}}[];
    }[];
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: {text: string};
      locations: {
        physicalLocation: {
          artifactLocation: {uri: string};
          region: {startLine: number; startColumn: number; endLine: number; endColumn: number};
        };
      }[];
      partialFingerprints: {primaryLocationLineHash: string};
    }[];
  }[];
}

async function sarifOf(...args: string[]) {
  const {out} = await validate('--format', 'sarif', ...args);
  return JSON.parse(out) as Sarif;
}
const resultsOf = async (...args: string[]) => (await sarifOf(...args)).runs[0]!.results;
const placeIn = ({locations}: Sarif['runs'][0]['results'][0]) => locations[0]!.physicalLocation;

// No package carries the SARIF schema, so its rules that a code host holds us to are written out
// here: sections 3.13, 3.19, 3.20, 3.27 and 3.28–3.30 of the standard, and GitHub's own demands.
describe('the SARIF of mpp-catalog validate', () => {
  it('is one run of version 2.1.0 by a named tool', async () => {
    const {version, $schema, runs} = await sarifOf(file(broken()));

    expect(version).toBe('2.1.0');
    expect($schema).toContain('sarif-2.1.0');
    expect(runs).toHaveLength(1);
    expect(runs[0]!.tool.driver.name).toBe('mpp-catalog');
    expect(runs[0]!.columnKind).toBe('utf16CodeUnits');
    expect(runs[0]!.invocations).toEqual([
      {executionSuccessful: true, toolExecutionNotifications: []},
    ]);
  });

  it('describes each rule once, and each result names its rule by id and index', async () => {
    const {tool, results} = (await sarifOf(file(broken()))).runs[0]!;
    const ids = tool.driver.rules.map(({id}) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['invalid', 'unknown-key', 'agency-nowhere']));
    for (const {shortDescription} of tool.driver.rules)
      expect(shortDescription.text).toMatch(/\S \S/);
    for (const {ruleId, ruleIndex} of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it('has a level, words and one place for each result', async () => {
    const results = await resultsOf(file(broken()));
    const lines = readFileSync('katalog.json', 'utf8').split('\n');

    expect(results.map(({level}) => level)).toEqual(expect.arrayContaining(['error', 'warning']));
    for (const result of results) {
      const {startLine, startColumn, endLine, endColumn} = placeIn(result).region;
      expect(['error', 'warning']).toContain(result.level);
      expect(result.message.text).toMatch(/\S/);
      expect(result.locations).toHaveLength(1);
      expect(startLine).toBeGreaterThan(0);
      expect(startColumn).toBeGreaterThan(0);
      expect(endLine * 1e6 + endColumn).toBeGreaterThan(startLine * 1e6 + startColumn);
      expect(endColumn).toBeLessThanOrEqual(lines[endLine - 1]!.length + 1);
    }
  });

  it('names files from where it runs, as a URI', async () => {
    mkdirSync('data kota');
    const inside = file('x', 'data kota/mpp #1.json');

    expect(placeIn((await resultsOf(inside))[0]!).artifactLocation.uri).toBe(
      'data%20kota/mpp%20%231.json',
    );
    expect(placeIn((await resultsOf(join(folder, inside)))[0]!).artifactLocation.uri).toBe(
      'data%20kota/mpp%20%231.json',
    );
    process.chdir('data kota');
    expect(placeIn((await resultsOf('../data kota/mpp #1.json'))[0]!).artifactLocation.uri).toBe(
      'mpp%20%231.json',
    );
    file('x', '../luar.json');
    expect(placeIn((await resultsOf('../luar.json'))[0]!).artifactLocation.uri).toMatch(
      /^file:\/\/.*\/luar\.json$/,
    );
  });

  it('knows an issue again after other records came before it', async () => {
    const before = await resultsOf(file(broken()));
    const services = [aService({id: 'baru'}), ...broken().services];
    const after = await resultsOf(file(broken({services})));
    const prints = (results: typeof before) =>
      results.map(({partialFingerprints}) => partialFingerprints.primaryLocationLineHash);

    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.length);
    for (const print of prints(before)) expect(print).toMatch(/^[0-9a-f]{32}:\d+$/);
  });

  it('says what could not be checked', async () => {
    const {invocations, results} = (await sarifOf('tidak-ada.json')).runs[0]!;

    expect(results).toEqual([]);
    expect(invocations[0]!.executionSuccessful).toBe(false);
    expect(invocations[0]!.toolExecutionNotifications[0]!.message.text).toContain('tidak ada');
  });

  it('goes into a file beside the text for people', async () => {
    const {code, out} = await validate(file(broken()), '--sarif', 'hasil.sarif');

    expect(code).toBe(1);
    expect(out).toContain('BELUM BAIK');
    expect((JSON.parse(readFileSync('hasil.sarif', 'utf8')) as Sarif).version).toBe('2.1.0');
  });
});

describe("GitLab's code quality report of mpp-catalog validate", () => {
  it('has what GitLab asks of each issue', async () => {
    await validate(file(broken()), '--gitlab', 'mutu.json');
    const report = JSON.parse(readFileSync('mutu.json', 'utf8')) as Record<string, unknown>[];

    expect(report.length).toBeGreaterThan(2);
    for (const issue of report) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\S/) as string,
        check_name: expect.stringMatching(/^[a-z-]+$/) as string,
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}:\d+$/) as string,
        severity: expect.stringMatching(/^(major|minor)$/) as string,
        location: {path: 'katalog.json', lines: {begin: expect.any(Number) as number}},
      });
    }
  });

  it('is an empty list when all is well', async () => {
    expect(JSON.parse((await validate(file(aDocument()), '--format', 'gitlab')).out)).toEqual([]);
  });
});
