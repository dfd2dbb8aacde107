import type { Publication } from '@/lib/domain/publication';
import { viewOf } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';

interface DatasetEntryProps {
  readonly locale: Locale;
  /** The dataset's current release. */
  readonly publication: Publication;
}

/** One dataset of the list: which place and period, who carries it out, how much it holds, and its current release. */
export function DatasetEntry({ locale, publication }: DatasetEntryProps) {
  const { dataset, release, schemes } = publication;
  const view = viewOf(locale, dataset);
  const { format } = view;
  const { datasets: texts, register } = view.messages;
  return (
    <article className="prose border-t border-rule pt-4 mt-6" data-dataset={dataset.slug}>
      <h3 className="mt-0! text-lg">
        <a href={view.href()}>
          <span lang="vi">{dataset.province}</span> {format.period(dataset.period)}
        </a>
      </h3>
      {view.mark && (
        <p className="text-warning font-bold" data-illustrative>
          {view.mark.band}
        </p>
      )}
      <dl className="scheme-facts">
        <div>
          <dt>{texts.agency}</dt>
          <dd>{dataset.agency[locale]}</dd>
        </div>
        <div>
          <dt>{texts.coverageName}</dt>
          <dd>
            {texts.coverage[dataset.coverage](format.count(schemes.length))}
            {' – '}
            <a href={view.href('/schemes')}>{register.scheme.all.toLowerCase()}</a>
          </dd>
        </div>
        <div>
          <dt>{texts.release}</dt>
          <dd>
            {texts.releaseOf(format.count(release.number), format.date(release.publishedAt))}
            {' – '}
            <a href={view.href('/updates')}>{texts.updates}</a>
          </dd>
        </div>
      </dl>
    </article>
  );
}
