import type { ReactNode } from 'react';
import { FigurePanel } from '@/components/figures/figure-panel';
import { PrintedFooter } from '@/components/share/printed-footer';
import { QueryProblems } from '@/components/ui/query-problems';
import type { Dataset, Publication } from '@/lib/domain/publication';
import type { ReleaseStanding } from '@/lib/domain/release-standing';
import { type View, viewOf } from '@/lib/format/view';
import type { QueryProblem } from '@/lib/schemas/query';
import { Footer } from './footer';
import { Header } from './header';
import { IllustrativeBand } from './illustrative-band';
import { type PageId, pages } from './pages';
import { ReleaseBanner } from './release-banner';
import { SkipLink } from './skip-link';

export interface PageShellProps {
  readonly view: View;
  readonly publication: Publication;
  /** Every dataset, for the switch. */
  readonly datasets: readonly Dataset[];
  /** How a frozen release stands to the current one; `null` where the reader looks at the current one. */
  readonly standing: ReleaseStanding | null;
  /** What of the address was not understood; nothing where the page itself says it. */
  readonly problems: readonly QueryProblem[];
  readonly page: PageId;
  /** The page's address after the dataset: `/schemes`. */
  readonly path: string;
  /** Its canonical query, without question mark and release. */
  readonly search?: string;
  readonly children: ReactNode;
}

/**
 * Header, main content and footer of every page of a dataset. What depends on the current release stands outside
 * `<main>`: the content of a permalink never changes.
 */
export function PageShell({ view, publication, datasets, standing, page, path, search = '', ...rest }: PageShellProps) {
  const { figure, footer, nav, site } = view.messages;
  const { dataset, release } = publication;
  const frozen = viewOf(view.locale, dataset, release.number);
  const title = site.datasetTitle(dataset.province, view.format.period(dataset.period));
  const told = footer.release(view.format.count(release.number), view.format.date(release.publishedAt));
  return (
    <>
      <PrintedFooter
        source={[view.mark?.cell, site.name, title, told].filter(Boolean).join(' · ')}
        href={frozen.href(path)}
      />
      <SkipLink locale={view.locale} />
      <IllustrativeBand view={view} />
      <Header
        view={view}
        dataset={dataset}
        datasets={datasets}
        page={page}
        inLanguage={(locale) => viewOf(locale, dataset, view.release).href(path, search)}
      />
      {standing && (
        <ReleaseBanner
          view={view}
          dataset={dataset}
          standing={standing}
          path={path}
          search={search}
          list={pages[page]}
        />
      )}
      <main id="main" tabIndex={-1} className="page pt-8 pb-16 outline-none">
        <QueryProblems view={view} problems={rest.problems} />
        {rest.children}
      </main>
      <Footer
        view={view}
        publication={publication}
        about={`${title}: ${nav[page]}`}
        permalink={frozen.href(path, search)}
      />
      <FigurePanel
        texts={{
          label: figure.panelLabel,
          close: figure.panelClose,
          openPage: figure.panelOpenPage,
          loading: figure.panelLoading,
        }}
      />
    </>
  );
}
