import { withStore } from '@/app/api/with-store';
import { answerGrants } from '@/lib/export/grants/answer-grants';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { releases } from '../releases';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerGrants(request, dataset, releases));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
