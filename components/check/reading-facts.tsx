import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** How the file was understood: where the table stands, what each column means. */
export function ReadingFacts({ locale, report }: ReportProps) {
  const { reading } = report;
  if (reading === null) return null;
  const { checkPage: texts, check } = messagesFor(locale);
  return (
    <section className="mt-10">
      <h2>{texts.howRead}</h2>
      <dl className="scheme-facts">
        {reading.sheets.length > 0 && (
          <div>
            <dt>{texts.sheet}</dt>
            <dd>{reading.sheets.map((name) => `“${name}”`).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{texts.headerRow}</dt>
          <dd>{reading.headerRow ?? '–'}</dd>
        </div>
        <div>
          <dt>{texts.unit}</dt>
          <dd>{reading.unit === null ? check.report.notKnown : check.units[reading.unit]}</dd>
        </div>
      </dl>
      <table className="table max-w-[44rem] mt-3">
        <thead>
          <tr>
            <th scope="col">{texts.columnLetter}</th>
            <th scope="col">{texts.columnHeading}</th>
            <th scope="col">{texts.columnMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {reading.columns.map(({ id, letter, heading }) => (
            <tr key={`${letter} ${id}`}>
              <th scope="row">{letter}</th>
              <td lang="vi">{heading}</td>
              <td>{check.columns[id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
