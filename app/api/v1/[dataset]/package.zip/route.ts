import { withStore } from '@/app/api/with-store';
import { answerPackage } from '@/lib/export/package/answer-package';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { releases } from '../releases';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

/** All tables of a dataset as a Data Package. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerPackage(request, dataset, releases));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
