import { listDatasets } from '@/lib/data/list-datasets';
import { fileAddresses } from '@/lib/export/file-address';
import { allowedMethods, methodNotAllowed, notFound } from '@/lib/export/problem';
import { withStore } from '../with-store';

export const dynamic = 'force-dynamic';

/** Every other address below /api: a program asked, so a program is answered. */
export async function GET(): Promise<Response> {
  return withStore(async () => {
    const datasets = await listDatasets();
    return notFound([
      '/api/health',
      '/api/v1/register-template.xlsx',
      ...datasets.flatMap(({ slug }) => [
        ...fileAddresses(slug),
        ...['updates.atom', 'updates.json'].map((feed) => `/api/v1/${slug}/${feed}`),
      ]),
    ]);
  });
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
