import { messagesFor } from '@/lib/i18n/messages';
import { measureTraits } from '@/lib/vocabulary/measure';
import { CheckTable } from './check-table';
import type { ReportProps } from './register-report-view';

/** What the dataset's sources publish, beside the sums of the register. */
export function AgainstPublished({ locale, format, report: { againstPublished } }: ReportProps) {
  const { checkPage: texts, vocabulary, reconciliation } = messagesFor(locale);
  const columns = [
    { name: texts.statedMeasure },
    { name: texts.published, kind: 'number' },
    { name: texts.register, kind: 'number' },
    { name: texts.difference, kind: 'number' },
    { name: texts.verdict },
  ] as const;
  const rows = againstPublished.map((each) => {
    const { figureId, measure, programme, category, period, published, sum, difference, verdict } = each;
    const { unit } = measureTraits(measure);
    const parts = [
      vocabulary.measure[measure],
      programme && vocabulary.programme[programme],
      category && vocabulary.category[category],
      format.period(period),
    ];
    const numbers = [published.value, sum, difference].map((value) => format.number(value, unit));
    const cells = [parts.filter(Boolean).join(' · '), ...numbers, reconciliation.verdict[verdict]];
    return { key: figureId, verdict, cells };
  });
  const note = `${texts.againstNote} ${texts.moneyIn}`;
  return <CheckTable title={texts.againstPublished} note={note} columns={columns} rows={rows} />;
}
