import type { Figure } from '@/lib/domain/figure';
import { figureOfAnyCategory } from '@/lib/domain/figure-of-any-category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import { formulaRuns } from '../formula-runs';
import type { Printer } from '../printer';
import type { Block, Headline, Runs } from '../report-model';

/** The overview's first numbers, each with its basis and what stands beside it there. */
export function headlineFigures(printer: Printer): readonly Block[] {
  const { view, report, sentence, figure: printed } = printer;
  const { messages, format } = view;
  const { overview: texts, vocabulary, printedReport } = messages;
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const whole = { programmes: [], categories: [] };
  const at = (measure: Measure, programme: Programme | null = null) =>
    closure.at({ measure, programme, category: null, period });
  const split = (measure: Measure): Runs =>
    sentence(texts.byProgramme, { kcqg: at(measure, 'kcqg'), kcdp: at(measure, 'kcdp') });
  const basis = (figure: Figure): Runs => {
    const formula = formulaRuns(printer, figure);
    const name = vocabulary.basis[figure.basis];
    return formula.length > 0 ? [{ text: `${name}: ` }, ...formula] : [{ text: name }];
  };
  const headline = (label: string, figure: Figure, ...notes: readonly Runs[]): Headline => ({
    label,
    value: printed(figure),
    unit: figure.value === null ? '' : vocabulary.unit[figure.unit],
    notes: [...notes, ...(figure.value === null ? [] : [basis(figure)])],
  });
  const jobs = at('jobs');
  const itemised = at('jobs_itemised');
  const fairs = figureOfAnyCategory(closure, 'fairs', whole, period);
  const attendances = figureOfAnyCategory(closure, 'fair_attendances', whole, period);
  const share = at('state_share');
  return [
    { kind: 'section', text: printedReport.headlineOf(format.period(period)) },
    {
      kind: 'headlines',
      items: [
        headline(texts.schemes, at('schemes'), split('schemes')),
        headline(texts.support, at('support'), split('support')),
        headline(texts.counterpart, at('counterpart')),
        headline(
          texts.totalCapital,
          at('total_capital'),
          ...(share.value === null ? [] : [sentence(texts.stateShare, { share })]),
        ),
        jobs.value === null && itemised.value !== null
          ? headline(texts.jobsItemised, itemised, [{ text: `${texts.jobsNote} ` }, printed(jobs)])
          : headline(texts.jobs, jobs),
        ...(fairs && attendances ? [headline(texts.fairs, attendances, sentence(texts.fairsAt, { fairs }))] : []),
      ],
    },
  ];
}
