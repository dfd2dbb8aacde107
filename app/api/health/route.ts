import { withStore } from '@/app/api/with-store';
import { listDatasets } from '@/lib/data/list-datasets';
import { listReleases } from '@/lib/data/list-releases';
import { storeState } from '@/lib/data/store-state';
import { publicHeaders, unavailable } from '@/lib/export/problem';
import type { Health } from '@/lib/schemas/health';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> =>
  withStore(async () => {
    const store = await storeState();
    if (store.state !== 'ready') return unavailable({ state: store.state });
    const { dataset, release, server, trouble } = store;
    const status =
      trouble === undefined ? ({ status: 'ok' } as const) : ({ status: 'degraded', reason: trouble } as const);
    const health: Health = {
      ...status,
      ...(server === undefined ? {} : { server }),
      dataset,
      release,
      datasets: await currentReleases(),
    };
    return Response.json(health, { headers: { ...publicHeaders, 'cache-control': 'no-store' } });
  });

/** Each dataset with the release that it shows, and whether all of it is invented. */
async function currentReleases(): Promise<Health['datasets']> {
  const datasets = await listDatasets();
  const releases = await Promise.all(datasets.map(({ slug }) => listReleases(slug)));
  return datasets.map(({ slug, isIllustrative }, index) => ({
    dataset: slug,
    release: releases[index]?.find(({ isCurrent }) => isCurrent)?.number ?? null,
    ...(isIllustrative ? { illustrative: true as const } : {}),
  }));
}

export { GET as HEAD };
