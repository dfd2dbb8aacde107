import type { ChartModel } from '@/lib/domain/charts/chart-model';
import type { View } from '@/lib/format/view';
import { BarsTable } from './bars-table';
import { PartsTable } from './parts-table';
import { TimeTable } from './time-table';

interface ChartTableProps {
  readonly view: View;
  readonly model: ChartModel;
}

/** The numbers of a chart as a table: the same model that the picture is drawn from. */
export function ChartTable({ view, model }: ChartTableProps) {
  return <div className="table-wrap">{tableOf(view, model)}</div>;
}

function tableOf(view: View, model: ChartModel) {
  if (model.kind === 'time') return <TimeTable view={view} model={model} />;
  const [row, ...more] = model.rows;
  if (row && more.length === 0 && model.series.length > 1) return <PartsTable view={view} model={model} row={row} />;
  return <BarsTable view={view} model={model} />;
}
