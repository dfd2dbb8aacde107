import { withStore } from '@/app/api/with-store';
import { answerDescriptor } from '@/lib/export/package/answer-descriptor';
import { releases } from '../releases';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

/** The description of a dataset as a Data Package whose tables are on the web. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerDescriptor(request, dataset, releases));
}

export { GET as HEAD };
