import { withStore } from '@/app/api/with-store';
import { releases } from '../../releases';
import { answerDatasetCard } from '../dataset-card-file';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

/** The picture beside a link to a page of the dataset. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  return withStore(() => answerDatasetCard(request, { slug: dataset, file }, releases));
}

export { GET as HEAD };
