import { withStore } from '@/app/api/with-store';
import { answerSitemapIndex } from '@/app/sitemap/answer-sitemap';

export * from '@/lib/export/read-only-methods';

export const GET = (request: Request): Promise<Response> => withStore(() => answerSitemapIndex(request));

export { GET as HEAD };
