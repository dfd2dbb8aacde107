import { withStore } from '@/app/api/with-store';
import { answerGrants } from '@/lib/export/grants/answer-grants';
import { releases } from '../releases';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerGrants(request, dataset, releases));
}

export { GET as HEAD };
