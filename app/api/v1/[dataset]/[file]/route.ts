import { StoreUnavailable } from '@/lib/data/store-unavailable';
import { answerFile } from '@/lib/export/answer-file';
import { allowedMethods, methodNotAllowed, unavailable } from '@/lib/export/problem';
import { releases } from '../releases';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { dataset, file } = await params;
  try {
    return await answerFile(request, { slug: dataset, file }, releases);
  } catch (error) {
    if (error instanceof StoreUnavailable) return unavailable({ state: error.state });
    throw error;
  }
}

export {
  allowedMethods as OPTIONS,
  GET as HEAD,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
};
