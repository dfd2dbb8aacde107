import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storeUrl } from '@/lib/data/store-url';
import { runCommand } from '../../scripts/data/run-command';
import { runSql } from './run-sql';
import { stored } from './stored';
import { temporaryFolder } from './temporary-folder';
import { temporaryStore } from './temporary-store';

const register = 'tests/fixtures/registers/tuyen-quang.xlsx';
const slug = 'tuyen-quang-2021-2025';
const facts = ['--dataset', slug, '--agency', 'Trung tâm Khuyến công', '--complete'];

/** `npm run data -- …` on a store of the test's own. */
function commandsOn(address: string) {
  vi.stubEnv('DATABASE_URL', storeUrl(address));
  return async (...args: string[]) => {
    const said: string[] = [];
    for (const method of ['log', 'error'] as const) {
      vi.spyOn(console, method).mockImplementation((text = '') => {
        said.push(String(text));
      });
    }
    const status = await runCommand(args);
    vi.restoreAllMocks();
    return { status, output: said.join('\n') };
  };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the data command says what is wrong with itself, with status 2', () => {
  it.each<[args: string[], said: RegExp]>([
    [[], /Chưa có lệnh nào.*--help/s],
    [['publich'], /Không có lệnh “publich”.*publish/s],
    [['publish', 'x.xlsx', '--datast', 'y'], /Không có tùy chọn “--datast”.*--dataset/s],
    [['publish', 'x.xlsx'], /Thiếu “--dataset”/],
    [['publish', '--dataset', 'x'], /Còn thiếu: npm run data -- publish TỆP/],
    [['publish', 'a', 'b', '--dataset', 'x'], /Thừa “b”/],
    [['publish', 'x.xlsx', '--dataset'], /“--dataset” cần một giá trị/],
    [['publish', 'x.xlsx', '--title', '--dataset', 'x'], /“--title” cần một giá trị/],
    [['publish', register, '--dataset', 'x', '--title-en', 'One'], /cần có cả “--title”/],
    [['check', register, '--complete', '--partial'], /“--complete” hoặc “--partial”/],
    [['check', register, '--json=no'], /“--json” không nhận giá trị/],
    [['check', register, '--unit', 'cắc'], /“--unit cắc” không hiểu được.*trieu/],
    [['check', register, '--period', 'năm nay'], /“--period năm nay”.*2021-2025/],
    [['check', register, '--lang', 'fr'], /“--lang fr”.*vi, en/],
    [['check', 'nowhere.xlsx'], /Không đọc được tệp nowhere.xlsx: không có tệp này/],
    [['check', '/dev/zero'], /không phải một tệp thường/],
    [['check', 'lib\u001b[2J'], /Không đọc được tệp lib\[2J: không có/],
    [['check', 'lib'], /Không đọc được tệp lib: đây là thư mục/],
    [['releases', 'nowhere'], /Không có bộ số liệu “nowhere”; chưa có bộ nào/],
    [['diff', 'x', '1'], /Còn thiếu/],
    [['diff', 'x', '1', 'hai'], /“--release hai”.*số nguyên/],
    [['rollback', 'x', '--to', '0'], /“--to 0”.*số nguyên/],
    [['export', 'x', '--out', 'x.pdf'], /\.xlsx hoặc \.csv/],
    [['export', 'x', '--lang', 'en'], /There is no dataset “x”; there is none yet/],
    [['__proto__'], /Không có lệnh/],
  ])('%j', async (args, said) => {
    const address = await temporaryStore();
    const { status, output } = await commandsOn(address)(...args);
    expect(output).toMatch(said);
    expect(status).toBe(2);
    expect(await stored(address)).toBeNull();
  });
});

