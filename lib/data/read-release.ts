import { z } from 'zod';
import type { Premise, Statement } from '@/lib/domain/figure';
import type { Publication, Source, WholePublication } from '@/lib/domain/publication';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Measure, measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { qualifiers } from '@/lib/vocabulary/qualifier';
import { sourceKinds } from '@/lib/vocabulary/source-kind';
import { fromDecimalParts } from './decimal-parts';
import type {
  Premise as PremiseRow,
  Prisma,
  Source as SourceRow,
  Statement as StatementRow,
} from './generated/sqlite/client';
import { preparedFiles } from './prepared-reader';
import { readPackedSchemes } from './read-pieces';
import { datasetOf, districtOf, releaseOf } from './release-rows';
import { readSchemes } from './scheme-rows';
import type { StoreClient } from './store-client';
import type { AskedRow } from './store-engine';

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

/** Everything of a release but its schemes, and where they are; `null` where there is no such release. */
async function readBeside(store: StoreClient, slug: string, number: number) {
  const row = await store.release.findFirst({
    where: { number, dataset: { slug } },
    include: { districts: inOrder, sources: inOrder, statements: inOrder, premises: inOrder },
  });
  if (row === null) return null;
  const districts = row.districts.map(districtOf);
  const beside: Omit<WholePublication, 'schemes'> = {
    dataset: datasetOf(slug, row, districts),
    release: releaseOf(row),
    sources: row.sources.map(sourceOf),
    statements: row.statements.map(statementOf),
    premises: row.premises.map(premiseOf),
  };
  return { id: row.id, districts, beside };
}

/** Reads one release with all its rows; `null` where there is none. Throws where a row holds a code that is not known. */
export async function readRelease(store: StoreClient, slug: string, number: number): Promise<WholePublication | null> {
  const found = await readBeside(store, slug, number);
  if (found === null) return null;
  const { id, districts, beside } = found;
  return { ...beside, schemes: await readSchemes(store, id, districts) };
}

/**
 * The same to be served: a large register as it was packed at its publication. `ask`: asks the store, later, when parts
 * of a prepared file are wanted.
 */
export async function readServedRelease(
  store: StoreClient,
  slug: string,
  number: number,
  ask: (query: Prisma.Sql) => Promise<readonly AskedRow[]>,
): Promise<Publication | null> {
  const found = await readBeside(store, slug, number);
  if (found === null) return null;
  const { id, districts, beside } = found;
  const packed = await readPackedSchemes(store, id, districts);
  if (packed === null) return { ...beside, schemes: await readSchemes(store, id, districts) };
  const { contentHash } = beside.release;
  return { ...beside, schemes: packed, prepared: preparedFiles({ slug, number, contentHash }, ask) };
}
