import { ReportError } from '@/components/feedback/report-error';
import { PrintedAddress } from '@/components/share/printed-address';
import type { Publication } from '@/lib/domain/publication';
import { citationSearch } from '@/lib/format/citation/citation-search';
import { type View, viewOf } from '@/lib/format/view';
import { citationFormats } from '@/lib/vocabulary/citation-format';

interface FooterProps {
  readonly view: View;
  readonly publication: Publication;
  /** What a reader may find wrong here: the page's name. */
  readonly about: string;
  /** This page in this release, for good. */
  readonly permalink: string;
}

export function Footer({ view, publication, about, permalink }: FooterProps) {
  const { dataset, release } = publication;
  const { cite, footer, permalink: texts } = view.messages;
  const number = view.format.count(release.number);
  const citation = viewOf(view.locale, dataset, release.number).fileHref(
    `/${citationFormats.plain.file}`,
    citationSearch({ kind: 'dataset' }, view.locale),
  );
  return (
    <footer className="border-t border-rule text-sm text-muted">
      <div className="page py-6 grid gap-1">
        <p>
          {footer.release(number, view.format.date(release.publishedAt))}. {footer.about}
        </p>
        <p className="no-print">
          <a href={permalink} rel="bookmark" data-permalink>
            {texts.link}
          </a>
          {'. '}
          {texts.linkNote(number)}
        </p>
        <PrintedAddress href={permalink} />
        <p className="no-print">
          <a href={citation} data-cite-dataset>
            {cite.dataset}
          </a>
        </p>
        <ReportError view={view} publication={publication} about={about} permalink={permalink} />
        <p>{footer.licence}</p>
        <p>{footer.privacy}</p>
      </div>
    </footer>
  );
}
