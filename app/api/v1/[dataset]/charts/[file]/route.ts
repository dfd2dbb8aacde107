import { withStore } from '@/app/api/with-store';
import { releases } from '../../releases';
import { answerChart } from '../chart-file';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

/** A chart as a file that stands alone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  return withStore(() => answerChart(request, { slug: dataset, file }, releases));
}

export { GET as HEAD };
