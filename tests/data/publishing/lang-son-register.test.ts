import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { storeUrl } from '@/lib/data/store-url';
import { reportOf } from '@/lib/domain/report';
import { langSonRegister } from '@/tests/fixtures/lang-son-register';
import { runCommand } from '../../../scripts/data/run-command';
import { temporaryFolder } from '../temporary-folder';
import { temporaryStore } from '../temporary-store';
import { readWhole } from './read-whole';

const slug = 'lang-son';
const whole = { from: 2017, to: 2021 };
const namedCodes = ['KCQG-TD-01', 'KCDP-TB-01', 'KCDP-TB-02', 'KCDP-TB-03'].map((end) => `LS-2017-2021-${end}`);

afterEach(() => {
  vi.unstubAllEnvs();
});

async function seeded() {
  const store = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  const run = async (...args: string[]): Promise<string> => {
    const said: string[] = [];
    for (const method of ['log', 'error'] as const) {
      vi.spyOn(console, method).mockImplementation((text = '') => void said.push(String(text)));
    }
    const status = await runCommand(args);
    vi.restoreAllMocks();
    expect(status, said.join('\n')).toBe(0);
    return said.join('\n');
  };
  await run('seed');
  const register = (rows?: number): string => {
    const file = join(temporaryFolder(), 'danh sách.csv');
    writeFileSync(file, langSonRegister(rows));
    return file;
  };
  return { run, register, current: () => readWhole(store, slug) };
}

it('a full register replaces the schemes that were only counted, and keeps all that sources state', async () => {
  const { run, register, current } = await seeded();
  const before = await current();
  const said = await run('publish', register(), '--dataset', slug, '--complete');
  expect(said).toContain('thêm 54 đề án, giữ 4, bỏ 0');
  expect(said).not.toContain('So với số đã công bố, danh sách này khác');
  expect(said).toContain(
    'Kinh phí khuyến công hỗ trợ, 2017–2021: đã công bố 8.974 triệu đồng, danh sách 8.974 triệu đồng: khớp',
  );

  const after = await current();
  expect(after.dataset).toEqual({ ...before.dataset, coverage: 'complete', yearMeaning: 'planned' });
  expect(after.statements).toEqual(before.statements);
  expect(after.premises).toEqual(before.premises);
  expect(after.sources.map(({ id }) => id)).toEqual([...before.sources.map(({ id }) => id), 'register']);
  expect(after.schemes).toHaveLength(58);
  expect(new Set(after.schemes.map(({ status }) => status))).toEqual(new Set(['named']));
  for (const code of namedCodes) {
    const [was, is] = [before, after].map(({ schemes }) => schemes.find((scheme) => scheme.code === code));
    expect(is?.sourceIds).toEqual(['register', ...(was?.sourceIds ?? [])]);
    expect(is?.district?.code).toBe(was?.district?.code);
  }

  const { closure, identities } = reportOf(after);
  const all = { programme: null, category: null, period: whole };
  expect(closure.at({ measure: 'schemes', ...all })).toMatchObject({ value: 58, basis: 'register' });
  expect(closure.at({ measure: 'support', ...all })).toMatchObject({ value: 8_974_000_000, basis: 'register' });
  expect(closure.at({ measure: 'counterpart', ...all })).toMatchObject({ value: 46_236_680_000, basis: 'register' });
  expect(closure.at({ measure: 'support', ...all, period: { from: 2021, to: 2021 } }).value).toBe(2_074_000_000);
  expect(identities.filter(({ verdict }) => verdict === 'contradicts')).toEqual([]);

  expect(await run('publish', register(), '--dataset', slug)).toContain('Không có gì mới');
}, 120_000);

it('a partial one is “at least”, beside what sources state; taken back, everything is as before', async () => {
  const { run, register, current } = await seeded();
  const before = await current();
  const said = await run('publish', register(20), '--dataset', slug, '--partial');
  expect(said).toContain('Phạm vi: mới có một phần các đề án');
  expect(said).toContain('danh sách ít nhất 20');

  const { closure } = reportOf(await current());
  const all = { programme: null, category: null, period: whole };
  expect(closure.at({ measure: 'schemes', ...all })).toMatchObject({ value: 58, basis: 'derived' });
  expect(closure.at({ measure: 'support', ...all })).toMatchObject({ value: 8_974_000_000, basis: 'published' });
  const year = { from: 2018, to: 2018 };
  const ofYear = closure.at({ measure: 'support', ...all, period: year });
  expect(ofYear).toMatchObject({ basis: 'register', upper: null });
  expect(ofYear.value).toBe(ofYear.lower);

  expect(await run('rollback', slug)).toContain('Đã đưa bản 1 của lang-son trở lại, thành bản phát hành 3');
  const { release, ...content } = await current();
  const { release: seed, ...original } = before;
  expect(content).toEqual(original);
  expect(release.contentHash).toBe(seed.contentHash);
  expect(await run('diff', slug, '1', '3')).toContain('nói như nhau');
}, 120_000);
