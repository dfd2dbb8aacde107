import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { StoreUnavailable } from '@/lib/data/store-unavailable';
import { reportOf } from '@/lib/domain/report';
import { answerFile, type Releases } from '@/lib/export/answer-file';
import { allowedMethods, methodNotAllowed, unavailable } from '@/lib/export/problem';

interface Context {
  readonly params: Promise<{ dataset: string; file: string }>;
}

const releases: Releases = {
  load: async (slug) => {
    const publication = await loadPublication(slug);
    return publication && reportOf(publication);
  },
  slugs: async () => (await listDatasets()).map(({ slug }) => slug),
};

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
