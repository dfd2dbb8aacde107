import { listDatasets } from '@/lib/data/list-datasets';
import { apiAddresses } from '@/lib/export/api-addresses';
import { notFound } from '@/lib/export/problem';
import { withStore } from '../with-store';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

/** Every other address below /api: a program asked, so a program is answered. */
export async function GET(): Promise<Response> {
  return withStore(async () => notFound(apiAddresses((await listDatasets()).map(({ slug }) => slug))));
}

export { GET as HEAD };
