import { listDatasets } from '@/lib/data/list-datasets';
import { listReleases } from '@/lib/data/list-releases';
import { loadPublication } from '@/lib/data/load-publication';
import type { CatalogueEntry } from '@/lib/export/dcat/dataset-description';

/** Every real dataset as its current release tells of it. */
export async function catalogueEntries(): Promise<readonly CatalogueEntry[]> {
  const real = (await listDatasets()).filter(({ isIllustrative }) => !isIllustrative);
  const entries = await Promise.all(
    real.map(async ({ slug }) => ({
      publication: await loadPublication(slug),
      firstPublishedAt: (await listReleases(slug)).at(-1)?.publishedAt,
    })),
  );
  return entries.flatMap(({ publication, firstPublishedAt }) =>
    publication !== null && firstPublishedAt !== undefined ? [{ publication, firstPublishedAt }] : [],
  );
}
