import { chartsFor } from '@/lib/domain/charts/charts-for';
import { type SummaryColumn, type SummaryRow, summarise, summaryMeasures } from '@/lib/domain/summary';
import type { Dimension } from '@/lib/vocabulary/measure';
import type { Printer } from '../printer';
import type { ReportInput } from '../report-input';
import type { Block, Table, TableColumn } from '../report-model';
import { textRuns } from '../text-runs';

const columnIds = Object.keys(summaryMeasures) as readonly SummaryColumn[];

/** The sums by programme and type and, of a full register, by year and district; else by the periods that are told apart. */
export function summaryTables(printer: Printer, labels: ReportInput['labels']): readonly Block[] {
  const { view, report } = printer;
  const { printedReport: texts, vocabulary } = view.messages;
  const { register } = report.closure;
  const hasDistricts = chartsFor(report).some(({ id }) => id === 'byDistrict');
  const by: readonly Dimension[] = register
    ? ['programme', 'category', 'year', ...(hasDistricts ? (['district'] as const) : [])]
    : ['programme', 'category', 'period'];
  return [
    { kind: 'section', text: texts.tables },
    { kind: 'paragraph', runs: textRuns(`${texts.tablesIntro} ${texts.unit(vocabulary.unit.vnd)}`) },
    ...by.map((dimension) => breakdown(printer, dimension, labels)),
  ];
}

function breakdown({ view, report, figure }: Printer, by: Dimension, labels: ReportInput['labels']): Table {
  const { downloads, register, vocabulary, total, printedReport } = view.messages;
  const { closure, publication } = report;
  const { rows, total: whole } = summarise(closure, publication.dataset, [by], { programmes: [], categories: [] });
  const name = ({ dims }: SummaryRow): string => {
    const { programme, category, district } = dims;
    if (programme !== null) return labels.row(programme);
    if (category !== null) return labels.row(category);
    if (district !== undefined) return labels.row(`d-${district}`);
    return dims.undated ? labels.row('undated') : view.format.period(dims.period);
  };
  // A column of which no row tells anything is told by its total alone, elsewhere.
  const shown = columnIds.filter((id) => rows.some((row) => row[id].value !== null));
  const title = (id: SummaryColumn): string =>
    id === 'support' || id === 'counterpart' || id === 'leverage'
      ? printedReport.columns[id]
      : vocabulary.measure[summaryMeasures[id]];
  const columns = shown.map((id): TableColumn => ({ title: title(id), align: 'end', share: null }));
  const cells = (row: SummaryRow) => shown.map((id) => [figure(row[id])]);
  const isRemainder = ({ dims }: SummaryRow): boolean =>
    dims.category === 'not_itemised' || dims.undated === true || dims.district === 'not_published';
  return {
    kind: 'table',
    caption: downloads.breakdowns[by],
    columns: [{ title: by === 'district' ? register.columns.district : '', align: 'start', share: 1 }, ...columns],
    rows: [
      ...rows.map((row) => ({
        kind: isRemainder(row) ? ('remainder' as const) : ('plain' as const),
        cells: [textRuns(name(row)), ...cells(row)],
      })),
      { kind: 'total', cells: [textRuns(total), ...cells(whole)] },
    ],
  };
}
