import type { Printer } from '../printer';
import type { ReportChart } from '../report-input';
import type { Block, Runs } from '../report-model';

const withStop = (runs: Runs): Runs => [...runs, { text: '.' }];

/** What the charts find, one sentence each; a chart that finds nothing is left out. */
export function summary({ view, sentence }: Printer, charts: readonly ReportChart[]): readonly Block[] {
  const found = charts.filter(({ finding }) => Object.keys(finding.values).length > 0);
  if (found.length === 0) return [];
  return [
    { kind: 'section', text: view.messages.printedReport.summary },
    { kind: 'list', items: found.map(({ finding }) => withStop(sentence(finding.text, finding.values))) },
  ];
}
