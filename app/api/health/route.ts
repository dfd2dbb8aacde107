import { storeState } from '@/lib/data/store-state';
import { allowedMethods, methodNotAllowed, publicHeaders, unavailable } from '@/lib/export/problem';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const store = await storeState();
  if (store.state !== 'ready') return unavailable({ state: store.state });
  const { dataset, release } = store;
  return Response.json(
    { status: 'ok', dataset, release },
    { headers: { ...publicHeaders, 'cache-control': 'no-store' } },
  );
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
