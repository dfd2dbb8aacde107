import type { Cell } from '@/lib/domain/cell';
import type { BarsModel, ChartModel, RowCode, TimeModel } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import { periodYears } from '@/lib/domain/period';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';
import { chartLabelsOf } from './chart-labels-of';

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
  const { title, finding, registerFinding } = view.messages.charts.byId[model.id];
  const text = (report.closure.register && registerFinding[model.measure]) ?? finding[model.measure];
  const values = narrowed || !text ? null : valuesOf(text, { view, report, model });
  if (!text || !values) return { text: title, values: {} };
  return { text: isFirstOfSome(text, model) ? view.messages.charts.soFar(lowerFirst(text)) : text, values };
}

const restsOnSome = ({ basis, derivation }: Figure): boolean =>
  basis === 'register' || derivation?.caveats.includes('partial_sum') === true;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The finding names the greatest, and a row that is only known in part may be greater still. */
const isFirstOfSome = (text: string, model: ChartModel): boolean => {
  const figures =
    model.kind === 'bars' ? model.rows.map(({ total }) => total) : model.spans.map(({ figure }) => figure);
  const least = Math.max(...figures.map(({ lower }) => lower ?? 0));
  const rivals = figures.filter(({ upper }) => upper === null || upper > least);
  return /\{top/.test(text) && figures.some(restsOnSome) && rivals.length > 1;
};

/** The finding as plain text, for files. */
export const findingText = ({ text, values }: Finding, view: View): string =>
  text.replace(/\{(\w+)\}/g, (_place, key: string) => {
    const value = values[key];
    return value === undefined || typeof value === 'string' ? (value ?? '') : view.format.figure(value);
  });

type Values = Finding['values'];
type Candidate = Figure | string | null | undefined;

/** What stands in each place of a text; nothing where one of them is not known. */
function valuesOf(text: string, { view, report, model }: Omit<FindingInput, 'narrowed'>): Values | null {
  const candidates = model.kind === 'time' ? timeValues(view, model) : barsValues(view, report, model);
  const entries = [...text.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => [place, candidates[place]] as const);
  const known = entries.flatMap(([place, value]) =>
    value == null || (typeof value !== 'string' && value.value === null) ? [] : [[place, value] as const],
  );
  return known.length === entries.length ? Object.fromEntries(known) : null;
}

/** The part with the greatest figure; none where two share the first place, or all are zero. */
function greatest<Part>(parts: readonly Part[], figureOf: (part: Part) => Figure): Part | undefined {
  const amount = (part: Part | undefined) => (part === undefined ? 0 : (figureOf(part).value ?? 0));
  const [first, second] = parts.toSorted((a, b) => amount(b) - amount(a));
  return amount(first) > amount(second) ? first : undefined;
}

function barsValues(view: View, { closure, publication }: Report, model: BarsModel): Record<string, Candidate> {
  const { period } = publication.dataset;
  const share = (cell: Partial<Cell>) =>
    closure.at({ measure: 'support_share', programme: null, category: null, period, ...cell });
  const row = (code: RowCode) => model.rows.find((candidate) => candidate.code === code)?.total;
  const top = greatest(
    model.rows.filter(({ isRemainder }) => !isRemainder),
    ({ total }) => total,
  );
  const name = top && chartLabelsOf(view).row(top.code);
  return {
    kcqgShare: share({ programme: 'kcqg' }),
    kcdpShare: share({ programme: 'kcdp' }),
    kcqg: row('kcqg'),
    kcdp: row('kcdp'),
    total: model.total.total,
    top: top?.total,
    topName: top?.total.cell.category ? name?.toLowerCase() : name,
    topShare: top && share({ category: top.total.cell.category, district: top.total.cell.district }),
    stateShare: closure.at({ measure: 'state_share', programme: null, category: null, period }),
    itemised: closure.at({ measure: 'jobs_itemised', programme: null, category: null, period }),
  };
}

function timeValues(view: View, { spans }: TimeModel): Record<string, Candidate> {
  const [first, last, ...more] = spans;
  const areTwo = first && last && more.length === 0;
  const top = greatest(spans, ({ figure }) => figure);
  const isOneYear = top && periodYears(top.period) === 1;
  return {
    ...(areTwo && {
      first: first.figure,
      last: last.figure,
      firstPeriod: view.format.period(first.period),
      lastPeriod: view.format.period(last.period),
    }),
    top: top?.figure,
    topPeriod: isOneYear ? view.format.period(top.period) : null,
  };
}
