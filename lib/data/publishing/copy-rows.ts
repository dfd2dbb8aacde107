import type { StoreClient } from '../store-client';
import type { InsertRows, RowColumn } from './insert-rows';
import { schemeColumns, schemeSourceColumns } from './scheme-columns';
import type { Draft } from './store-change';

/** Rows at a time. */
const most = 1000;

/** The row's values in the order of the columns; whole numbers of 64 bits as text, which both engines read exactly. */
const valuesOf = (row: object, columns: readonly RowColumn[]) => {
  const values = new Map(Object.entries(row));
  return columns.map(({ name }) => {
    const value: unknown = values.get(name);
    return typeof value === 'bigint' ? String(value) : (value as string | number | boolean | null);
  });
};

async function copySchemes(
  source: StoreClient,
  insertRows: InsertRows,
  releaseId: number,
  onRows: (rows: number) => void,
) {
  let after = '';
  for (;;) {
    const schemes = await source.scheme.findMany({
      where: { releaseId, code: { gt: after } },
      orderBy: { code: 'asc' },
      take: most,
    });
    const last = schemes.at(-1);
    if (last === undefined) return;
    const links = await source.schemeSource.findMany({
      where: { releaseId, schemeCode: { gt: after, lte: last.code } },
    });
    await insertRows(
      'Scheme',
      schemeColumns,
      schemes.map((row) => valuesOf(row, schemeColumns)),
    );
    await insertRows(
      'SchemeSource',
      schemeSourceColumns,
      links.map((row) => valuesOf(row, schemeSourceColumns)),
    );
    onRows(schemes.length);
    after = last.code;
  }
}

/** One part after another: together they may be larger than memory. */
async function copyPieces(source: StoreClient, store: StoreClient, releaseId: number): Promise<void> {
  const parts = await source.releasePiece.findMany({ where: { releaseId }, omit: { bytes: true } });
  for (const place of parts) {
    const piece = await source.releasePiece.findUnique({ where: { releaseId_name_part: place } });
    if (piece !== null) await store.releasePiece.create({ data: piece });
  }
}

/**
 * Writes every row of `source` into the draft, which has none, with the same ids. Tells how many schemes are written
 * after each piece.
 */
export async function copyRows(
  source: StoreClient,
  { store, insertRows, continueIds }: Draft,
  onRows: (rows: number) => void,
): Promise<void> {
  const datasets = await source.dataset.findMany({ orderBy: { id: 'asc' } });
  await store.dataset.createMany({ data: datasets.map((row) => ({ ...row, currentReleaseId: null })) });
  const releases = await source.release.findMany({ orderBy: { id: 'asc' } });
  for (const release of releases) {
    const ofRelease = { where: { releaseId: release.id } };
    await store.release.create({ data: release });
    await store.district.createMany({ data: await source.district.findMany(ofRelease) });
    await store.source.createMany({ data: await source.source.findMany(ofRelease) });
    await store.statement.createMany({ data: await source.statement.findMany(ofRelease) });
    await store.premise.createMany({ data: await source.premise.findMany(ofRelease) });
    await copySchemes(source, insertRows, release.id, onRows);
    await copyPieces(source, store, release.id);
  }
  for (const { id, currentReleaseId } of datasets)
    await store.dataset.update({ where: { id }, data: { currentReleaseId } });
  await continueIds();
}
