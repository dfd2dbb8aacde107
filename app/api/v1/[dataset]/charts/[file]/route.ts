import { withStore } from '@/app/api/with-store';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { releases } from '../../releases';
import { answerChart } from '../chart-file';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

/** A chart as a file that stands alone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  return withStore(() => answerChart(request, { slug: dataset, file }, releases));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
