import type { Release } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';

interface FooterProps {
  readonly view: View;
  readonly release: Release;
}

export function Footer({ view, release }: FooterProps) {
  const { footer } = view.messages;
  return (
    <footer className="border-t border-rule text-sm text-muted">
      <div className="page py-6 grid gap-1">
        <p>
          {footer.release(view.format.count(release.number), view.format.date(release.publishedAt))}. {footer.about}
        </p>
        <p>{footer.licence}</p>
        <p>{footer.privacy}</p>
      </div>
    </footer>
  );
}
