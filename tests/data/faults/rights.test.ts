import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { inventedRegister } from '../publishing/invented-register';
import { temporaryFolder } from '../temporary-folder';

let folder = '';
let path = '';
afterEach(() => chmodSync(folder, 0o755));

async function newStore(): Promise<void> {
  folder = temporaryFolder();
  path = join(folder, 'store.sqlite');
  await publish(path, inventedRegister('đầu', 20));
}

/** What a process says that has no more rights than any user: root may do everything, so it gives its own up. */
function saidByNobody(lines: string): string {
  const script = `
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    const path = ${JSON.stringify(path)};
    ${lines}`;
  const args = ['--conditions=react-server', '--import=tsx', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

const look = `
  const { inspectStore } = await import('./lib/data/inspect-store.ts');
  console.log((await inspectStore(path)).state);`;

const change = `
  const { publish } = await import('./lib/data/publishing/publish.ts');
  const { inventedRegister } = await import('./tests/data/publishing/invented-register.ts');
  try {
    console.log((await publish(path, inventedRegister('sau', 3))).number);
  } catch (error) {
    console.log(error.code);
  }`;

describe.skipIf(process.platform !== 'linux')('a process without rights', () => {
  it('to the file says that it cannot be read, and reads it once it may', async () => {
    await newStore();
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    expect(saidByNobody(look)).toBe('unreadable');
    chmodSync(path, 0o444);
    expect(saidByNobody(look)).toBe('ready');
  });

  it('to the folder says so, too', async () => {
    await newStore();
    chmodSync(folder, 0o000);
    expect(saidByNobody(look)).toBe('unreadable');
    chmodSync(folder, 0o555);
    expect(saidByNobody(look)).toBe('ready');
  });

  it('to write publishes nothing, and leaves everything as it was', async () => {
    await newStore();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const before = readFileSync(path);
    expect(saidByNobody(change)).toBe('not_writable');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['store.sqlite']);
  });
});
