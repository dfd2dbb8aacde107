import type { ReactNode } from 'react';
import { FigureLink } from '@/components/figures/figure-link';
import { RichText } from '@/components/ui/rich-text';
import type { BarsModel, ChartModel, TimeModel } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { notItemised } from '@/lib/vocabulary/category';

interface ChartFindingProps {
  readonly view: View;
  readonly report: Report;
  readonly model: ChartModel;
  /** The reader narrowed the overview: a finding about the whole would be about something else. */
  readonly narrowed: boolean;
}

/** A chart's title: what it finds, with its numbers as figures; or what it shows, where that cannot be told. */
export function ChartFinding({ view, report, model, narrowed }: ChartFindingProps) {
  const { title, finding } = view.messages.charts.byId[model.id];
  const text = finding[model.measure];
  const values = narrowed || !text ? null : valuesOf(view, report, model);
  return text && values ? <RichText text={text} values={values} /> : title;
}

type Values = Readonly<Record<string, ReactNode>>;

function valuesOf(view: View, report: Report, model: ChartModel): Values | null {
  if (model.kind === 'time') return timeValues(view, model);
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const at = (measure: 'support_share' | 'state_share' | 'jobs_itemised', programme: 'kcqg' | 'kcdp' | null = null) =>
    closure.at({ measure, programme, category: null, period });
  switch (model.id) {
    case 'byProgramme':
      return filled(view, {
        kcqgShare: at('support_share', 'kcqg'),
        kcdpShare: at('support_share', 'kcdp'),
        kcdp: model.rows.find(({ code }) => code === 'kcdp')?.total ?? null,
        total: model.total.total,
      });
    case 'byCategory':
      return topValues(view, report, model);
    case 'capital':
      return filled(view, { stateShare: at('state_share') });
    case 'jobsByCategory':
      return filled(view, { itemised: at('jobs_itemised') });
    default:
      return null;
  }
}

function topValues(view: View, { closure, publication }: Report, model: BarsModel): Values | null {
  const [top] = model.rows
    .filter(({ code, total }) => code !== notItemised && total.value !== null)
    .sort((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0));
  const category = top?.total.cell.category;
  if (!top || !category) return null;
  const share = closure.at({ measure: 'support_share', programme: null, category, period: publication.dataset.period });
  const figures = filled(view, { top: top.total, topShare: share, total: model.total.total });
  return figures && { ...figures, topName: view.messages.vocabulary.category[category].toLowerCase() };
}

function timeValues(view: View, { spans }: TimeModel): Values | null {
  const [first, last, ...more] = spans;
  if (!first || !last || more.length > 0) return null;
  const figures = filled(view, { first: first.figure, last: last.figure });
  return (
    figures && {
      ...figures,
      firstPeriod: view.format.period(first.period),
      lastPeriod: view.format.period(last.period),
    }
  );
}

/** Every figure as a link, or nothing where one of them is not known. */
function filled(view: View, figures: Readonly<Record<string, Figure | null>>): Values | null {
  const entries = Object.entries(figures);
  if (entries.some(([, figure]) => figure === null || figure.value === null)) return null;
  return Object.fromEntries(
    entries.flatMap(([key, figure]) => (figure ? [[key, <FigureLink key={key} view={view} figure={figure} />]] : [])),
  );
}
