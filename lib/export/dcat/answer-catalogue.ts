import { readEnvironment } from '@/lib/schemas/environment';
import { readQuery } from '@/lib/schemas/query';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { siteFiles } from '@/lib/vocabulary/file-format';
import { answer } from '../answer';
import { notUnderstood } from '../problem';
import { catalogueGraph } from './catalogue-graph';
import type { CatalogueEntry } from './dataset-description';
import { writeJsonld } from './write-jsonld';
import { writeTurtle } from './write-turtle';

const writers = { catalogTurtle: writeTurtle, catalogJsonld: writeJsonld } as const;
const others = { catalogTurtle: 'catalogJsonld', catalogJsonld: 'catalogTurtle' } as const;

/**
 * Answers with the site's catalogue of real datasets in one of its forms: 200, 304 where the reader has it, 400 for any
 * query. `read`: every dataset with its current release.
 */
export async function answerCatalogue(
  request: Request,
  file: keyof typeof writers,
  read: () => Promise<readonly CatalogueEntry[]>,
): Promise<Response> {
  const { problems } = readQuery({}, new URL(request.url).searchParams, { strict: true });
  if (problems.length > 0) return notUnderstood(problems);
  const origin = siteOrigin(request.headers);
  const { feedbackAddress } = readEnvironment();
  const entries = await read();
  const told = entries.map(({ firstPublishedAt, publication: { dataset, release } }) => [
    dataset.slug,
    firstPublishedAt,
    release.number,
    release.publishedAt,
    release.contentHash,
  ]);
  const other = siteFiles[others[file]];
  return answer(request, {
    identity: JSON.stringify([file, origin, feedbackAddress, told]),
    mediaType: siteFiles[file].mediaType,
    isFrozen: false,
    name: null,
    links: [`<${origin}/api/v1/${other.file}>; rel="alternate"; type="${other.mediaType.replace(/;.*/, '')}"`],
    body: () => writers[file](catalogueGraph({ origin, feedbackAddress, entries })),
  });
}
