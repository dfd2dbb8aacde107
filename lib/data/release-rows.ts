import { z } from 'zod';
import type { District } from '@/lib/domain/district';
import type { Dataset, Release } from '@/lib/domain/publication';
import { coverages } from '@/lib/vocabulary/coverage';
import { jobsMeanings, yearMeanings } from '@/lib/vocabulary/meaning';
import { releaseOrigins } from '@/lib/vocabulary/release-origin';
import type { District as DistrictRow, Release as ReleaseRow } from './generated/sqlite/client';

export const districtOf = ({ code, name }: DistrictRow): District => ({ code, name });

/** What a release says of its dataset. Throws where it holds a code that is not known. */
export const datasetOf = (slug: string, row: ReleaseRow, districts: readonly District[]): Dataset => ({
  slug,
  province: row.province,
  codePrefix: row.codePrefix,
  period: { from: row.periodFrom, to: row.periodTo },
  agency: { vi: row.agencyVi, en: row.agencyEn },
  isIllustrative: row.isIllustrative,
  coverage: z.enum(coverages).parse(row.coverage),
  yearMeaning: z.enum(yearMeanings).parse(row.yearMeaning),
  jobsMeaning: z.enum(jobsMeanings).parse(row.jobsMeaning),
  districts,
});

/** What a release says of itself. Throws where it holds a code that is not known. */
export const releaseOf = (row: ReleaseRow): Release => ({
  number: row.number,
  publishedAt: row.publishedAt.toISOString(),
  title: row.titleVi === null ? null : { vi: row.titleVi, en: row.titleEn },
  note: { vi: row.noteVi, en: row.noteEn },
  origin: z.enum(releaseOrigins).parse(row.origin),
  restores: row.restores,
  file:
    row.fileName === null || row.fileSha256 === null || row.fileRows === null
      ? null
      : { name: row.fileName, sha256: row.fileSha256, rows: row.fileRows },
  contentHash: row.contentHash,
});
