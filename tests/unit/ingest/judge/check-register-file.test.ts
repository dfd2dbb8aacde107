import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import type { GivenFacts } from '@/lib/ingest/judge/register-context';

const given: GivenFacts = { province: 'Tuyên Quang', agencyVi: 'Trung tâm', agencyEn: 'The centre', isComplete: true };
const context = { slug: 'tuyen-quang-2021-2025', current: null, given };
const bytesOf = (text: string) => new TextEncoder().encode(text);

const csv = [
  'Danh sách đề án khuyến công tỉnh Tuyên Quang giai đoạn 2021-2025;;;;;;;',
  'TT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (triệu đồng);KP đối ứng (triệu đồng);Lao động',
  '1;Máy xay;HTX Một;KCĐP;2021;150,5;300;4',
  '2;Máy sấy;HTX Hai;KCQG;2022;200;-;x',
  ';Tổng cộng;;;;351,5;300;4',
].join('\r\n');

describe('a file', () => {
  it('is read and judged as one', async () => {
    const progress: number[] = [];
    const options = { onProgress: (done: number) => void progress.push(done) };
    const { report, content } = await checkRegisterFile(bytesOf(csv), 'dang-ky.csv', context, options);
    expect(content).toBeNull();
    expect(report.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'total_disagrees',
        place: { sheet: null, row: 5, column: 'F', heading: 'KP hỗ trợ (triệu đồng)' },
        found: 'Tổng cộng',
        details: [{ value: 351_500_000 }, { value: 350_500_000 }, { value: 1_000_000 }],
      },
    ]);
    expect(report.reading).toMatchObject({ sheet: null, headerRow: 2, unit: 'million_vnd', schemes: 2 });
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it('in which nothing is wrong makes the content of a release, with its name and its SHA-256', async () => {
    const bytes = bytesOf(csv.replace('351,5', '350,5'));
    const { report, content } = await checkRegisterFile(bytes, 'dang-ky.csv', context);
    expect(report.mayBePublished).toBe(true);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(report.file).toEqual({ name: 'dang-ky.csv', bytes: bytes.length, sha256 });
    expect(content?.release.file).toEqual({ name: 'dang-ky.csv', sha256, rows: 2 });
    expect(content?.schemes.map(({ code, support, counterpart, jobs }) => [code, support, counterpart, jobs])).toEqual([
      ['TQ-2021-2025-KCQG-KPL-01', 200_000_000, null, null],
      ['TQ-2021-2025-KCDP-KPL-01', 150_500_000, 300_000_000, 4],
    ]);
  });

  it('that is none is one problem', async () => {
    const { report, content } = await checkRegisterFile(new Uint8Array(), 'trong.xlsx', context);
    expect(content).toBeNull();
    expect(report.problems.map(({ code }) => code)).toEqual(['empty_file']);
    expect(report.mayBePublished).toBe(false);
  });

  it('of any bytes never makes it throw', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }).map(bytesOf),
      fc
        .tuple(fc.nat(csv.length), fc.string({ maxLength: 5 }))
        .map(([at, text]) => bytesOf(csv.slice(0, at) + text + csv.slice(at))),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const { report, content } = await checkRegisterFile(bytes, 'x.csv', context);
        expect(content === null).toBe(!report.mayBePublished);
        expect(report.mayBePublished).toBe(!report.problems.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 150 },
    );
  });
});
