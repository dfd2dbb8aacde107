import { z } from 'zod';
import type { Premise, Statement } from '@/lib/domain/figure';
import type { Source, WholePublication } from '@/lib/domain/publication';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { qualifiers } from '@/lib/vocabulary/qualifier';
import { sourceKinds } from '@/lib/vocabulary/source-kind';
import { fromDecimalParts } from './decimal-parts';
import type { Premise as PremiseRow, Source as SourceRow, Statement as StatementRow } from './generated/sqlite/client';
import { datasetOf, districtOf, releaseOf } from './release-rows';
import { readSchemes } from './scheme-rows';
import type { StoreClient } from './store-client';

const measureCode = z.enum(measureCodes as [Measure, ...Measure[]]);
const programmeCode = z.enum(programmes).nullable();
const categoryCode = z.enum(categoriesWithRemainder).nullable();
const premiseKind = z.enum(['single_programme', 'sole_programme']);

const inOrder = { orderBy: { position: 'asc' } } as const;

const sourceOf = (row: SourceRow): Source => ({
  id: row.id,
  kind: z.enum(sourceKinds).parse(row.kind),
  title: row.title,
  author: row.author,
  publisher: row.publisher,
  url: row.url,
  publishedOn: row.publishedOn,
  scope: { vi: row.scopeVi, en: row.scopeEn },
  note: { vi: row.noteVi, en: row.noteEn },
});

const statementOf = (row: StatementRow): Statement => ({
  id: row.id,
  cell: {
    measure: measureCode.parse(row.measure),
    programme: programmeCode.parse(row.programme),
    category: categoryCode.parse(row.category),
    period: { from: row.periodFrom, to: row.periodTo },
  },
  value: fromDecimalParts(row.amount, row.decimals),
  qualifier: z.enum(qualifiers).parse(row.qualifier),
  sourceId: row.sourceId,
  quote: row.quote,
});

const premiseOf = ({ id, kind, statementId }: PremiseRow): Premise => ({
  id,
  kind: premiseKind.parse(kind),
  statementId,
});

/** Reads one release with all its rows; `null` where there is none. Throws where a row holds a code that is not known. */
export async function readRelease(store: StoreClient, slug: string, number: number): Promise<WholePublication | null> {
  const row = await store.release.findFirst({
    where: { number, dataset: { slug } },
    include: { districts: inOrder, sources: inOrder, statements: inOrder, premises: inOrder },
  });
  if (row === null) return null;
  const districts = row.districts.map(districtOf);
  return {
    dataset: datasetOf(slug, row, districts),
    release: releaseOf(row),
    sources: row.sources.map(sourceOf),
    statements: row.statements.map(statementOf),
    premises: row.premises.map(premiseOf),
    schemes: await readSchemes(store, row.id, districts),
  };
}
