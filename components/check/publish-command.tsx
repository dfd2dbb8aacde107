import type { Period } from '@/lib/domain/period';
import type { AmountUnit } from '@/lib/domain/register-problem';
import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** What the officer said on the page, because the file does not. */
export interface SaidBeside {
  readonly province?: string;
  readonly period?: Period;
  readonly agencyVi?: string;
  readonly isComplete?: boolean;
  readonly unit?: AmountUnit;
}

/** The words of the command's own option. */
const unitOptions: Readonly<Record<AmountUnit, string>> = {
  vnd: 'dong',
  thousand_vnd: 'nghin',
  million_vnd: 'trieu',
  billion_vnd: 'ty',
};

const quoted = (text: string): string => `"${text.replace(/["`$\\]/g, '')}"`;

const optionsOf = ({ province, period, agencyVi, isComplete, unit }: SaidBeside): readonly string[] => [
  ...(province ? [`--province ${quoted(province)}`] : []),
  ...(period ? [`--period ${period.from}-${period.to}`] : []),
  ...(agencyVi ? [`--agency ${quoted(agencyVi)}`] : []),
  ...(isComplete === undefined ? [] : [isComplete ? '--complete' : '--partial']),
  ...(unit ? [`--unit ${unitOptions[unit]}`] : []),
];

/** The one command that publishes what was checked, with all that was said beside the file. */
export function PublishCommand({
  locale,
  report: { file, dataset },
  said,
}: ReportProps & { readonly said: SaidBeside }) {
  const { checkPage: texts } = messagesFor(locale);
  const command = [
    'npm run data -- publish',
    quoted(file.name),
    `--dataset ${dataset.slug ?? '…'}`,
    ...optionsOf(said),
  ];
  return (
    <section className="mt-10">
      <h2>{texts.next}</h2>
      <p>{texts.nextText}</p>
      <pre className="check-command">
        <code>{command.join(' ')}</code>
      </pre>
    </section>
  );
}
