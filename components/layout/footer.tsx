import type { Release } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';

interface FooterProps {
  readonly view: View;
  readonly release: Release;
  /** This page in this release, for good. */
  readonly permalink: string;
}

export function Footer({ view, release, permalink }: FooterProps) {
  const { footer, permalink: texts } = view.messages;
  const number = view.format.count(release.number);
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
        <p>{footer.licence}</p>
        <p>{footer.privacy}</p>
      </div>
    </footer>
  );
}
