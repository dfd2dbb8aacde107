import { releases } from '@/app/api/v1/[dataset]/releases';
import { withStore } from '@/app/api/with-store';
import { oembedResponse } from './oembed-response';

export * from '@/lib/export/read-only-methods';

export const GET = (request: Request): Promise<Response> => withStore(() => oembedResponse(request, releases));

export { GET as HEAD };
