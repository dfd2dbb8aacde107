import { withStore } from '@/app/api/with-store';
import { answerSiteCard } from '../site-card-file';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return withStore(() => answerSiteCard(request, file));
}

export { GET as HEAD };
