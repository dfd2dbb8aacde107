import { withStore } from '@/app/api/with-store';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { releases } from '../../releases';
import { answerDatasetCard } from '../dataset-card-file';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

/** The picture beside a link to a page of the dataset. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  return withStore(() => answerDatasetCard(request, { slug: dataset, file }, releases));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
