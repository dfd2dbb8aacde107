import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { type CitationContext, citationResponse } from '../citation-response';
import { releases } from '../releases';

export const GET = (request: Request, context: CitationContext): Promise<Response> =>
  citationResponse(request, context, 'bibtex', releases);

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
