import type { Dataset } from '@/lib/domain/publication';
import { type View, viewOf } from '@/lib/format/view';
import { sitePages } from '@/lib/vocabulary/site-page';

interface DatasetSwitchProps {
  readonly view: View;
  readonly current: string;
  readonly datasets: readonly Dataset[];
}

/** The other datasets, real ones first, and the pages that belong to none. Opens and closes without scripts. */
export function DatasetSwitch({ view: { locale, messages, format }, current, datasets }: DatasetSwitchProps) {
  const { datasets: texts } = messages;
  const link = 'block px-4 py-2 text-ink no-underline hover:bg-accent-soft aria-[current]:font-bold';
  return (
    <details className="dataset-switch">
      <summary className="py-2">{texts.switch}</summary>
      <ul>
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
        {sitePages.map((page, index) => (
          <li key={page} className={index === 0 ? 'border-t border-rule' : undefined}>
            <a href={`/${locale}/${page}`} className={link}>
              {texts.nav[page]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
