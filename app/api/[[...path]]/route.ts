import { listDatasets } from '@/lib/data/list-datasets';
import { StoreUnavailable } from '@/lib/data/store-unavailable';
import { fileAddresses } from '@/lib/export/file-address';
import { allowedMethods, methodNotAllowed, notFound, unavailable } from '@/lib/export/problem';

export const dynamic = 'force-dynamic';

/** Every other address below /api: a program asked, so a program is answered. */
export async function GET(): Promise<Response> {
  try {
    const datasets = await listDatasets();
    return notFound(['/api/health', ...datasets.flatMap(({ slug }) => fileAddresses(slug))]);
  } catch (error) {
    if (error instanceof StoreUnavailable) return unavailable({ state: error.state });
    throw error;
  }
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
