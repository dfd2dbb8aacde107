import type { Dataset } from '@/lib/domain/publication';
import { defaultLocale } from '@/lib/i18n/locales';
import type { ApiStart } from '@/lib/schemas/api-start';
import { readQuery } from '@/lib/schemas/query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { datasetFiles, siteFiles } from '@/lib/vocabulary/file-format';
import { answer } from './answer';
import { notUnderstood } from './problem';

/** Answers a request for the API's root with where everything else begins: 200, 304, 400 for any query. */
export async function answerStart(request: Request, datasets: readonly Dataset[]): Promise<Response> {
  const { problems } = readQuery({}, new URL(request.url).searchParams, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);
  const origin = siteOrigin(request.headers);
  const start: ApiStart = {
    openapi: `${origin}/api/v1/${siteFiles.openapi.file}`,
    catalogue: `${origin}/api/v1/${siteFiles.catalogJsonld.file}`,
    datasets: datasets.map(({ slug, isIllustrative }) => ({
      dataset: slug,
      ...(isIllustrative ? { illustrative: true as const } : {}),
      page: `${origin}/${defaultLocale}/${slug}`,
      package: `${origin}/api/v1/${slug}/${datasetFiles.package.file}`,
    })),
  };
  const text = `${JSON.stringify(start, null, 2)}\n`;
  return answer(request, {
    identity: text,
    mediaType: 'application/json; charset=utf-8',
    isFrozen: false,
    name: null,
    body: () => text,
  });
}
