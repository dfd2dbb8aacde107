import type { Publication } from '@/lib/domain/publication';
import type { RegisterReport } from '@/lib/domain/register-report';
import type { Format } from '@/lib/format/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { AgainstPublished } from './against-published';
import { DashboardPreview } from './dashboard-preview';
import { ProblemList } from './problem-list';
import { PublishCommand, type SaidBeside } from './publish-command';
import { ReadingFacts } from './reading-facts';
import { SaveReport } from './save-report';
import { StatedTotals } from './stated-totals';
import { SumsTables } from './sums-tables';

/** What a register would publish, but for what the store gives it. */
export type PreviewContent = Omit<Publication, 'release'> & {
  readonly release: Omit<Publication['release'], 'number' | 'publishedAt' | 'contentHash'>;
};

export interface ReportProps {
  readonly locale: Locale;
  readonly format: Format;
  readonly report: RegisterReport;
}

/** All that the check of a file tells, the verdict first. */
export function RegisterReportView({
  locale,
  format,
  report,
  content,
  said,
}: ReportProps & { readonly content: PreviewContent | null; readonly said: SaidBeside }) {
  const { checkPage: texts } = messagesFor(locale);
  const ofSeverity = (severity: 'error' | 'warning') =>
    report.problems.filter((problem) => problem.severity === severity);
  const [errors, warnings] = [ofSeverity('error'), ofSeverity('warning')];
  const parts = { locale, format, report };
  return (
    <>
      <div role="status">
        <h2 className="text-xl" data-may-be-published={report.mayBePublished}>
          {report.mayBePublished ? texts.mayBePublished : texts.mayNotBePublished}
        </h2>
        <p>
          {texts.counts(
            format.count(report.reading?.schemes ?? 0),
            format.count(errors.length),
            format.count(warnings.length),
          )}
        </p>
      </div>
      <SaveReport {...parts} />
      <ProblemList {...parts} problems={errors} title={texts.errors} note={texts.errorsNote} />
      <ProblemList {...parts} problems={warnings} title={texts.warnings} note={texts.warningsNote} />
      <StatedTotals {...parts} />
      <AgainstPublished {...parts} />
      <SumsTables {...parts} />
      <ReadingFacts {...parts} />
      {content && (
        <>
          <PublishCommand {...parts} said={said} />
          <DashboardPreview locale={locale} content={content} />
        </>
      )}
    </>
  );
}
