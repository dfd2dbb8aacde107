import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Scheme } from '@/lib/domain/scheme';
import type { Prisma } from '../generated/client';

/** Schemes at a time: what is sent to the database is made anew for each piece, and signals are heard between two. */
const most = 1000;

// `createMany` takes a millisecond of planning for each row; one JSON text for a thousand rows takes a hundredth of it.

const insertSchemes = (transaction: Prisma.TransactionClient, rows: readonly unknown[]) =>
  transaction.$executeRaw`
    INSERT INTO "Scheme" (
      "releaseId", "position", "code", "status", "programme", "category", "title", "titleIsDescriptive", "recipient",
      "legalForm", "place", "districtCode", "year", "support", "counterpart", "total", "jobs", "decision", "decidedOn",
      "acceptedOn", "quote")
    SELECT
      value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8, value ->> 9, value ->> 10, value ->> 11, value ->> 12, value ->> 13, value ->> 14, value ->> 15,
      value ->> 16, value ->> 17, value ->> 18, value ->> 19, value ->> 20
    FROM json_each(${JSON.stringify(rows)})`;

const insertLinks = (transaction: Prisma.TransactionClient, rows: readonly unknown[]) =>
  transaction.$executeRaw`
    INSERT INTO "SchemeSource" ("releaseId", "schemeCode", "sourceId", "position")
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${JSON.stringify(rows)})`;

/** In the order of the columns above. */
const schemeRow = (releaseId: number, position: number, scheme: Scheme): readonly unknown[] => [
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
  transaction: Prisma.TransactionClient,
  releaseId: number,
  schemes: readonly Scheme[],
  onProgress: (written: number) => void,
): Promise<void> {
  for (let start = 0; start < schemes.length; start += most) {
    const piece = schemes.slice(start, start + most);
    await insertSchemes(
      transaction,
      piece.map((scheme, index) => schemeRow(releaseId, start + index, scheme)),
    );
    await insertLinks(
      transaction,
      piece.flatMap(({ code, sourceIds }) =>
        sourceIds.map((sourceId, position) => [releaseId, code, sourceId, position]),
      ),
    );
    onProgress(start + piece.length);
    await othersFirst();
  }
}
