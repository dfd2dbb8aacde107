import { withStore } from '@/app/api/with-store';
import { type Standing, standingOf } from '@/lib/data/load-publication';
import { readyReleases } from '@/lib/data/ready-releases';
import { storeState } from '@/lib/data/store-state';
import type { Dataset } from '@/lib/domain/publication';
import { publicHeaders, unavailable } from '@/lib/export/problem';
import type { Health } from '@/lib/schemas/health';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> =>
  withStore(async () => {
    const store = await storeState();
    if (store.state !== 'ready') return unavailable({ state: store.state });
    const standings = await standingsOfDatasets();
    const [first] = standings.filter(isServed);
    if (first === undefined) return unavailable({ state: 'unreadable' });
    const { server, trouble } = store;
    const reason = trouble ?? (standings.some(({ state }) => state === 'unreadable') ? 'unreadable_release' : null);
    const health: Health = {
      ...(reason === null ? { status: 'ok' } : { status: 'degraded', reason }),
      ...(server === undefined ? {} : { server }),
      dataset: first.dataset.slug,
      release: first.served,
      datasets: standings.map(({ dataset: { slug, isIllustrative }, served }) => ({
        dataset: slug,
        release: served,
        ...(isIllustrative ? { illustrative: true as const } : {}),
      })),
    };
    return Response.json(health, { headers: { ...publicHeaders, 'cache-control': 'no-store' } });
  });

type DatasetStanding = Standing & { readonly dataset: Dataset };

const isServed = (standing: DatasetStanding): standing is DatasetStanding & { readonly served: number } =>
  standing.served !== null;

const standingsOfDatasets = async (): Promise<readonly DatasetStanding[]> =>
  (await readyReleases())
    .filter(({ isCurrent }) => isCurrent)
    .map((current) => ({ ...standingOf(current), dataset: current.dataset }));

export { GET as HEAD };
