import type { BarsModel, ChartModel, TimeModel } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { notItemised } from '@/lib/vocabulary/category';

/** A sentence with places in braces, and what stands in them. */
export interface Finding {
  readonly text: string;
  readonly values: Readonly<Record<string, Figure | string>>;
}

interface FindingInput {
  readonly view: View;
  readonly report: Report;
  readonly model: ChartModel;
  /** The reader narrowed the overview: a finding about the whole would be about something else. */
  readonly narrowed: boolean;
}

/** What a chart finds; or, where that cannot be told, what it shows. */
export function findingOf({ view, report, model, narrowed }: FindingInput): Finding {
  const { title, finding } = view.messages.charts.byId[model.id];
  const text = finding[model.measure];
  const values = narrowed || !text ? null : valuesOf(view, report, model);
  return text && values ? { text, values } : { text: title, values: {} };
}

/** The finding as plain text, for files. */
export const findingText = ({ text, values }: Finding, view: View): string =>
  text.replace(/\{(\w+)\}/g, (_place, key: string) => {
    const value = values[key];
    return value === undefined || typeof value === 'string' ? (value ?? '') : view.format.figure(value);
  });

type Values = Finding['values'];

function valuesOf(view: View, report: Report, model: ChartModel): Values | null {
  if (model.kind === 'time') return timeValues(view, model);
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const at = (measure: 'support_share' | 'state_share' | 'jobs_itemised', programme: 'kcqg' | 'kcdp' | null = null) =>
    closure.at({ measure, programme, category: null, period });
  switch (model.id) {
    case 'byProgramme':
      return known({
        kcqgShare: at('support_share', 'kcqg'),
        kcdpShare: at('support_share', 'kcdp'),
        kcdp: model.rows.find(({ code }) => code === 'kcdp')?.total ?? null,
        total: model.total.total,
      });
    case 'byCategory':
      return topValues(view, report, model);
    case 'capital':
      return known({ stateShare: at('state_share') });
    case 'jobsByCategory':
      return known({ itemised: at('jobs_itemised') });
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
  const values = known({ top: top.total, topShare: share, total: model.total.total });
  return values && { ...values, topName: view.messages.vocabulary.category[category].toLowerCase() };
}

function timeValues(view: View, { spans }: TimeModel): Values | null {
  const [first, last, ...more] = spans;
  if (!first || !last || more.length > 0) return null;
  const values = known({ first: first.figure, last: last.figure });
  return (
    values && { ...values, firstPeriod: view.format.period(first.period), lastPeriod: view.format.period(last.period) }
  );
}

/** The figures, or nothing where one of them has no value. */
function known(figures: Readonly<Record<string, Figure | null>>): Record<string, Figure> | null {
  const entries = Object.entries(figures).flatMap(([key, figure]) =>
    figure === null || figure.value === null ? [] : [[key, figure] as const],
  );
  return entries.length === Object.keys(figures).length ? Object.fromEntries(entries) : null;
}
