import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterReport } from '@/lib/domain/register-report';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { formatFor } from './format';
import { type ProblemText, problemText } from './problem-text';

/** A report for machines: codes and numbers as they are, and each problem in every language. Plain data for JSON. */
export interface RegisterReportJson extends Omit<RegisterReport, 'problems'> {
  readonly problems: readonly (RegisterProblem & { readonly text: Readonly<Record<string, ProblemText>> })[];
}

/** How many problems are made to text at once. */
const atOnce = 1000;

export function reportJson(report: RegisterReport): RegisterReportJson {
  const views = locales.map((locale) => ({
    locale,
    view: { messages: messagesFor(locale), format: formatFor(locale) },
  }));
  const problems = report.problems.map((problem) => ({
    ...problem,
    text: Object.fromEntries(views.map(({ locale, view }) => [locale, problemText(view, problem)])),
  }));
  return { ...report, problems };
}

/** Of a text of JSON, the mark where a list is put in: no string within holds it, since its quotes are escaped. */
const emptyList = '"problems": []';

/**
 * The same as text, indented by two, in pieces to be written one below the other: of a million problems it is longer
 * than a string may be.
 */
export function* reportJsonText(report: RegisterReport): Generator<string> {
  const [before = '', after = ''] = JSON.stringify(reportJson({ ...report, problems: [] }), null, 2).split(emptyList);
  if (report.problems.length === 0) {
    yield before + emptyList + after;
    return;
  }
  yield `${before}"problems": [`;
  for (let first = 0; first < report.problems.length; first += atOnce) {
    const problems = report.problems.slice(first, first + atOnce);
    const text = JSON.stringify(reportJson({ ...report, problems }).problems, null, 2);
    const isLast = first + atOnce >= report.problems.length;
    // Without the brackets of this part of the list, and two further to the right.
    yield text.slice(2, -2).replaceAll(/^/gm, '  ') + (isLast ? '' : ',');
  }
  yield `  ]${after}`;
}
