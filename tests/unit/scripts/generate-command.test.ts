import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runCommand } from '@/scripts/data/run-command';
import { temporaryFolder } from '../../data/temporary-folder';

async function run(...args: string[]) {
  const said: string[] = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text = '') => {
      said.push(String(text));
    });
  }
  const status = await runCommand(['generate', ...args]);
  vi.restoreAllMocks();
  return { status, output: said.join('\n') };
}

describe('generate says what is wrong with itself, and writes nothing', () => {
  it.each<[args: string[], said: RegExp]>([
    [['--seed', '1'], /Thiếu “--rows”: số đề án/],
    [['--rows', '10'], /Thiếu “--seed”/],
    [['--rows', '10', '--lang', 'en'], /“--seed” is missing: where chance begins/],
    [['--rows', '0', '--seed', '1'], /“--rows 0”.*số nguyên từ 1/],
    [['--rows', '1e3', '--seed', '1'], /“--rows 1e3”/],
    [['--rows', '10', '--seed', 'x', '--lang', 'en'], /“--seed x” is not understood; it takes a whole number from 1/],
    [['--rows', '10', '--seed', '1', '--out', 'made.xlsx'], /tên tệp có đuôi \.csv/],
    [['--rows', '10', '--seed', '1', '--dataset', 'Tỉnh Nhà', '--lang', 'en'], /“--dataset Tỉnh Nhà”.*small letters/],
    [['--rows', '10', '--seed', '1', '--dataset', 'api'], /“--dataset api”/],
    [['--rows', '10', '--seed', '1', '--out', '/no/such/folder/made.csv'], /Không ghi được tệp.*không có tệp này/],
    [['10'], /Thừa “10”/],
  ])('%j', async (args, said) => {
    const out = join(temporaryFolder(), 'made.csv');
    const { status, output } = await run(...args, ...(args.includes('--out') ? [] : ['--out', out]));
    expect(output).toMatch(said);
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

it('writes an invented register once, and says how to publish it', async () => {
  const out = join(temporaryFolder(), 'made.csv');
  const args = ['--rows', '1200', '--seed', '5', '--out', out, '--dataset', 'thu-nghiem-2016-2025', '--lang', 'en'];
  const trial = await run(...args, '--dry-run');
  expect(trial).toMatchObject({ status: 0, output: expect.stringContaining('Would write') });
  expect(existsSync(out)).toBe(false);
  const { status, output } = await run(...args);
  expect(status).toBe(0);
  expect(output).toContain('1,200 invented schemes, from seed 5');
  expect(output).toContain(`publish '${out}' --dataset thu-nghiem-2016-2025`);
  const written = readFileSync(out, 'utf8');
  expect(written.split('\r\n')).toHaveLength(1200 + 2 + 1);
  expect(written).toMatch(/^\ufeffSố liệu bịa để minh họa: không có thật\.\r\nMã đề án,/);
  expect(await run(...args)).toMatchObject({ status: 2, output: expect.stringContaining('left as it is') });
  expect(readFileSync(out, 'utf8')).toBe(written);
});
