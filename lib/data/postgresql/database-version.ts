import type { StoreVersion } from '../store-engine';
import { readingConnection } from './reading-connection';

// Releases never change: which there are, and which are current, is all that can.
const query = `
  SELECT current_database()::text AS place,
         md5(concat(
           (SELECT string_agg(concat_ws(' ', r."id", r."number", r."contentHash", r."publishedAt", d."slug",
                                        d."currentReleaseId" = r."id"), ',' ORDER BY r."id")
              FROM "Release" r JOIN "Dataset" d ON d."id" = r."datasetId"),
           (SELECT string_agg(migration_name, ',' ORDER BY migration_name) FROM _prisma_migrations))) AS content`;

/** Which database answers, and which releases it holds. */
export async function databaseVersion(address: string): Promise<StoreVersion> {
  try {
    const { rows } = await readingConnection(address).looking.query(query);
    return { place: String(rows[0]?.place), content: String(rows[0]?.content) };
  } catch {
    return { place: '', content: '' };
  }
}
