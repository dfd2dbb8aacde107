import { withStore } from '@/app/api/with-store';
import { answerFile } from '@/lib/export/answer-file';
import { allowedMethods, methodNotAllowed } from '@/lib/export/problem';
import { releases } from '../releases';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  return withStore(() => answerFile(request, { slug: dataset, file }, releases));
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
