import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { illustrativeDataset } from '@/scripts/illustrative/dataset';
import { illustrativeFiles } from '@/scripts/illustrative/files';
import { randomFrom } from '@/scripts/illustrative/random';
import { illustrativeSchemes } from '@/scripts/illustrative/schemes';

const folder = 'prisma/seed/minh-hoa';
const schemes = illustrativeSchemes();

describe('the illustrative register', () => {
  it.each(illustrativeFiles())('$name is what the script writes, byte for byte', ({ name, text }) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('has 240 schemes of all types, programmes, years eleven districts and the whole province', () => {
    expect(schemes).toHaveLength(240);
    expect(new Set(schemes.map(({ code }) => code)).size).toBe(240);
    expect(new Set(schemes.map(({ category }) => category))).toEqual(new Set(categories));
    expect(new Set(schemes.map(({ programme }) => programme))).toEqual(new Set(programmes));
    expect(new Set(schemes.map(({ year }) => year))).toEqual(new Set([2021, 2022, 2023, 2024, 2025]));
    expect(illustrativeDataset.districts).toHaveLength(12);
    const named = new Set(schemes.map(({ district }) => district));
    expect(named).toEqual(new Set([...illustrativeDataset.districts.map(({ name }) => name)]));
  });

  it('names nobody who could be real', () => {
    const fictitious =
      /^(Công ty TNHH Giả Định|HTX Ví Dụ|Hộ kinh doanh Nhân Vật Hư Cấu) \d+$|không có thật|cơ sở ví dụ$/;
    expect(schemes.filter(({ recipient }) => !fictitious.test(recipient))).toEqual([]);
    expect(schemes.filter(({ decision }) => !/^\d{3}\/QĐ-MINHHOA$/.test(decision))).toEqual([]);
    expect(illustrativeDataset.isIllustrative).toBe(true);
  });

  it('leaves some cells blank, and in its last three years no amount and no jobs', () => {
    const blank = schemes.filter(({ counterpart, jobs }) => counterpart === null || jobs === null);
    expect(blank.length).toBeGreaterThan(5);
    expect(blank.length).toBeLessThan(20);
    expect(blank.filter(({ year }) => year > 2022)).toEqual([]);
  });

  it('keeps to the national caps', () => {
    const caps = { technical_demonstration: [1000, 0.3], machinery: [300, 0.5] } as const;
    for (const [category, [most, share]] of Object.entries(caps)) {
      for (const { support, total } of schemes.filter((scheme) => scheme.category === category)) {
        expect(support).toBeLessThanOrEqual(most);
        if (total !== null) expect(support / total).toBeLessThanOrEqual(share);
      }
    }
  });

  it('passes the check for every register without a warning', async () => {
    const { province, period, agency } = illustrativeDataset;
    const given = { province, period, agencyVi: agency.vi, agencyEn: agency.en, isComplete: true };
    const context = { slug: null, current: null, given };
    const { report } = await checkRegisterFile(readFileSync(join(folder, 'register.csv')), 'register.csv', context);
    expect(report.problems).toEqual([]);
    expect(report.mayBePublished).toBe(true);
    expect(report.sums?.all.schemes).toBe(240);
    const million = 1_000_000;
    expect(report.sums?.all.support.value).toBe(schemes.reduce((sum, { support }) => sum + support * million, 0));
  });
});

it('gives the same numbers for the same seed, others for another', () => {
  const numbers = (seed: number) => {
    const { whole } = randomFrom(seed);
    return Array.from({ length: 20 }, () => whole(1, 1000));
  };
  expect(numbers(7)).toEqual(numbers(7));
  expect(numbers(7)).not.toEqual(numbers(8));
  expect(Math.min(...numbers(7))).toBeGreaterThanOrEqual(1);
  expect(Math.max(...numbers(7))).toBeLessThanOrEqual(1000);
});
