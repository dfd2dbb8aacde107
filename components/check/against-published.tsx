import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** What the dataset's sources publish, beside the sums of the register. */
export function AgainstPublished({ locale, format, report: { againstPublished } }: ReportProps) {
  if (againstPublished.length === 0) return null;
  const { checkPage: texts, vocabulary, reconciliation } = messagesFor(locale);
  return (
    <section className="mt-10">
      <h2>{texts.againstPublished}</h2>
      <p className="text-muted">
        {texts.againstNote} {texts.moneyIn}
      </p>
      <div className="table-wrap">
        <table className="table stacks">
          <thead>
            <tr>
              <th scope="col">{texts.statedMeasure}</th>
              <th scope="col" className="number">
                {texts.published}
              </th>
              <th scope="col" className="number">
                {texts.register}
              </th>
              <th scope="col" className="number">
                {texts.difference}
              </th>
              <th scope="col">{texts.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {againstPublished.map(
              ({ figureId, measure, programme, category, period, published, sum, difference, verdict }) => {
                const unit = measure === 'schemes' || measure === 'jobs' ? 'count' : 'vnd';
                const parts = [
                  vocabulary.measure[measure],
                  programme && vocabulary.programme[programme],
                  category && vocabulary.category[category],
                  format.period(period),
                ];
                return (
                  <tr key={figureId} data-verdict={verdict}>
                    <th scope="row">{parts.filter(Boolean).join(' · ')}</th>
                    <td className="number" data-label={texts.published}>
                      {format.number(published.value, unit)}
                    </td>
                    <td className="number" data-label={texts.register}>
                      {format.number(sum, unit)}
                    </td>
                    <td className="number" data-label={texts.difference}>
                      {format.number(difference, unit)}
                    </td>
                    <td data-label={texts.verdict}>{reconciliation.verdict[verdict]}</td>
                  </tr>
                );
              },
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}