describe('the data command', () => {
  it.each([['--help'], ['publish', '-h'], ['export', '--help', '--lang', 'en']])('helps: %s %s', async (...args) => {
    const { status, output } = await commandsOn(await temporaryStore())(...args.filter((arg) => arg !== undefined));
    expect(output).toContain('npm run data -- ');
    expect(status).toBe(0);
  });

  it('ends with 1 for a file with errors, and publishes nothing of it', async () => {
    const address = await temporaryStore();
    const run = commandsOn(address);
    expect((await run('check', register)).status).toBe(1);
    const checked = await run('check', register, '--json');
    expect(JSON.parse(checked.output)).toMatchObject({ mayBePublished: false, dataset: { slug } });
    expect(await run('publish', register, '--dataset', slug)).toMatchObject({
      status: 1,
      output: expect.stringContaining('Tệp còn lỗi nên chưa công bố'),
    });
    expect(await stored(address)).toBeNull();
  });

  it('ends with 3 for a database that it cannot use', async () => {
    const address = await temporaryStore();
    await runSql(address, 'CREATE TABLE recipes (id INTEGER)');
    for (const args of [['seed'], ['releases'], ['publish', register, ...facts], ['rollback', slug]]) {
      const { status, output } = await commandsOn(address)(...args);
      expect(output).toContain('không phải là cơ sở dữ liệu đọc được');
      expect(status).toBe(3);
    }
    const nothing = await commandsOn(await temporaryStore())('check');
    expect(nothing.output).toMatch(/Không có cơ sở dữ liệu|chưa có bản phát hành nào/);
  });

  it('is what npm runs, with its status', async () => {
    const env = { ...process.env, DATABASE_URL: storeUrl(await temporaryStore()) };
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'data', '--', 'releases', 'nowhere'], { env });
    expect(String(stderr)).toContain('Không có bộ số liệu “nowhere”');
    expect(status).toBe(2);
  });

  it('says so where DATABASE_URL is no file', async () => {
    const run = commandsOn(await temporaryStore());
    vi.stubEnv('DATABASE_URL', 'postgres://example.org');
    expect(await run('releases')).toMatchObject({ status: 2, output: expect.stringContaining('DATABASE_URL') });
  });

  it('publishes, tells of it, takes it back, and exports what publishes to the same', async () => {
    const address = await temporaryStore();
    const folder = temporaryFolder();
    const run = commandsOn(address);
    const done = async (...args: string[]) => {
      const { status, output } = await run(...args);
      expect(output).not.toContain('    at ');
      expect(status, output).toBe(0);
      return output;
    };
    expect(await done('publish', register, ...facts, '--dry-run')).toContain(`Sẽ công bố ${slug}, bản phát hành 1: 12`);
    expect(await stored(address)).toBeNull();
    expect(await done('publish', register, ...facts, '--title', 'Lần đầu')).toContain(`Đã công bố ${slug}`);

    const [xlsx, csv] = [join(folder, 'lại.xlsx'), join(folder, 'lại.csv')];
    await done('export', slug, '--out', xlsx);
    await done('export', slug, '--out', csv, '--lang', 'en');
    const before = await stored(address);
    expect(await done('publish', xlsx, '--dataset', slug)).toContain('Không có gì mới');
    expect(await done('publish', csv, '--dataset', slug)).toContain('Không có gì mới');
    expect(await stored(address)).toBe(before);
    expect((await run('export', slug, '--out', csv)).output).toContain('Đã có tệp');

    writeFileSync(csv, readFileSync(csv, 'utf8').replace('4520500000,1000000000', '4420500000,900000000'));
    const second = await done('publish', csv, '--dataset', slug, '--note', 'Sửa kinh phí');
    expect(second).toContain('1.000 triệu đồng → 900 triệu đồng');
    expect(second).toContain(`npm run data -- rollback ${slug}`);
    expect(await done('diff', slug, '2', '1')).toContain('900 triệu đồng → 1.000 triệu đồng');
    expect(await done('diff', slug, '1', '1')).toContain('nói như nhau');
    expect(await done('rollback', slug)).toContain('thành bản phát hành 3');
    expect(await done('diff', slug, '1', '3')).toContain('nói như nhau');
    const listed = await done('releases', slug, '--lang', 'en');
    expect(listed.split('\n').slice(1, 4)).toEqual([
      expect.stringMatching(/3\. .*release 1 brought back.*\(current\)/),
      expect.stringMatching(/2\. .*lại\.csv.*Sửa kinh phí$/),
      expect.stringMatching(/1\. .*tuyen-quang\.xlsx.*Lần đầu$/),
    ]);
  }, 180_000);
});
