import { setImmediate as othersFirst } from 'node:timers/promises';
import { z } from 'zod';
import type { District } from '@/lib/domain/district';
import type { Scheme } from '@/lib/domain/scheme';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { programmes } from '@/lib/vocabulary/programme';
import { schemeStatuses } from '@/lib/vocabulary/scheme-status';
import type { Scheme as SchemeRow } from './generated/sqlite/client';
import { interner } from './interned';
import type { StoreClient } from './store-client';

/** Rows at a time: the driver holds the whole process up while it reads. */
const most = 1000;

const statusCode = z.enum(schemeStatuses);
const programmeCode = z.enum(programmes);
const categoryCode = z.enum(categoriesWithRemainder);
const legalFormCode = z.enum(legalForms).nullable();

const money = (value: bigint | null): number | null => (value === null ? null : Number(value));

/** What rows have in common: texts and lists of sources that many of them share are kept once. */
interface Shared {
  readonly text: ReturnType<typeof interner>;
  readonly district: (code: string | null) => District | null;
}

const schemeOf = (row: SchemeRow, { text, district }: Shared, sourceIds: readonly string[]): Scheme => ({
  code: row.code,
  status: text(statusCode.parse(row.status)),
  programme: text(programmeCode.parse(row.programme)),
  category: text(categoryCode.parse(row.category)),
  title: row.title,
  titleIsDescriptive: row.titleIsDescriptive,
  recipient: row.recipient,
  legalForm: text(legalFormCode.parse(row.legalForm)),
  place: text(row.place),
  district: district(row.districtCode),
  year: row.year,
  support: money(row.support),
  counterpart: money(row.counterpart),
  total: money(row.total),
  jobs: row.jobs,
  decision: text(row.decision),
  decidedOn: text(row.decidedOn),
  acceptedOn: text(row.acceptedOn),
  sourceIds,
  quote: row.quote,
});

/** The schemes of a release in their order, read in pieces so that other requests are answered between them. */
export async function readSchemes(
  store: StoreClient,
  releaseId: number,
  districts: readonly District[],
): Promise<Scheme[]> {
  const districtByCode = new Map(districts.map((district) => [district.code, district]));
  const shared: Shared = { text: interner(), district: (code) => districtByCode.get(code ?? '') ?? null };
  const sourceLists = new Map<string, readonly string[]>();
  const schemes: Scheme[] = [];
  let after = '';
  for (;;) {
    const rows = await store.scheme.findMany({
      where: { releaseId, code: { gt: after } },
      orderBy: { code: 'asc' },
      take: most,
    });
    const last = rows.at(-1);
    if (last === undefined) break;
    const links = await store.schemeSource.findMany({
      where: { releaseId, schemeCode: { gt: after, lte: last.code } },
      orderBy: { position: 'asc' },
    });
    const idsByScheme = new Map<string, string[]>();
    for (const { schemeCode, sourceId } of links) {
      const ids = idsByScheme.get(schemeCode);
      if (ids === undefined) idsByScheme.set(schemeCode, [sourceId]);
      else ids.push(sourceId);
    }
    for (const row of rows) {
      const ids = idsByScheme.get(row.code) ?? [];
      const key = ids.join(';');
      const sourceIds = sourceLists.get(key) ?? ids;
      sourceLists.set(key, sourceIds);
      schemes[row.position] = schemeOf(row, shared, sourceIds);
    }
    if (rows.length < most) break;
    after = last.code;
    await othersFirst();
  }
  return schemes.filter((scheme) => scheme !== undefined);
}
