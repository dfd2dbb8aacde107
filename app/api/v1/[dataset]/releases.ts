import { listDatasets } from '@/lib/data/list-datasets';
import { listReleases } from '@/lib/data/list-releases';
import { loadPublication } from '@/lib/data/load-publication';
import { reportOf } from '@/lib/domain/report';
import type { Releases } from '@/lib/export/answer-file';

/** The releases in the store, each with what follows from it. */
export const releases: Releases = {
  load: async (slug, number) => {
    const publication = await loadPublication(slug, number);
    return publication && reportOf(publication);
  },
  numbers: async (slug) => (await listReleases(slug)).map(({ number }) => number),
  slugs: async () => (await listDatasets()).map(({ slug }) => slug),
};
