import { withStore } from '@/app/api/with-store';
import { answerSitemapIndex } from '@/app/sitemap/answer-sitemap';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';

export const GET = (request: Request): Promise<Response> => withStore(() => answerSitemapIndex(request));

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
