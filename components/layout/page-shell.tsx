import type { ReactNode } from 'react';
import { FigurePanel } from '@/components/figures/figure-panel.client';
import { OpenTermsOnFocus } from '@/components/ui/open-terms-on-focus.client';
import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { Footer } from './footer';
import { Header } from './header';
import type { PageId } from './pages';

interface PageShellProps {
  readonly view: View;
  readonly publication: Publication;
  readonly page: PageId;
  /** The page's address after the dataset, with its query: `/schemes?programme=kcqg`. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Header, main content and footer of every page of a dataset. */
export function PageShell({ view, publication, page, path, children }: PageShellProps) {
  const { figure, nav } = view.messages;
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:p-2 bg-paper">
        {nav.skip}
      </a>
      <Header view={view} dataset={publication.dataset} page={page} path={path} />
      <main id="main" tabIndex={-1} className="page pt-8 pb-16 outline-none">
        {children}
      </main>
      <Footer view={view} release={publication.release} />
      <FigurePanel
        texts={{
          label: figure.panelLabel,
          close: figure.panelClose,
          openPage: figure.panelOpenPage,
          loading: figure.panelLoading,
        }}
      />
      <OpenTermsOnFocus />
    </>
  );
}
