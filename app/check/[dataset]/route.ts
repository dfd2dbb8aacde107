import { withStore } from '@/app/api/with-store';
import { heldAgainst, holdableDatasets } from '@/app/check/held-against';
import { answer } from '@/lib/export/answer';
import { notFound } from '@/lib/export/problem';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

/** For the page that checks files alone, and as that wants it: a dataset's current release, whole. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(async () => {
    const held = await heldAgainst(dataset);
    if (held === null) return notFound((await holdableDatasets()).map(({ slug }) => `/check/${slug}`));
    const { number, contentHash } = held.release;
    return answer(request, {
      identity: JSON.stringify(['check', dataset, number, contentHash]),
      mediaType: 'application/json; charset=utf-8',
      isFrozen: false,
      name: null,
      body: () => JSON.stringify(held),
    });
  });
}

export { GET as HEAD };
