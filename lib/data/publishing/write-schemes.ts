import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Scheme } from '@/lib/domain/scheme';
import type { InsertRows } from './insert-rows';
import { schemeColumns, schemeSourceColumns } from './scheme-columns';

/** Schemes at a time: what is sent to the database is made anew for each piece, and signals are heard between two. */
const most = 1000;

/** In the order of `schemeColumns`. */
const schemeRow = (releaseId: number, position: number, scheme: Scheme) => [
  releaseId,
  position,
  scheme.code,
  scheme.status,
  scheme.programme,
  scheme.category,
  scheme.title,
  scheme.titleIsDescriptive,
  scheme.recipient,
  scheme.legalForm,
  scheme.place,
  scheme.district?.code ?? null,
  scheme.year,
  scheme.support,
  scheme.counterpart,
  scheme.total,
  scheme.jobs,
  scheme.decision,
  scheme.decidedOn,
  scheme.acceptedOn,
  scheme.quote,
];

/** Writes the schemes of a release in their order, with what they rest on; tells how many are written after each piece. */
export async function writeSchemes(
  insertRows: InsertRows,
  releaseId: number,
  schemes: readonly Scheme[],
  onProgress: (written: number) => void,
): Promise<void> {
  for (let start = 0; start < schemes.length; start += most) {
    const piece = schemes.slice(start, start + most);
    await insertRows(
      'Scheme',
      schemeColumns,
      piece.map((scheme, index) => schemeRow(releaseId, start + index, scheme)),
    );
    await insertRows(
      'SchemeSource',
      schemeSourceColumns,
      piece.flatMap(({ code, sourceIds }) =>
        sourceIds.map((sourceId, position) => [releaseId, code, sourceId, position]),
      ),
    );
    onProgress(start + piece.length);
    await othersFirst();
  }
}
