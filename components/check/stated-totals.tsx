import type { StatedTotalCheck } from '@/lib/domain/register-report';
import { messagesFor } from '@/lib/i18n/messages';
import { CheckTable } from './check-table';
import type { ReportProps } from './register-report-view';

/** How many are shown; one that disagrees is a problem, too. */
const mostTotals = 200;

const placeOf = ({ sheet, row }: StatedTotalCheck): string => `${row} ${sheet}`;

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
  const places = new Set(statedTotals.map(placeOf));
  const shown = new Set([...places].slice(0, mostTotals));
  const others = places.size - shown.size;
  const more = others > 0 ? check.report.otherTotals(format.count(others)) : null;
  const listed = statedTotals.filter((each) => shown.has(placeOf(each)));
  const rows = listed.map(({ sheet, row, label, measure, stated, sum, verdict }) => {
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
