import { withStore } from '@/app/api/with-store';
import { listDatasets } from '@/lib/data/list-datasets';
import { answerStart } from '@/lib/export/answer-start';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> =>
  withStore(async () => answerStart(request, await listDatasets()));

export { GET as HEAD };
