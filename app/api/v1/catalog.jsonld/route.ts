import { withStore } from '@/app/api/with-store';
import { answerCatalogue } from '@/lib/export/dcat/answer-catalogue';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { catalogueEntries } from '../catalog.ttl/catalogue-entries';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  withStore(() => answerCatalogue(request, 'catalogJsonld', catalogueEntries));

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
