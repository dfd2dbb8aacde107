import { withStore } from '@/app/api/with-store';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { answerTemplate } from '@/lib/export/template/answer-template';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => withStore(() => answerTemplate(request));

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
