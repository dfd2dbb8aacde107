import { z } from 'zod';
import type { District } from '@/lib/domain/district';
import type { Premise, Statement } from '@/lib/domain/figure';
import type { Publication, Source } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { coverages } from '@/lib/vocabulary/coverage';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { jobsMeanings, yearMeanings } from '@/lib/vocabulary/meaning';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { qualifiers } from '@/lib/vocabulary/qualifier';
import { releaseOrigins } from '@/lib/vocabulary/release-origin';
import { schemeStatuses } from '@/lib/vocabulary/scheme-status';
import { sourceKinds } from '@/lib/vocabulary/source-kind';
import { fromDecimalParts } from './decimal-parts';
import type { PrismaClient } from './generated/client';

const measureCode = z.enum(measureCodes as [Measure, ...Measure[]]);
const programmeCode = z.enum(programmes);
const categoryCode = z.enum(categoriesWithRemainder);
const premiseKind = z.enum(['single_programme', 'sole_programme']);

const money = (value: bigint | null): number | null => (value === null ? null : Number(value));

const inOrder = { orderBy: { position: 'asc' } } as const;

/** Reads one release with all its rows; `null` where there is none. Throws where a row holds a code that is not known. */
export async function readRelease(store: PrismaClient, slug: string, number: number): Promise<Publication | null> {
  const release = await store.release.findFirst({
    where: { number, dataset: { slug } },
    include: {
      districts: inOrder,
      sources: inOrder,
      statements: inOrder,
      premises: inOrder,
      schemes: { ...inOrder, include: { sources: inOrder } },
    },
  });
  if (release === null) return null;
  const districts = release.districts.map(({ code, name }): District => ({ code, name }));
  const districtOf = new Map(districts.map((district) => [district.code, district]));
  return {
    dataset: {
      slug,
      province: release.province,
      codePrefix: release.codePrefix,
      period: { from: release.periodFrom, to: release.periodTo },
      agency: { vi: release.agencyVi, en: release.agencyEn },
      isIllustrative: release.isIllustrative,
      coverage: z.enum(coverages).parse(release.coverage),
      yearMeaning: z.enum(yearMeanings).parse(release.yearMeaning),
      jobsMeaning: z.enum(jobsMeanings).parse(release.jobsMeaning),
      districts,
    },
    release: {
      number: release.number,
      publishedAt: release.publishedAt.toISOString(),
      title: release.titleVi === null ? null : { vi: release.titleVi, en: release.titleEn },
      note: { vi: release.noteVi, en: release.noteEn },
      origin: z.enum(releaseOrigins).parse(release.origin),
      restores: release.restores,
      file:
        release.fileName === null || release.fileSha256 === null || release.fileRows === null
          ? null
          : { name: release.fileName, sha256: release.fileSha256, rows: release.fileRows },
      contentHash: release.contentHash,
    },
    sources: release.sources.map(
      (row): Source => ({
        id: row.id,
        kind: z.enum(sourceKinds).parse(row.kind),
        title: row.title,
        author: row.author,
        publisher: row.publisher,
        url: row.url,
        publishedOn: row.publishedOn,
        scope: { vi: row.scopeVi, en: row.scopeEn },
        note: { vi: row.noteVi, en: row.noteEn },
      }),
    ),
    statements: release.statements.map(
      (row): Statement => ({
        id: row.id,
        cell: {
          measure: measureCode.parse(row.measure),
          programme: programmeCode.nullable().parse(row.programme),
          category: categoryCode.nullable().parse(row.category),
          period: { from: row.periodFrom, to: row.periodTo },
        },
        value: fromDecimalParts(row.amount, row.decimals),
        qualifier: z.enum(qualifiers).parse(row.qualifier),
        sourceId: row.sourceId,
        quote: row.quote,
      }),
    ),
    premises: release.premises.map(
      (row): Premise => ({ id: row.id, kind: premiseKind.parse(row.kind), statementId: row.statementId }),
    ),
    schemes: release.schemes.map(
      (row): Scheme => ({
        code: row.code,
        status: z.enum(schemeStatuses).parse(row.status),
        programme: programmeCode.parse(row.programme),
        category: categoryCode.parse(row.category),
        title: row.title,
        titleIsDescriptive: row.titleIsDescriptive,
        recipient: row.recipient,
        legalForm: z.enum(legalForms).nullable().parse(row.legalForm),
        place: row.place,
        district: row.districtCode === null ? null : (districtOf.get(row.districtCode) ?? null),
        year: row.year,
        support: money(row.support),
        counterpart: money(row.counterpart),
        total: money(row.total),
        jobs: row.jobs,
        decision: row.decision,
        decidedOn: row.decidedOn,
        acceptedOn: row.acceptedOn,
        sourceIds: row.sources.map(({ sourceId }) => sourceId),
        quote: row.quote,
      }),
    ),
  };
}
