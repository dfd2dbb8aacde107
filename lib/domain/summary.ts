import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Dimension, Measure } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { Selection } from './charts/chart-model';
import type { Closure } from './closure';
import type { Figure } from './figure';
import type { Period } from './period';
import type { Dataset } from './publication';
import { selectInPeriod } from './select-in-period';
import { shownCategories } from './shown-categories';
import { shownPeriods } from './shown-periods';

/** The columns of a summary and the measure that each shows. */
export const summaryMeasures = {
  schemes: 'schemes',
  support: 'support',
  counterpart: 'counterpart',
  leverage: 'leverage_ratio',
  jobs: 'jobs',
} as const satisfies Record<string, Measure>;
export type SummaryColumn = keyof typeof summaryMeasures;

/** Where a row stands; `null` where the summary is not broken down that way. */
export interface SummaryDimensions {
  readonly programme: Programme | null;
  readonly category: CategoryOrRemainder | null;
  /** The dataset's whole period where the summary is not broken down by period. */
  readonly period: Period;
}

export interface SummaryRow extends Readonly<Record<SummaryColumn, Figure>> {
  readonly dims: SummaryDimensions;
}

/** A breakdown. What is known of the rows adds up to the total; what a source does not itemise is a row of its own. */
export interface Summary {
  readonly by: readonly Dimension[];
  readonly rows: readonly SummaryRow[];
  readonly total: SummaryRow;
}

/**
 * Breaks the figures of a dataset down by any of programme, category and period, within what a reader selected.
 * Rows come in display order, the first dimension of `by` outermost. A figure that no source gives stays `not_published`.
 */
export function summarise(
  closure: Closure,
  dataset: Pick<Dataset, 'period'>,
  by: readonly Dimension[],
  selection: Selection,
): Summary {
  function row(dims: SummaryDimensions): SummaryRow {
    const chosenProgrammes = dims.programme === null ? selection.programmes : [dims.programme];
    const chosenCategories = dims.category === null ? selection.categories : [dims.category];
    // A row of an unnarrowed breakdown shows its own period's remainder; a chosen remainder is the whole period's.
    const whole = selection.categories.length > 0 ? dataset.period : dims.period;
    const figure = (measure: Measure) =>
      selectInPeriod(closure, measure, chosenProgrammes, chosenCategories, { period: dims.period, whole });
    return {
      dims,
      schemes: figure('schemes'),
      support: figure('support'),
      counterpart: figure('counterpart'),
      leverage: figure('leverage_ratio'),
      jobs: figure('jobs'),
    };
  }

  const eachProgramme = programmes.filter(
    (code) => selection.programmes.length === 0 || selection.programmes.includes(code),
  );
  const shownProgrammes = by.includes('programme') ? eachProgramme : [null];
  const slices = by.includes('programme') ? eachProgramme : selection.programmes;
  const eachPeriod = by.includes('period') ? shownPeriods(closure, dataset.period) : [dataset.period];
  const places = eachPeriod.flatMap((period) => {
    const shown = by.includes('category') ? shownCategories(closure, period, slices, selection.categories) : [null];
    return shown.flatMap((category) => shownProgrammes.map((programme) => ({ programme, category, period })));
  });
  const order: Record<Dimension, (dims: SummaryDimensions) => number> = {
    programme: ({ programme }) => (programme === null ? -1 : programmes.indexOf(programme)),
    category: ({ category }) => (category === null ? -1 : categoriesWithRemainder.indexOf(category)),
    period: ({ period }) => period.from,
  };
  const sorted = places.toSorted((a, b) =>
    by.reduce((decided, dimension) => decided || order[dimension](a) - order[dimension](b), 0),
  );
  return { by, rows: sorted.map(row), total: row({ programme: null, category: null, period: dataset.period }) };
}
