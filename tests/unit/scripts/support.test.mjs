import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSupportedNode } from '../../../scripts/support/check-node.mjs';
import { installedBrowser } from '../../../scripts/support/find-browser.mjs';
import { fingerprint } from '../../../scripts/support/fingerprint.mjs';
import { lockHolder, takeLock } from '../../../scripts/support/lock.mjs';
import { checkPort, freePort, portFrom } from '../../../scripts/support/port.mjs';
import { line, ofPlaywright, ofVitest, sum } from '../../../scripts/support/tally.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name, text) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

describe('Node', () => {
  it.each([
    [18, 20, false],
    [20, 18, false],
    [20, 19, true],
    [21, 7, false],
    [22, 11, false],
    [22, 12, true],
    [24, 0, true],
  ])('%i.%i', (major, minor, expected) => {
    expect(isSupportedNode(major, minor)).toBe(expected);
  });
});

describe('the port', () => {
  it.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])('%j is %i', (text, port) => {
    expect(portFrom(text)).toBe(port);
  });

  it.each(['0', '65536', '80a', '-1', '3000.5', '1e3'])('%j is none', (text) => {
    expect(() => portFrom(text)).toThrow(`PORT must be a whole number from 1 to 65535; it is "${text}".`);
  });

  it('that is in use is told, with another one to try', async () => {
    const server = createServer();
    const port = await new Promise((resolve) => {
      server.listen(0, () => resolve(server.address().port));
    });
    await expect(checkPort(port)).rejects.toThrow(`Port ${port} is in use`);
    await new Promise((resolve) => {
      server.close(resolve);
    });
    await expect(checkPort(port)).resolves.toBeUndefined();
    expect(await freePort()).toBeGreaterThan(0);
  });
});

describe('a lock', () => {
  const running = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);

  it('is held by one process at a time', () => {
    const file = join(folder, 'some.lock');
    const lock = takeLock(file, { port: 3000 });
    expect(lock).not.toBeNull();
    expect(existsSync(file)).toBe(true);
    lock.release();
    expect(existsSync(file)).toBe(false);
  });

  it('is respected while its holder lives, and no longer', async () => {
    const holder = running();
    const file = write('some.lock', JSON.stringify({ pid: holder.pid, port: 3000 }));
    expect(lockHolder(file)).toEqual({ pid: holder.pid, port: 3000 });
    expect(takeLock(file)).toBeNull();
    holder.kill();
    await new Promise((resolve) => {
      holder.on('close', resolve);
    });
    expect(lockHolder(file)).toBeNull();
    const lock = takeLock(file);
    expect(lock).not.toBeNull();
    lock.release();
  });

  it('is void once its holder left it alone for long: the number may be another process by now', () => {
    const holder = running();
    const file = write('some.lock', JSON.stringify({ pid: holder.pid }));
    utimesSync(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    expect(lockHolder(file)).toBeNull();
    holder.kill();
  });

  it('is void where its file is not to be understood', () => {
    const lock = takeLock(write('some.lock', '{"pid":'));
    expect(lock).not.toBeNull();
    lock.release();
  });
});

describe('a fingerprint', () => {
  it('changes with names and contents, and with what is added or gone', () => {
    write('a/one.ts', '1');
    write('a/generated/two.ts', '2');
    const paths = [join(folder, 'a'), join(folder, 'not-there')];
    const first = fingerprint(paths);
    expect(fingerprint(paths)).toBe(first);
    write('a/one.ts', '1 ');
    const second = fingerprint(paths);
    expect(second).not.toBe(first);
    write('a/three.ts', '');
    expect(fingerprint(paths)).not.toBe(second);
    const except = [join(folder, 'a/generated')];
    const without = fingerprint(paths, { except });
    write('a/generated/two.ts', 'other');
    expect(fingerprint(paths, { except })).toBe(without);
    expect(fingerprint(paths, { except, also: ['20'] })).not.toBe(without);
  });
});

describe('a browser', () => {
  it('is found in PATH, then in the usual places', () => {
    const place = write('usual/chrome', '');
    expect(installedBrowser({ path: folder, places: [place] })).toBeNull();
    chmodSync(place, 0o755);
    expect(installedBrowser({ path: folder, places: [place] })).toBe(place);
    const inPath = write('google-chrome', '');
    chmodSync(inPath, 0o755);
    expect(installedBrowser({ path: folder, places: [place] })).toBe(inPath);
  });
});

describe('the count over all runners', () => {
  it('reads both reports and ends with one line', () => {
    const vitest = write(
      'vitest.json',
      JSON.stringify({
        success: true,
        numPassedTests: 5,
        numFailedTests: 0,
        numPendingTests: 1,
        numTodoTests: 0,
        testResults: [],
      }),
    );
    const playwright = write(
      'playwright.json',
      JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 }, errors: [] }),
    );
    expect(line(sum([ofVitest(vitest), ofPlaywright(playwright)]))).toBe('8 passed, 1 failed, 1 skipped');
    expect(line(sum([{ passed: 2, failed: 0, skipped: 0 }]))).toBe('2 passed, 0 failed');
  });

  it('counts a runner that did not report, and a file that did not load, as failed', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const vitest = write(
      'vitest.json',
      JSON.stringify({
        success: false,
        numPassedTests: 5,
        numFailedTests: 0,
        numPendingTests: 0,
        numTodoTests: 0,
        testResults: [broken],
      }),
    );
    expect(ofVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(ofVitest(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(ofPlaywright(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
