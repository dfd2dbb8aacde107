import { type Choice, ChoiceList } from '@/components/ui/choice-list';
import { FilterForm } from '@/components/ui/filter-form';
import type { ChartId } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Report } from '@/lib/domain/report';
import { selectFigure } from '@/lib/domain/select-figure';
import type { View } from '@/lib/format/view';
import type { OverviewQuery } from '@/lib/schemas/overview-query';
import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';

interface NarrowFormProps {
  readonly view: View;
  readonly report: Report;
  readonly query: OverviewQuery;
}

/** Narrows the overview by programme and type; the measures that the reader chose for charts are kept. */
export function NarrowForm({ view, report, query }: NarrowFormProps) {
  const { messages, format } = view;
  const texts = messages.overview.narrow;
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const count = (chosenProgrammes: readonly Programme[], chosenCategories: readonly CategoryOrRemainder[]) =>
    format.figure(selectFigure(closure, 'schemes', chosenProgrammes, chosenCategories, period));
  const spokenOf = categoriesWithRemainder.filter((category) =>
    [...closure.figures.values()].some(
      ({ cell, value, basis }) =>
        cell.category === category &&
        cell.programme === null &&
        value !== null &&
        // A full register knows of every type; those without schemes are no choice.
        !(basis === 'register' && value === 0),
    ),
  );
  const narrowed = query.programme.length + query.category.length > 0;
  return (
    <details className="border border-rule rounded-sm bg-surface no-print">
      <summary className="cursor-pointer px-4 py-3 font-bold">{texts.title}</summary>
      <div className="px-4 pb-4">
        <FilterForm action={view.href()} label={texts.title}>
          {chartsFor(report).map(({ id, measures }) => keptMeasure(id, query.measures[id], measures[0]))}
          <div className="grid gap-5 sm:grid-cols-[1fr_2fr]">
            <ChoiceList
              name="programme"
              legend={texts.programme}
              choices={programmes.map((code) =>
                choice(
                  code,
                  messages.vocabulary.programme[code],
                  count([code], query.category),
                  query.programme.includes(code),
                ),
              )}
            />
            <ChoiceList
              name="category"
              legend={texts.category}
              choices={spokenOf.map((code) =>
                choice(
                  code,
                  messages.vocabulary.category[code],
                  count(query.programme, [code]),
                  query.category.includes(code),
                ),
              )}
            />
          </div>
          <p className="flex gap-3 mt-4">
            <button type="submit" className="button button-strong">
              {texts.apply}
            </button>
            {narrowed && (
              <a className="button" href={view.href()}>
                {texts.clear}
              </a>
            )}
          </p>
        </FilterForm>
      </div>
    </details>
  );
}

const choice = (value: string, label: string, count: string, checked: boolean): Choice => ({
  value,
  label,
  count,
  checked,
});

const keptMeasure = (id: ChartId, measure: Measure | undefined, usual: Measure) =>
  measure && measure !== usual ? <input key={id} type="hidden" name={id} value={measure} /> : null;
