import { barsTable } from '../bars-table';
import { findingSentence } from '../finding-sentence';
import type { Printer } from '../printer';
import type { ReportChart, ReportInput } from '../report-input';
import type { Block, PrintedChart, Runs } from '../report-model';
import { textRuns } from '../text-runs';
import { timeTables } from '../time-tables';

/** A longer table may come on the page after its picture: then it has a title of its own. */
const mostBesidePicture = 8;

/** Each chart by the contract: the finding; what, where and when; picture; table; source; notes. */
export function chartsSection(
  printer: Printer,
  charts: readonly ReportChart[],
  labels: ReportInput['labels'],
): readonly Block[] {
  if (charts.length === 0) return [];
  return [
    { kind: 'section', text: printer.view.messages.printedReport.charts },
    ...charts.map((chart) => printedChart(printer, chart, labels)),
  ];
}

function printedChart(printer: Printer, chart: ReportChart, labels: ReportInput['labels']): PrintedChart {
  const { view, report, source } = printer;
  const { charts } = view.messages;
  const { model, subtitle, picture, key, sourceIds } = chart;
  const title = findingSentence(view, chart.finding);
  const named = report.publication.sources.filter(({ id }) => sourceIds.includes(id));
  const from: Runs = [
    { text: `${charts.source}: ` },
    ...named.flatMap((each, index): Runs => [...(index > 0 ? [{ text: '; ' }] : []), source(each)]),
  ];
  return {
    kind: 'chart',
    title,
    subtitle,
    picture,
    alternative: `${title}. ${subtitle}`,
    key,
    tables: (model.kind === 'time' ? timeTables(printer, model) : [barsTable(printer, model, labels)]).map((table) =>
      table.rows.length > mostBesidePicture
        ? { ...table, caption: table.caption ?? charts.byId[model.id].title }
        : table,
    ),
    notes: [...(named.length > 0 ? [from] : []), ...chart.notes.map(textRuns)],
  };
}
