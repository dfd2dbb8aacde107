import { statedTotalRows } from '@/lib/domain/stated-total-rows';
import { messagesFor } from '@/lib/i18n/messages';
import { CheckTable } from './check-table';
import type { ReportProps } from './register-report-view';

/** Each total that the file states of itself, beside the sum of its rows. */
export function StatedTotals({ locale, format, report: { statedTotals } }: ReportProps) {
  const { checkPage: texts, check } = messagesFor(locale);
  const columns = [
    { name: texts.statedRow },
    { name: texts.statedLabel, kind: 'of_file' },
    { name: texts.statedMeasure },
    { name: texts.stated, kind: 'number' },
    { name: texts.summed, kind: 'number' },
    { name: texts.verdict },
  ] as const;
  const { shown, others } = statedTotalRows(statedTotals);
  const more = others > 0 ? check.report.otherTotals(format.count(others)) : null;
  const rows = shown.flat().map(({ sheet, row, label, measure, stated, sum, verdict }) => {
    const unit = measure === 'schemes' || measure === 'jobs' ? 'count' : 'vnd';
    const cells = [
      texts.inRow(row),
      label,
      measure === 'schemes' ? check.report.schemesColumn : check.amounts[measure],
      format.number(stated, unit),
      format.number(sum, unit),
      check.statedVerdicts[verdict],
    ];
    return { key: `${sheet} ${row} ${measure}`, verdict, cells };
  });
  return <CheckTable title={texts.statedTotals} note={texts.moneyIn} columns={columns} rows={rows} more={more} />;
}
