import { type CitationContext, citationResponse } from '../citation-response';
import { releases } from '../releases';

export * from '@/lib/export/read-only-methods';

export const GET = (request: Request, context: CitationContext): Promise<Response> =>
  citationResponse(request, context, 'plain', releases);

export { GET as HEAD };
