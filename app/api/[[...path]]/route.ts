import { listDatasets } from '@/lib/data/list-datasets';
import { apiAddresses } from '@/lib/export/api-addresses';
import { allowedMethods, methodNotAllowed, notFound } from '@/lib/export/problem';
import { withStore } from '../with-store';

export const dynamic = 'force-dynamic';

/** Every other address below /api: a program asked, so a program is answered. */
export async function GET(): Promise<Response> {
  return withStore(async () => notFound(apiAddresses((await listDatasets()).map(({ slug }) => slug))));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
