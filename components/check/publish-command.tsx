import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** The one command that publishes what was checked. */
export function PublishCommand({ locale, report: { file, dataset } }: ReportProps) {
  const { checkPage: texts } = messagesFor(locale);
  const name = `"${file.name.replaceAll('"', '')}"`;
  return (
    <section className="mt-10">
      <h2>{texts.next}</h2>
      <p>{texts.nextText}</p>
      <pre className="check-command">
        <code>{`npm run data -- publish ${name} --dataset ${dataset.slug ?? '…'}`}</code>
      </pre>
    </section>
  );
}
