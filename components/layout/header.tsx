import type { Dataset } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { DatasetSwitch } from './dataset-switch';
import { LanguageSwitch } from './language-switch';
import { firstPageIds, type PageId, pageIds, pages } from './pages';

interface HeaderProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  readonly page: PageId;
  /** The same page in another language. */
  readonly inLanguage: (locale: View['locale']) => string;
}

export function Header({ view, dataset, datasets, page, inLanguage }: HeaderProps) {
  const { messages, format } = view;
  return (
    <header className="border-b border-rule">
      <div className="page pt-4">
        <div className="flex items-baseline justify-between gap-x-6">
          <a href={view.href()} className="text-ink no-underline">
            <strong>{messages.site.name}</strong>
            <span className="text-muted block sm:inline sm:before:content-['_·_']">
              <span lang="vi">{dataset.province}</span> {format.period(dataset.period)}
            </span>
          </a>
          <LanguageSwitch locale={view.locale} href={inLanguage} />
        </div>
        <nav aria-label={messages.nav.label} className="relative">
          <ul className="flex flex-wrap gap-x-3 text-[0.88rem] -mb-px mt-2 sm:gap-x-5 sm:text-[0.94rem]">
            {pageIds.map((id) => (
              <li key={id} className={firstPageIds.includes(id) ? undefined : 'max-lg:hidden'}>
                <a
                  href={view.href(pages[id])}
                  aria-current={id === page ? 'page' : undefined}
                  className="inline-block py-2 text-ink no-underline border-b-3 border-transparent hover:border-rule aria-[current]:border-accent aria-[current]:font-bold"
                >
                  {messages.nav[id]}
                </a>
              </li>
            ))}
            <li className="ml-auto">
              <DatasetSwitch view={view} current={dataset.slug} datasets={datasets} page={page} />
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
