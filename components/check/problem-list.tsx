import type { RegisterProblem } from '@/lib/domain/register-problem';
import { problemText } from '@/lib/format/problem-text';
import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

interface ProblemListProps extends Omit<ReportProps, 'report'> {
  readonly problems: readonly RegisterProblem[];
  readonly title: string;
  readonly note: string;
}

/** How many places of one kind of problem are shown before the others are folded away, and how many of those there are. */
const shown = 10;
const folded = 500;

/** Problems grouped by what they are: each with its place, and how to mend it. */
export function ProblemList({ locale, format, problems, title, note }: ProblemListProps) {
  if (problems.length === 0) return null;
  const { checkPage: texts } = messagesFor(locale);
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <section className="mt-8" data-problems={problems[0]?.severity}>
      <h2>{title}</h2>
      <p className="text-muted">{note}</p>
      {codes.map((code) => {
        const ofCode = problems.filter((problem) => problem.code === code);
        const rest = ofCode.slice(shown);
        return (
          <div key={code} className="mt-5" data-code={code}>
            <Places locale={locale} format={format} problems={ofCode.slice(0, shown)} />
            {rest.length > 0 && (
              <details className="mt-2">
                <summary className="cursor-pointer">{texts.more(format.count(rest.length))}</summary>
                <Places locale={locale} format={format} problems={rest.slice(0, folded)} />
                {rest.length > folded && <p>{texts.unlisted(format.count(rest.length - folded))}</p>}
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Places({ locale, format, problems }: Pick<ProblemListProps, 'locale' | 'format' | 'problems'>) {
  const messages = messagesFor(locale);
  const { checkPage: texts } = messages;
  return (
    <table className="table stacks check-problems">
      <thead>
        <tr>
          <th scope="col">{texts.place}</th>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.remedy}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem, index) => {
          const { place, message, remedy } = problemText({ messages, format }, problem);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, and places may repeat
            <tr key={index}>
              <th scope="row">{place}</th>
              <td data-label={texts.what}>{message}</td>
              <td data-label={texts.remedy}>{remedy}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
