import { withStore } from '@/app/api/with-store';
import { answerOpenApi } from '@/lib/export/openapi/answer-openapi';
import { readServedApi } from '../../read-served-api';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => withStore(() => answerOpenApi(request, readServedApi));

export { GET as HEAD };
