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
