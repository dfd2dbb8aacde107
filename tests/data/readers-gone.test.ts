import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { readStore } from '@/lib/data/read-store';
import { storeUrl } from '@/lib/data/store-url';
import { temporaryFolder } from './temporary-folder';

/** Starts a data command whose standard output goes nowhere: to a pipe that nobody reads, or to that descriptor. */
async function run(words: readonly string[], store: string, output: 'pipe' | number = 'pipe') {
  const options = ['--conditions=react-server', '--import=tsx', 'scripts/data.ts'];
  const env = { ...process.env, DATABASE_URL: storeUrl(store) };
  const child = spawn(process.execPath, [...options, ...words], { env, stdio: ['ignore', output, 'pipe'] });
  child.stdout?.destroy();
  const status = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { said: child.stderr === null ? '' : await text(child.stderr), status: await status };
}

it('publishes whole where nobody reads what it says', async () => {
  const store = join(temporaryFolder(), 'store.sqlite');
  const file = 'tests/fixtures/registers/tuyen-quang.xlsx';
  const facts = ['--dataset', 'tuyen-quang-2021-2025', '--agency', 'Trung tâm Khuyến công', '--complete'];
  expect(await run(['publish', file, ...facts], store)).toEqual({ said: '', status: 0 });
  expect(await readStore(store, async ({ releases }) => releases.length)).toBe(1);
}, 60_000);

it.skipIf(!existsSync('/dev/full'))(
  'says in one line that the disk is full',
  async () => {
    const { said, status } = await run(['--help'], 'none.sqlite', openSync('/dev/full', 'w'));
    expect(said).toMatch(/^The output could not be written: .*ENOSPC.*\n$/);
    expect(status).toBe(2);
  },
  60_000,
);
