import { notFound } from 'next/navigation';
import { loadPublication } from '@/lib/data/load-publication';
import type { Publication } from '@/lib/domain/publication';
import { type Report, reportOf } from '@/lib/domain/report';
import { type View, viewOf } from '@/lib/format/view';
import { isLocale } from '@/lib/i18n/locales';

export type DatasetParams = Promise<{ locale: string; dataset: string }>;

export interface PageData {
  readonly view: View;
  readonly publication: Publication;
  readonly report: Report;
}

/** What every page of a dataset needs; answers "not found" for an unknown language or dataset. */
export async function readPage(params: DatasetParams): Promise<PageData> {
  const { locale, dataset } = await params;
  if (!isLocale(locale)) notFound();
  const publication = await loadPublication(dataset);
  if (!publication) notFound();
  return { view: viewOf(locale, publication.dataset), publication, report: reportOf(publication) };
}
