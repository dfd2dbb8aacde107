import type { Period } from '@/lib/domain/period';
import { publishCommand } from '@/lib/format/publish-command';
import { messagesFor } from '@/lib/i18n/messages';
import { type MoneyUnit, moneyUnitOptions } from '@/lib/vocabulary/money-unit';
import type { ReportProps } from './register-report-view';

/** What the officer said on the page, because the file does not. */
export interface SaidBeside {
  readonly province?: string;
  readonly period?: Period;
  readonly agencyVi?: string;
  readonly isComplete?: boolean;
  readonly unit?: MoneyUnit;
}

const optionsOf = ({ province, period, agencyVi, isComplete, unit }: SaidBeside) => [
  ...(province ? [['province', province] as const] : []),
  ...(period ? [['period', `${period.from}-${period.to}`] as const] : []),
  ...(agencyVi ? [['agency', agencyVi] as const] : []),
  ...(isComplete === undefined ? [] : [[isComplete ? 'complete' : 'partial', true] as const]),
  ...(unit ? [['unit', moneyUnitOptions[unit]] as const] : []),
];

/** The one command that publishes what was checked, with all that was said beside the file. */
export function PublishCommand({
  locale,
  report: { file, dataset },
  said,
}: ReportProps & { readonly said: SaidBeside }) {
  const { checkPage: texts } = messagesFor(locale);
  const command = publishCommand(file.name, dataset.slug ?? '', optionsOf(said));
  if (command === null) return null;
  return (
    <section className="mt-10">
      <h2>{texts.next}</h2>
      <p>{texts.nextText}</p>
      <pre className="check-command">
        <code>{command}</code>
      </pre>
    </section>
  );
}
