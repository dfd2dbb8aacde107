import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { storeUrl } from '@/lib/data/store-url';
import { runCommand } from '../../../scripts/data/run-command';
import { inventedRegister } from '../publishing/invented-register';
import { temporaryFolder } from '../temporary-folder';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function run(...args: string[]) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text = '') => {
      said.push(String(text));
    });
  }
  const status = await runCommand(args);
  vi.restoreAllMocks();
  return { status, output: said.join('\n') };
}

async function newStore() {
  const folder = temporaryFolder();
  const path = join(folder, 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  await publish(path, inventedRegister('đầu'));
  return { folder, path, out: join(folder, 'x.backup') };
}

describe('the commands backup and restore', { timeout: 120_000 }, () => {
  it('say what they did, in both languages', async () => {
    const { folder, out } = await newStore();
    expect(await run('backup', '--out', out, '--dry-run')).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Sẽ sao lưu.*1 bản phát hành.*Chỉ làm thử/s),
    });
    expect(await run('backup', '--out', out)).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Đã sao lưu vào .*x\.backup: 1 bản phát hành.*SHA-256: [0-9a-f]{64}/s),
    });
    expect(await run('restore', '--from', out, '--dry-run', '--lang', 'en')).toMatchObject({
      status: 0,
      output: expect.stringMatching(/can be restored: 1 releases.*On trial only/s),
    });
    expect(readdirSync(folder).sort()).toEqual(['store.sqlite', 'x.backup', 'x.backup.sha256']);
    expect(await run('restore', '--from', out, '--lang', 'en')).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Restored from .*The database of before is kept as .*before-restore-/s),
    });
  });

  it('say what is wrong, with its status', async () => {
    const { folder, path, out } = await newStore();
    expect(await run('backup')).toMatchObject({ status: 2, output: expect.stringContaining('Thiếu “--out”') });
    expect(await run('restore')).toMatchObject({ status: 2, output: expect.stringContaining('Thiếu “--from”') });
    expect(await run('restore', '--from', out)).toMatchObject({
      status: 2,
      output: expect.stringContaining('Không có tệp sao lưu'),
    });
    writeFileSync(out, 'mine');
    expect(await run('backup', '--out', out)).toMatchObject({
      status: 2,
      output: expect.stringContaining('Đã có tệp'),
    });
    rmSync(out);
    writeFileSync(`${out}.sha256`, 'mine');
    for (const trial of [[], ['--dry-run']]) {
      expect(await run('backup', '--out', out, ...trial)).toMatchObject({
        status: 2,
        output: expect.stringContaining(`Đã có tệp ${out}.sha256;`),
      });
    }
    writeFileSync(out, 'mine');
    expect(await run('restore', '--from', out)).toMatchObject({
      status: 1,
      output: expect.stringContaining('Không gì thay đổi'),
    });
    const nowhere = join(folder, 'không có', 'x');
    expect((await run('backup', '--out', nowhere)).status).toBe(3);
    vi.stubEnv('DATABASE_URL', storeUrl(join(folder, 'other.sqlite')));
    expect(await run('backup', '--out', `${out}2`)).toMatchObject({
      status: 3,
      output: expect.stringContaining('Không có cơ sở dữ liệu'),
    });
    expect(existsSync(path)).toBe(true);
  });
});
