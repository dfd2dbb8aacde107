import { withStore } from '@/app/api/with-store';
import { answerReport } from './answer-report';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset } = await params;
  return withStore(() => answerReport(request, dataset));
}

export { GET as HEAD };
