import { withStore } from '@/app/api/with-store';
import { answerPackage } from '@/lib/export/package/answer-package';
import { releases } from '../releases';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

/** All tables of a dataset as a Data Package. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerPackage(request, dataset, releases));
}

export { GET as HEAD };
