import { withStore } from '@/app/api/with-store';
import { answer } from '@/lib/export/answer';
import type { Releases } from '@/lib/export/answer-file';
import { illustrativeHeaders } from '@/lib/export/illustrative-headers';
import { inventedSuffix } from '@/lib/export/invented-suffix';
import { loadAsked } from '@/lib/export/load-asked';
import { notFound, notUnderstood } from '@/lib/export/problem';
import { citationOf } from '@/lib/format/citation/citation-of';
import { citationWriters } from '@/lib/format/citation/citation-writers';
import { viewOf } from '@/lib/format/view';
import { siteOrigin } from '@/lib/schemas/site-origin';
import { type CitationFormatId, citationFormatIds, citationFormats } from '@/lib/vocabulary/citation-format';
import { readCitationQuery } from './citation-query';

/** What Next hands to a route of a dataset. */
export interface CitationContext {
  readonly params: Promise<{ dataset: string }>;
}

/**
 * How to cite a dataset or, with `figure=`, `scheme=` or `chart=` and the chart's own query, a part of it. Always of one
 * release, which the citation names: the current one unless asked for another. 200, 304, 400 or 404.
 */
export async function citationResponse(
  request: Request,
  { params }: CitationContext,
  id: CitationFormatId,
  releases: Releases,
): Promise<Response> {
  const { dataset: slug } = await params;
  return withStore(async () => {
    const { asked, numbers, report } = await loadAsked(request, slug, releases);
    if (report === null) {
      const slugs = await releases.slugs();
      return notFound(
        slugs.flatMap((known) => citationFormatIds.map((each) => `/api/v1/${known}/${citationFormats[each].file}`)),
      );
    }
    const { dataset } = report.publication;
    const marks = illustrativeHeaders(dataset);
    const { query, problems } = readCitationQuery(asked, report, numbers);
    if (problems.length > 0) return notUnderstood(problems, marks);
    const view = viewOf(query.lang, dataset, query.release);
    const citation = citationOf(view, report, query.subject, siteOrigin(request.headers));
    const text = citationWriters[id](citation);
    const { file, mediaType } = citationFormats[id];
    return answer(request, {
      identity: text,
      mediaType,
      isFrozen: query.release !== null,
      name: `${citation.key}${inventedSuffix(dataset)}.${file.split('.').at(-1)}`,
      disposition: id === 'plain' ? 'inline' : 'attachment',
      headers: marks,
      body: () => text,
    });
  });
}
