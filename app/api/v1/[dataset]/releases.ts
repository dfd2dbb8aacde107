import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { reportOf } from '@/lib/domain/report';
import type { Releases } from '@/lib/export/answer-file';

/** The releases in the store, each with what follows from it. */
export const releases: Releases = {
  load: async (slug) => {
    const publication = await loadPublication(slug);
    return publication && reportOf(publication);
  },
  slugs: async () => (await listDatasets()).map(({ slug }) => slug),
};
