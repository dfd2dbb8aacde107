import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparedFigures } from '@/components/compare/compared-figures';
import { DifferencesTable } from '@/components/compare/differences-table';
import { SideForm } from '@/components/compare/side-form';
import { FigureKey } from '@/components/figures/figure-key';
import { FigurePanel } from '@/components/figures/figure-panel';
import { IllustrativeBand } from '@/components/layout/illustrative-band';
import { SiteShell } from '@/components/layout/site-shell';
import { QueryProblems } from '@/components/ui/query-problems';
import { compareSides } from '@/lib/domain/compare';
import { illustrativeMark } from '@/lib/format/illustrative-mark';
import { sideName } from '@/lib/format/side-name';
import { viewOf } from '@/lib/format/view';
import { isLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { compareSearch } from '@/lib/schemas/compare-query';
import { siteMetadata } from '../site-metadata';
import { type ComparePageProps, readCompare } from './read-compare';

export async function generateMetadata(props: ComparePageProps): Promise<Metadata> {
  const { locale } = await props.params;
  if (!isLocale(locale)) return {};
  const { words, query, a, b } = await readCompare(locale, props.searchParams);
  if (!a || !b) return siteMetadata(locale, 'compare');
  const { compare: texts } = words.messages;
  const title = `${texts.title}: ${texts.sideTitle(sideName(words, a), sideName(words, b))}`;
  const mark = illustrativeMark(a.dataset.isIllustrative || b.dataset.isIllustrative, words.messages);
  return {
    // Each pair is a page of its own; the measure told in detail is not.
    ...siteMetadata(locale, 'compare', {
      title: mark === null ? title : `${mark.prefix} ${title}`,
      search: compareSearch({ ...query, measure: null }),
    }),
    ...(mark === null ? {} : { robots: 'noindex' }),
  };
}

export default async function ComparePage(props: ComparePageProps) {
  const { locale } = await props.params;
  if (!isLocale(locale)) notFound();
  const { words, choices, query, problems, a, b } = await readCompare(locale, props.searchParams);
  const { compare: texts, figure } = messagesFor(locale);
  const comparison = a && b ? compareSides(a.side, b.side) : null;
  const shown = a && b && [a, b].map((side) => ({ name: sideName(words, side), view: viewOf(locale, side.dataset) }));
  const [one, other] = shown ?? [];
  return (
    <SiteShell locale={locale} page="compare" search={compareSearch(query)}>
      {one?.view.mark && comparison?.refusal === null && (
        <div className="mb-5">
          <IllustrativeBand view={one.view} />
        </div>
      )}
      <h1>{texts.title}</h1>
      <p className="prose mt-3">{texts.intro}</p>
      <QueryProblems view={words} problems={problems} />
      <SideForm words={words} action={`/${locale}/compare`} choices={choices} query={query} />
      {comparison === null && (a || b) && <p className="mt-6 font-bold">{texts.incomplete}</p>}
      {comparison !== null && comparison.refusal !== null && (
        <p className="prose mt-6 border-l-3 border-warning bg-warning-soft px-4 py-3" data-refusal={comparison.refusal}>
          {texts.refusal[comparison.refusal]}
        </p>
      )}
      {comparison?.refusal === null && one && other && (
        <>
          <section className="mt-8">
            <h2>{texts.differencesTitle}</h2>
            <DifferencesTable a={one} b={other} differences={comparison.differences} />
          </section>
          <ComparedFigures
            a={one}
            b={other}
            tables={comparison.tables}
            leftOut={comparison.leftOut}
            measure={query.measure}
          />
          <div className="mt-8">
            <FigureKey view={one.view} />
          </div>
          <FigurePanel
            texts={{
              label: figure.panelLabel,
              close: figure.panelClose,
              openPage: figure.panelOpenPage,
              loading: figure.panelLoading,
            }}
          />
        </>
      )}
    </SiteShell>
  );
}
