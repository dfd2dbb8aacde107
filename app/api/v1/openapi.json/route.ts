import { withStore } from '@/app/api/with-store';
import { answerOpenApi } from '@/lib/export/openapi/answer-openapi';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { readServedApi } from '../../read-served-api';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => withStore(() => answerOpenApi(request, readServedApi));

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
