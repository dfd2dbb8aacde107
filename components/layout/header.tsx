import type { Dataset } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { LanguageSwitch } from './language-switch';
import { type PageId, pageIds, pages } from './pages';

interface HeaderProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly page: PageId;
  readonly path: string;
}

export function Header({ view, dataset, page, path }: HeaderProps) {
  const { messages, format, base } = view;
  return (
    <header className="border-b border-rule">
      <div className="page pt-4">
        <div className="flex items-baseline justify-between gap-x-6">
          <a href={base} className="text-ink no-underline">
            <strong>{messages.site.name}</strong>
            <span className="text-muted block sm:inline sm:before:content-['_·_']">{`${dataset.province} ${format.period(dataset.period)}`}</span>
          </a>
          <LanguageSwitch view={view} dataset={dataset.slug} path={path} />
        </div>
        <nav aria-label={messages.nav.label}>
          <ul className="flex flex-wrap gap-x-5 -mb-px mt-2 text-[0.94rem]">
            {pageIds.map((id) => (
              <li key={id}>
                <a
                  href={`${base}${pages[id]}`}
                  aria-current={id === page ? 'page' : undefined}
                  className="inline-block py-2 text-ink no-underline border-b-3 border-transparent hover:border-rule aria-[current]:border-accent aria-[current]:font-bold"
                >
                  {messages.nav[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
