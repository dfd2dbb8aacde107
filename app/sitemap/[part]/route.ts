import { withStore } from '@/app/api/with-store';
import { answerSitemapPart } from '@/app/sitemap/answer-sitemap';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ part: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  return withStore(() => answerSitemapPart(request, part));
}

export { GET as HEAD };
