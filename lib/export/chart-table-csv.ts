import type { ChartModel } from '@/lib/domain/charts/chart-model';
import type { Report } from '@/lib/domain/report';
import { chartTable } from './chart-table';
import { csvFormat } from './csv-format';
import { markedTable } from './marked-table';
import { wholeText } from './whole-text';

/** What a chart draws as RFC 4180 CSV for machines: codes, column ids, whole đồng. */
export function chartTableCsv(model: ChartModel, { closure, publication }: Report): Promise<string> {
  const table = chartTable(model, closure.register !== undefined);
  return wholeText(csvFormat.write(markedTable(table, publication.dataset)));
}
