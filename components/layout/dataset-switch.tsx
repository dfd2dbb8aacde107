import type { Dataset } from '@/lib/domain/publication';
import { type View, viewOf } from '@/lib/format/view';
import { sitePages } from '@/lib/vocabulary/site-page';
import { firstPageIds, type PageId, pageIds, pages } from './pages';

interface DatasetSwitchProps {
  readonly view: View;
  readonly current: string;
  readonly datasets: readonly Dataset[];
  readonly page: PageId;
}

const link = 'block px-4 py-2 text-ink no-underline hover:bg-accent-soft aria-[current]:font-bold';

/**
 * The menu's drawer: the other datasets, real ones first, and the pages that belong to none; where there is little
 * room also the dataset's further pages. Opens and closes without scripts.
 */
export function DatasetSwitch({ view, current, datasets, page }: DatasetSwitchProps) {
  const { locale, messages, format } = view;
  const { datasets: texts } = messages;
  const furtherIds = pageIds.filter((id) => !firstPageIds.includes(id));
  return (
    <details className="dataset-switch">
      <summary className="py-2">
        <span className="lg:hidden" data-current={furtherIds.includes(page) || undefined}>
          {messages.nav.more}
        </span>
        <span className="max-lg:hidden">{texts.switch}</span>
      </summary>
      <div>
        <ul className="lg:hidden" aria-label={messages.nav.label}>
          {furtherIds.map((id) => (
            <li key={id}>
              <a href={view.href(pages[id])} aria-current={id === page ? 'page' : undefined} className={link}>
                {messages.nav[id]}
              </a>
            </li>
          ))}
        </ul>
        <ul aria-label={texts.switch} data-datasets>
          {datasets
            .toSorted((a, b) => Number(a.isIllustrative) - Number(b.isIllustrative))
            .map((dataset) => (
              <li key={dataset.slug}>
                <a
                  href={viewOf(locale, dataset).href()}
                  aria-current={dataset.slug === current ? 'true' : undefined}
                  className={link}
                >
                  <span lang="vi">{dataset.province}</span> {format.period(dataset.period)}
                  {dataset.isIllustrative && <span className="text-warning"> · {texts.illustrative.short}</span>}
                </a>
              </li>
            ))}
        </ul>
        <ul aria-label={texts.navLabel} data-site-pages>
          {sitePages.map((id) => (
            <li key={id}>
              <a href={`/${locale}/${id}`} className={link}>
                {texts.nav[id]}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
