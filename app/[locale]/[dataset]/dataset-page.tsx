import type { ReactNode } from 'react';
import { PageShell } from '@/components/layout/page-shell';
import type { PageId } from '@/components/layout/pages';
import { listDatasets } from '@/lib/data/list-datasets';
import { loadPublication } from '@/lib/data/load-publication';
import { type PageSubject, standingOf } from '@/lib/domain/release-standing';
import { reportOf } from '@/lib/domain/report';
import type { QueryProblem } from '@/lib/schemas/query';
import type { PageData } from './read-page';

interface DatasetPageProps {
  readonly data: PageData;
  readonly page: PageId;
  /** The page's address after the dataset: `/schemes`. */
  readonly path: string;
  /** Its canonical query, without question mark and release. */
  readonly search?: string;
  /** The one figure or scheme that the page is about. */
  readonly subject?: PageSubject;
  /** Said at the page's head; empty where the page says them itself. */
  readonly problems?: readonly QueryProblem[];
  readonly children: ReactNode;
}

/** A page of a dataset in its shell; where it is frozen, with what the current release says otherwise. */
export async function DatasetPage({ data, subject, problems = data.problems, ...rest }: DatasetPageProps) {
  const { view, publication, report } = data;
  const current = view.release === null ? null : await loadPublication(publication.dataset.slug);
  return (
    <PageShell
      view={view}
      publication={publication}
      datasets={await listDatasets()}
      standing={current && standingOf(report, reportOf(current), subject ?? null)}
      problems={problems}
      {...rest}
    />
  );
}
