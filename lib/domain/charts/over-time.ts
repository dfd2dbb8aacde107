import { schemeFigure } from '../scheme-figure';
import { shownPeriods } from '../shown-periods';
import type { Chart, ChartContext, DatedScheme } from './chart-model';
import { narrow, shownProgrammes } from './narrow';

const datedSchemes = (context: ChartContext): readonly DatedScheme[] => {
  const { categories } = context.selection;
  return [...context.schemes]
    .filter((scheme) => shownProgrammes(context).includes(scheme.programme))
    .filter((scheme) => categories.length === 0 || categories.includes(scheme.category))
    .flatMap((scheme) =>
      scheme.year === null || scheme.status !== 'named'
        ? []
        : [
            {
              code: scheme.code,
              title: scheme.title,
              year: scheme.year,
              figure: schemeFigure(scheme, 'support', context.period),
            },
          ],
    )
    .sort((a, b) => a.year - b.year || a.code.localeCompare(b.code, 'en'));
};

/** When: the amount of each period that sources tell apart, never spread over the years inside it. */
export const overTime: Chart = {
  id: 'overTime',
  measures: ['support', 'schemes', 'counterpart', 'total_capital'],
  registerMeasures: ['jobs'],
  model: (context) => {
    const { closure, measure, period } = context;
    const spans = shownPeriods(closure, period);
    return {
      kind: 'time',
      id: 'overTime',
      measure,
      period,
      spans: spans.map((span) => ({ period: span, figure: narrow(context, { period: span }) })),
      whole: narrow(context),
      // The one span of the whole already has the rows without a year.
      undated: closure.register?.hasUndated && spans.length > 1 ? narrow(context, { undated: true }) : null,
      // A full register has a figure for each year, and too many schemes to draw one by one.
      schemes: measure === 'support' && !closure.register ? datedSchemes(context) : [],
    };
  },
};
