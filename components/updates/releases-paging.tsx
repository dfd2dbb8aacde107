import type { View } from '@/lib/format/view';

interface ReleasesPagingProps {
  readonly view: View;
  readonly page: number;
  readonly pages: number;
}

/** The ways on in a long list of releases. */
export function ReleasesPaging({ view, page, pages }: ReleasesPagingProps) {
  if (pages === 1) return null;
  const { updates, register } = view.messages;
  const href = (target: number) => view.href('/updates', target === 1 ? '' : `page=${target}`);
  return (
    <nav aria-label={updates.paging} className="flex flex-wrap items-center gap-3 mt-8 no-print">
      {page > 1 && (
        <a className="button" rel="prev" href={href(page - 1)}>
          {register.previous}
        </a>
      )}
      <span>{register.page(view.format.count(page), view.format.count(pages))}</span>
      {page < pages && (
        <a className="button" rel="next" href={href(page + 1)}>
          {register.next}
        </a>
      )}
    </nav>
  );
}
