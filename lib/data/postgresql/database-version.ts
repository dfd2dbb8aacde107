import type { StoreVersion } from '../store-engine';
import { errorWords } from './error-words';
import { readingConnection } from './reading-connection';

/** Which database a server has, which releases it holds, and how far it has come: the number of its latest release, 0 without one. */
export interface DatabaseVersion extends StoreVersion {
  readonly latest: number;
}

// Releases never change: which there are, and which are current, is all that can.
const query = `
  SELECT current_database()::text AS place,
         (SELECT coalesce(max("id"), 0) FROM "Release")::int AS latest,
         md5(concat(
           (SELECT string_agg(concat_ws(' ', r."id", r."number", r."contentHash", r."publishedAt", d."slug",
                                        d."currentReleaseId" = r."id"), ',' ORDER BY r."id")
              FROM "Release" r JOIN "Dataset" d ON d."id" = r."datasetId"),
           (SELECT string_agg(migration_name, ',' ORDER BY migration_name) FROM _prisma_migrations))) AS content`;

const withoutTables: DatabaseVersion = { place: '', content: '', latest: 0 };

/** Asks one server. Throws where it does not answer or does not let this program in. */
export async function databaseVersion(server: string): Promise<DatabaseVersion> {
  try {
    const { rows } = await readingConnection(server).looking.query(query);
    return { place: String(rows[0]?.place), content: String(rows[0]?.content), latest: Number(rows[0]?.latest) };
  } catch (error) {
    if (errorWords(error).includes('42P01')) return withoutTables;
    throw error;
  }
}
