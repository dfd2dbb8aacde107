import { notFound } from 'next/navigation';
import { cache } from 'react';
import { listReleases } from '@/lib/data/list-releases';
import { loadPublication } from '@/lib/data/load-publication';
import type { Publication } from '@/lib/domain/publication';
import { type Report, reportOf } from '@/lib/domain/report';
import { type View, viewOf } from '@/lib/format/view';
import { isLocale } from '@/lib/i18n/locales';
import type { QueryProblem } from '@/lib/schemas/query';
import { readReleaseQuery } from '@/lib/schemas/release-query';

export type DatasetParams = Promise<{ locale: string; dataset: string }>;
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** What Next hands to a page of a dataset. */
export interface PageProps {
  readonly params: DatasetParams;
  readonly searchParams: SearchParams;
}

export interface PageData {
  readonly view: View;
  readonly publication: Publication;
  readonly report: Report;
  /** What of `?release=` was not understood: the reader then sees the current release. */
  readonly problems: readonly QueryProblem[];
}

// Metadata and body ask apart: within one request both get one release, even while another takes its place.
const releasesOf = cache(listReleases);
const publicationOf = cache(loadPublication);

/**
 * What every page of a dataset needs, of the release that a permalink asks for or else of the current one; answers
 * "not found" for an unknown language or dataset.
 */
export async function readPage({ params, searchParams }: PageProps): Promise<PageData> {
  const { locale, dataset } = await params;
  if (!isLocale(locale)) notFound();
  const numbers = (await releasesOf(dataset)).map(({ number }) => number);
  const { release, problems } = readReleaseQuery(await searchParams, numbers);
  const publication = await publicationOf(dataset, release ?? undefined);
  if (!publication) notFound();
  return { view: viewOf(locale, publication.dataset, release), publication, report: reportOf(publication), problems };
}
