import type { Figure } from '../figure';
import type { Scheme } from '../scheme';
import { atomicPeriods } from './atomic-periods';
import type { Chart, ChartContext, DatedScheme } from './chart-model';
import { narrow, shownProgrammes } from './narrow';

const schemeFigure = (scheme: Scheme, year: number): Figure => ({
  id: `support.${scheme.code}`,
  cell: {
    measure: 'support',
    programme: scheme.programme,
    category: scheme.category,
    period: { from: year, to: year },
  },
  unit: 'vnd',
  basis: scheme.support === null ? 'not_published' : 'published',
  value: scheme.support,
  lower: scheme.support,
  upper: scheme.support,
  statement: null,
  derivation: null,
});

const datedSchemes = (context: ChartContext): readonly DatedScheme[] => {
  const { categories } = context.selection;
  return context.schemes
    .filter((scheme) => shownProgrammes(context).includes(scheme.programme))
    .filter((scheme) => categories.length === 0 || categories.includes(scheme.category))
    .flatMap((scheme) =>
      scheme.year === null || scheme.status !== 'named'
        ? []
        : [{ code: scheme.code, title: scheme.title, year: scheme.year, figure: schemeFigure(scheme, scheme.year) }],
    )
    .sort((a, b) => a.year - b.year || a.code.localeCompare(b.code, 'en'));
};

/** When: the amount of each period that sources tell apart, never spread over the years inside it. */
export const overTime: Chart = {
  id: 'overTime',
  measures: ['support', 'schemes', 'counterpart', 'total_capital'],
  model: (context) => {
    const { closure, measure, period } = context;
    const known = [...closure.figures.values()].filter(
      (figure) => figure.cell.measure === measure && figure.value !== null,
    );
    const periods = atomicPeriods(
      period,
      known.map((figure) => figure.cell.period),
    );
    return {
      kind: 'time',
      id: 'overTime',
      measure,
      period,
      spans: periods.map((span) => ({ period: span, figure: narrow(context, { period: span }) })),
      whole: narrow(context),
      schemes: measure === 'support' ? datedSchemes(context) : [],
    };
  },
};
