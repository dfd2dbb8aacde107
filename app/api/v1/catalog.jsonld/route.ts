import { withStore } from '@/app/api/with-store';
import { answerCatalogue } from '@/lib/export/dcat/answer-catalogue';
import { catalogueEntries } from '../catalog.ttl/catalogue-entries';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  withStore(() => answerCatalogue(request, 'catalogJsonld', catalogueEntries));

export { GET as HEAD };
