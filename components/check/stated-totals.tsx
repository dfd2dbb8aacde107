import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** Each total that the file states of itself, beside the sum of its rows. */
export function StatedTotals({ locale, format, report: { statedTotals } }: ReportProps) {
  if (statedTotals.length === 0) return null;
  const { checkPage: texts } = messagesFor(locale);
  return (
    <section className="mt-10">
      <h2>{texts.statedTotals}</h2>
      <p className="text-muted">{texts.moneyIn}</p>
      <div className="table-wrap">
        <table className="table stacks">
          <thead>
            <tr>
              <th scope="col">{texts.statedRow}</th>
              <th scope="col">{texts.statedLabel}</th>
              <th scope="col">{texts.statedMeasure}</th>
              <th scope="col" className="number">
                {texts.stated}
              </th>
              <th scope="col" className="number">
                {texts.summed}
              </th>
              <th scope="col">{texts.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {statedTotals.map(({ sheet, row, label, measure, stated, sum, verdict }) => {
              const unit = measure === 'schemes' || measure === 'jobs' ? 'count' : 'vnd';
              return (
                <tr key={`${sheet} ${row} ${measure}`} data-verdict={verdict}>
                  <th scope="row">{texts.inRow(row)}</th>
                  <td lang="vi" data-label={texts.statedLabel}>
                    {label}
                  </td>
                  <td data-label={texts.statedMeasure}>
                    {measure === 'schemes' ? texts.schemes : texts.amounts[measure]}
                  </td>
                  <td className="number" data-label={texts.stated}>
                    {format.number(stated, unit)}
                  </td>
                  <td className="number" data-label={texts.summed}>
                    {format.number(sum, unit)}
                  </td>
                  <td data-label={texts.verdict}>{texts.statedVerdicts[verdict]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
