import { existsSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readStore } from '@/lib/data/read-store';
import { runCommand } from '../../../scripts/data/run-command';

vi.mock('@/lib/data/read-store', () => ({ readStore: vi.fn() }));

it.each([
  ['vi', 'Bản phát hành có 200.000 đề án', '--out vi-du_r3.csv'],
  ['en', 'The release has 200,000 schemes', '--out vi-du_r3.csv'],
])(
  'a register beyond what a workbook may hold is told so in %s, with what to write instead',
  async (locale, reason, remedy) => {
    vi.mocked(readStore).mockResolvedValue({
      release: { number: 3 },
      schemes: Array.from({ length: 200_000 }, () => ({})),
    });
    const said: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((text) => void said.push(String(text)));
    expect(await runCommand(['export', 'vi-du', '--lang', locale])).toBe(2);
    expect(said.join(' ')).toContain(reason);
    expect(said.join(' ')).toContain(remedy);
    expect(existsSync('vi-du_r3.xlsx')).toBe(false);
  },
);
