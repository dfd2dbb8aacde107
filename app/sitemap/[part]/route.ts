import { withStore } from '@/app/api/with-store';
import { answerSitemapPart } from '@/app/sitemap/answer-sitemap';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';

interface Context {
  readonly params: Promise<{ part: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  return withStore(() => answerSitemapPart(request, part));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
