import { releases } from '@/app/api/v1/[dataset]/releases';
import { withStore } from '@/app/api/with-store';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { oembedResponse } from './oembed-response';

export const GET = (request: Request): Promise<Response> => withStore(() => oembedResponse(request, releases));

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
