import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { registerCsvPieces } from '@/lib/export/template/register-csv-pieces';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { brandCount, brandName } from '@/scripts/generated/brand';
import { generatedContent } from '@/scripts/generated/generated-content';
import { generatedDataset, generatedProvinces } from '@/scripts/generated/generated-dataset';
import { generatedSchemes } from '@/scripts/generated/generated-schemes';
import { schemeGroups } from '@/scripts/generated/scheme-groups';
import { registerCsv } from '@/tests/support/register-csv';

const csvOf = (rows: number, seed: number): string =>
  [...registerCsvPieces({ dataset: generatedDataset, schemes: generatedSchemes({ rows, seed }) }, 'vi')].join('');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const schemes = [...generatedSchemes({ rows: 5000, seed: 7 })];
const share = (isSo: (scheme: (typeof schemes)[number]) => boolean) => schemes.filter(isSo).length / schemes.length;

it('makes the same bytes of the same rows and seed, on every machine', () => {
  expect(sha256(csvOf(58, 1))).toBe('844e2ef7a413df4fbd0542f21985a027d08d81e47d1d0f3f9dcd9f0a3d141a65');
  expect(sha256(csvOf(2500, 42))).toBe('8a1428ee9fa0dcd21e127eae4c833ae1d4cc1341276783da61f00d23cdf7c306');
  expect(csvOf(58, 2)).not.toBe(csvOf(58, 1));
});

it('makes just as many schemes as asked, each with a code of its own', () => {
  for (const rows of [1, 2, 58, 999, 5000]) {
    const made = rows === 5000 ? schemes : [...generatedSchemes({ rows, seed: 7 })];
    expect(made).toHaveLength(rows);
    expect(new Set(made.map(({ code }) => code)).size).toBe(rows);
    expect(schemeGroups(rows).reduce((sum, group) => sum + group.schemes, 0)).toBe(rows);
  }
});

it('has every type, both programmes, ten years, twelve provinces, and leaves some of each unsaid', () => {
  expect(new Set(schemes.map(({ category }) => category))).toEqual(new Set(categoriesWithRemainder));
  expect(new Set(schemes.map(({ programme }) => programme)).size).toBe(2);
  expect(new Set(schemes.map(({ year }) => year)).size).toBe(11);
  const provinceOf = (code: string | undefined) =>
    generatedProvinces.findIndex(({ districts, whole }) =>
      [...districts, whole].some((district) => district.code === code),
    );
  expect(new Set(schemes.map(({ district }) => provinceOf(district?.code))).size).toBe(13);
  for (const field of ['year', 'district', 'recipient', 'support', 'counterpart', 'jobs', 'decision'] as const) {
    expect(
      share((scheme) => scheme[field] === null),
      field,
    ).toBeGreaterThan(0.002);
    expect(
      share((scheme) => scheme[field] === null),
      field,
    ).toBeLessThan(0.15);
  }
});

it('has words that many schemes have, and words that few have', () => {
  const counts = new Map<string, number>();
  for (const { title } of schemes) {
    const brand = /cơ sở (\w+)/.exec(title ?? '')?.[1];
    if (brand !== undefined) counts.set(brand, (counts.get(brand) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(150);
  expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(1000);
  expect(share(({ title }) => title?.includes('chế biến chè') ?? false)).toBeGreaterThan(0.01);
});

it('gives no word to two brands', () => {
  expect(new Set(Array.from({ length: brandCount }, (_, number) => brandName(number))).size).toBe(brandCount);
});

it('names nobody who could be real', () => {
  const invented =
    /^(Công ty TNHH Giả Định|HTX Ví Dụ|Hộ kinh doanh Nhân Vật Hư Cấu) \w+( \d+)?$|không có thật|cơ sở ví dụ$/;
  expect(schemes.filter(({ recipient }) => recipient !== null && !invented.test(recipient))).toEqual([]);
  expect(schemes.filter(({ decision }) => decision !== null && !decision.includes('/QĐ-MINHHOA-'))).toEqual([]);
  expect(generatedDataset.isIllustrative).toBe(true);
});

it('is accepted by the check of every register, as the very release that is published without a file', async () => {
  const { slug, province, period, agency, codePrefix } = generatedDataset;
  const given = { province, period, agencyVi: agency.vi, agencyEn: agency.en, codePrefix, isComplete: true };
  const bytes = new TextEncoder().encode(csvOf(2000, 3));
  const context = { slug, current: null, given: { ...given, jobsMeaning: 'created' as const } };
  const { report, content } = await checkRegisterFile(bytes, 'generated.csv', context);
  expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['missing_category', 'missing_year']));
  expect(report.mayBePublished).toBe(true);
  const direct = generatedContent({ rows: 2000, seed: 3 });
  expect(content?.schemes).toEqual(direct.schemes);
  expect(content?.dataset).toEqual({ ...direct.dataset, districts: content?.dataset.districts });
  expect(direct.dataset.districts).toEqual(expect.arrayContaining([...(content?.dataset.districts ?? [])]));
  expect(content?.sources).toEqual(direct.sources);
});

it('is, where it is published, exported as the file that it was made as', () => {
  const release = { number: 1, publishedAt: '2026-01-01T00:00:00.000Z', contentHash: 'c0ffee' };
  const content = generatedContent({ rows: 300, seed: 3 });
  expect(registerCsv({ ...content, release: { ...content.release, ...release } }, 'vi')).toBe(csvOf(300, 3));
});
