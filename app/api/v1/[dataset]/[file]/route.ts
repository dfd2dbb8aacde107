import { withStore } from '@/app/api/with-store';
import { answerFile } from '@/lib/export/answer-file';
import { answerMetadata } from '@/lib/export/csvw/answer-metadata';
import { describedFile } from '@/lib/export/csvw/described-file';
import { releases } from '../releases';

export * from '@/lib/export/read-only-methods';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  const table = describedFile(file);
  return withStore(() =>
    table === null
      ? answerFile(request, { slug: dataset, file }, releases)
      : answerMetadata(request, { slug: dataset, table }, releases),
  );
}

export { GET as HEAD };
