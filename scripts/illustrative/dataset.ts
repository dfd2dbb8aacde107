import type { z } from 'zod';
import type { seedDatasetSchema } from '@/lib/schemas/seed-dataset';
import { weightedDistricts, wholeProvince } from './districts';

export const illustrativeAgency = {
  vi: 'Trung tâm Khuyến công tỉnh Minh Họa (không có thật)',
  en: 'Minh Họa Centre for Industrial Promotion (invented)',
};

/** `dataset.json` of the invented province. */
export const illustrativeDataset: z.input<typeof seedDatasetSchema> = {
  slug: 'minh-hoa',
  province: 'Minh Họa',
  codePrefix: 'MINH-HOA-2021-2025',
  period: { from: 2021, to: 2025 },
  agency: illustrativeAgency,
  isIllustrative: true,
  coverage: 'complete',
  yearMeaning: 'planned',
  jobsMeaning: 'created',
  districts: [...weightedDistricts.map(({ code, name }) => ({ code, name })), wholeProvince],
  releaseNote: {
    vi: 'Số liệu minh họa, không có thật: 240 đề án của một tỉnh tưởng tượng, sinh ra bằng chương trình để cho thấy một danh sách đề án đầy đủ cho biết những gì.',
    en: 'Invented figures: 240 schemes of an imaginary province, made by a program to show what a complete register of schemes can tell.',
  },
};
