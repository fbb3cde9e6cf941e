import {execFileSync} from 'node:child_process';
import {mkdtemp, readFile, readdir, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {readSource, textOf, writeResult} from '../../src/command/files.js';
import {CannotRun, type Call} from '../../src/command/verb.js';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'mpp-files-'))));
afterEach(() => rm(folder, {recursive: true}));

const call = (written: string[] = [], piped: string[] = []) =>
  ({
    io: {
      stdin: (async function* () {
        for (const part of piped) yield await Promise.resolve(new TextEncoder().encode(part));
      })(),
      stdout: {write: (text: string) => written.push(text)},
      stderr: {write: () => undefined},
    },
  }) as unknown as Call;

const saidOf = async (reading: Promise<unknown>) => {
  const error = await reading.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(CannotRun);
  return (error as CannotRun).said.id;
};

describe('an input', () => {
  it('is a file', async () => {
    const name = join(folder, 'a.json');
    await writeFile(name, '{"a": "é"}');

    expect(textOf(await readSource(call(), name))).toBe('{"a": "é"}');
  });

  it('is standard input when it is called -', async () => {
    expect(textOf(await readSource(call([], ['{"a"', ': 1}']), '-'))).toBe('{"a": 1}');
  });

  it('keeps its byte order mark, which says something of the file', async () => {
    const name = join(folder, 'a.json');
    await writeFile(name, '\uFEFF{}');

    expect(textOf(await readSource(call(), name))).toBe('\uFEFF{}');
  });

  it('that is not there, or is a folder, is told with its name', async () => {
    expect(await saidOf(readSource(call(), join(folder, 'katalog.json')))).toMatch(
      /^Berkas ".*katalog\.json" tidak ada\./,
    );
    expect(await saidOf(readSource(call(), folder))).toMatch(/adalah folder/);
  });

  it('that is too large is not read, from wherever it comes', async () => {
    const name = join(folder, 'a.json');
    await writeFile(name, 'x'.repeat(11));

    expect(await saidOf(readSource(call(), name, 10))).toContain('lebih besar dari');
    expect(await saidOf(readSource(call([], ['123456', '789012']), '-', 10))).toContain(
      'lebih besar dari',
    );
  });

  it('that never ends is not read on and on', async () => {
    expect(await saidOf(readSource(call(), '/dev/zero', 10))).toContain('lebih besar dari');
  });

  it('that does not come in time is told in words, not by a number', async () => {
    const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    const clock = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(late));

    const said = await saidOf(readSource(call(), 'http://127.0.0.1:9999/katalog.json'));
    clock.mockRestore();

    expect(said).toContain('(The operation was aborted due to timeout)');
  });

  it('is what a web address answers, and a refusal is told', async () => {
    const server = createServer((request, answer) => {
      answer.statusCode = request.url === '/katalog.json' ? 200 : 404;
      answer.end('{"a": 1}');
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    expect(textOf(await readSource(call(), `${site}/katalog.json`))).toBe('{"a": 1}');
    expect(await saidOf(readSource(call(), `${site}/lain.json`))).toContain('(HTTP 404)');

    server.close();
    server.closeAllConnections();
    expect(await saidOf(readSource(call(), `${site}/katalog.json`))).toMatch(
      /tidak dapat diambil \([A-Z_]+\)/,
    );
  });
});

describe('a result', () => {
  it('goes to standard output where no file is named', async () => {
    const written: string[] = [];

    await writeResult(call(written), undefined, 'a');
    await writeResult(call(written), '-', 'b');

    expect(written).toEqual(['a', 'b']);
  });

  it('takes the place of the file before, and leaves nothing else behind', async () => {
    const name = join(folder, 'a.json');
    await writeFile(name, 'old');

    await writeResult(call(), name, 'new');

    expect(await readFile(name, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  it('takes the place of what a link points at, and may be read by the same people', async () => {
    const name = join(folder, 'a.json');
    await writeFile(name, 'old', {mode: 0o640});
    await symlink(name, join(folder, 'link.json'));

    await writeResult(call(), join(folder, 'link.json'), 'new');

    expect(await readFile(name, 'utf8')).toBe('new');
    expect((await stat(name)).mode & 0o777).toBe(0o640);
  });

  it('goes into a pipe or device, which stays what it is', async () => {
    const name = join(folder, 'pipe');
    execFileSync('mkfifo', [name]);

    const [, read] = await Promise.all([writeResult(call(), name, 'new'), readFile(name, 'utf8')]);

    expect(read).toBe('new');
    expect((await stat(name)).isFIFO()).toBe(true);
  });

  it('that cannot be written is told, and leaves nothing behind', async () => {
    expect(await saidOf(writeResult(call(), join(folder, 'tidak/ada.json'), 'x'))).toMatch(
      /tidak dapat ditulis \(ENOENT\)/,
    );
    expect(await saidOf(writeResult(call(), folder, 'x'))).toMatch(/tidak dapat ditulis/);
    expect(await readdir(folder)).toEqual([]);
  });
});
