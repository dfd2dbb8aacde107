import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Dimension, Measure } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { Selection } from './charts/chart-model';
import type { Closure } from './closure';
import type { Figure } from './figure';
import { type Period, periodYears } from './period';
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
  /** The dataset's whole period where the summary is not broken down by period or year. */
  readonly period: Period;
  /** The rows of a full register that have no year. */
  readonly undated?: true;
  /** A district's code, or `not_published`; absent where the summary is not broken down by district. */
  readonly district?: string;
}

export interface SummaryRow extends Readonly<Record<SummaryColumn, Figure>> {
  readonly dims: SummaryDimensions;
}

/**
 * A breakdown. What is known of the rows adds up to the total; what a source does not itemise, and what a register does
 * not date or place, is a row of its own.
 */
export interface Summary {
  readonly by: readonly Dimension[];
  readonly rows: readonly SummaryRow[];
  readonly total: SummaryRow;
}

/**
 * Breaks the figures of a dataset down by any of programme, category, period, year and district, within what a reader
 * selected.
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
      selectInPeriod(closure, measure, chosenProgrammes, chosenCategories, {
        period: dims.period,
        whole,
        undated: dims.undated,
        district: dims.district,
      });
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
  const { register } = closure;
  const times = timesOf(closure, dataset.period, by);
  const districts = by.includes('district') ? (register?.districts ?? []) : [undefined];
  const places = times.flatMap(({ period, undated }) => {
    // What a register has of a type is not known of its rows without a year alone, so all of its types are tried.
    const of = register ? dataset.period : period;
    const shown = by.includes('category') ? shownCategories(closure, of, slices, selection.categories) : [null];
    return shown.flatMap((category) =>
      shownProgrammes.flatMap((programme) =>
        districts.map(
          (district): SummaryDimensions => ({
            programme,
            category,
            period,
            ...(undated && { undated }),
            ...(district === undefined ? {} : { district }),
          }),
        ),
      ),
    );
  });
  const order: Record<Dimension, (dims: SummaryDimensions) => number> = {
    programme: ({ programme }) => (programme === null ? -1 : programmes.indexOf(programme)),
    category: ({ category }) => (category === null ? -1 : categoriesWithRemainder.indexOf(category)),
    period: ({ period, undated }) => (undated ? Number.MAX_SAFE_INTEGER : period.from),
    year: ({ period, undated }) => (undated ? Number.MAX_SAFE_INTEGER : period.from),
    district: ({ district }) => (district === undefined ? -1 : (register?.districts.indexOf(district) ?? -1)),
  };
  const sorted = places.toSorted((a, b) =>
    by.reduce((decided, dimension) => decided || order[dimension](a) - order[dimension](b), 0),
  );
  // A district, or a combination, of which the register has no scheme adds nothing.
  const isSparse = register !== undefined && (by.length > 1 || by.includes('district'));
  const rows = sorted.map(row).filter(({ schemes }) => !isSparse || schemes.value);
  return { by, rows, total: row({ programme: null, category: null, period: dataset.period }) };
}

interface Time {
  readonly period: Period;
  readonly undated?: true;
}

function timesOf(closure: Closure, whole: Period, by: readonly Dimension[]): readonly Time[] {
  if (!by.includes('year') && !by.includes('period')) return [{ period: whole }];
  const years = Array.from({ length: periodYears(whole) }, (_, index) => whole.from + index);
  const times: readonly Time[] = by.includes('year')
    ? years.map((year) => ({ period: { from: year, to: year } }))
    : shownPeriods(closure, whole).map((period) => ({ period }));
  // Where no part is told apart, the one row of the whole already has the rows without a year.
  const isWhole = !by.includes('year') && times.length === 1;
  return closure.register?.hasUndated && !isWhole ? [...times, { period: whole, undated: true }] : times;
}
