import { withStore } from '@/app/api/with-store';
import { answerTemplate } from '@/lib/export/template/answer-template';

export * from '@/lib/export/read-only-methods';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => withStore(() => answerTemplate(request));

export { GET as HEAD };
