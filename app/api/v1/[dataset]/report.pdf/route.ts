import { withStore } from '@/app/api/with-store';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { answerReport } from './answer-report';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerReport(request, dataset));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
