import { withStore } from '@/app/api/with-store';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { answerSiteCard } from '../site-card-file';

interface Context {
  readonly params: Promise<{ file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return withStore(() => answerSiteCard(request, file));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
