import type { Register } from '@/lib/domain/register/read-register';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import { withPage } from '@/lib/domain/register/register-query-change';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';

interface RegisterPagingProps {
  readonly view: View;
  readonly register: Register;
  readonly query: RegisterQuery;
}

/** Where in the list this page is, and the ways on. */
export function RegisterPaging({ view, register, query }: RegisterPagingProps) {
  if (register.pages === 1) return null;
  const { messages, format } = view;
  const texts = messages.register;
  const { page, pages, pageSize, rows, count } = register;
  const first = (page - 1) * pageSize + 1;
  const href = (target: number) => view.href('/schemes', registerSearch(withPage(query, target)));
  return (
    <nav aria-label={texts.paging} className="flex flex-wrap items-center gap-3 mt-6">
      {page > 1 && (
        <a className="button" rel="prev" href={href(page - 1)}>
          {texts.previous}
        </a>
      )}
      <span>
        {texts.page(format.count(page), format.count(pages))}
        <span className="text-muted">
          {' · '}
          {texts.showing(format.count(first), format.count(first + rows.length - 1), format.count(count))}
        </span>
      </span>
      {page < pages && (
        <a className="button" rel="next" href={href(page + 1)}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
