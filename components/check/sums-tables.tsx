import { foldedSums } from '@/lib/domain/folded-sums';
import { type ReportedSum, reportedAmounts, type SumsOf } from '@/lib/domain/register-report';
import type { Format } from '@/lib/format/format';
import { messagesFor } from '@/lib/i18n/messages';
import type { ReportProps } from './register-report-view';

/** The register added up by programme, type, year and district. */
export function SumsTables({ locale, format, report: { sums } }: ReportProps) {
  if (sums === null) return null;
  const { checkPage: texts, check, vocabulary } = messagesFor(locale);
  const districts = foldedSums(sums.district);
  const groups = [
    { id: 'programme', rows: named(sums.programme, (code) => vocabulary.programme[code]) },
    { id: 'category', rows: named(sums.category, (code) => vocabulary.category[code]) },
    { id: 'year', rows: named(sums.year, String) },
    {
      id: 'district',
      rows: [
        ...named(districts.shown, (name) => name),
        ...(districts.others === null
          ? []
          : [{ name: check.report.otherGroups(format.count(districts.others.count)), sums: districts.others.sums }]),
      ],
    },
  ] as const;
  return (
    <section className="mt-10">
      <h2>{texts.sums}</h2>
      <p className="text-muted">
        {texts.moneyIn} {texts.sumsNote}
      </p>
      {groups.map(({ id, rows }) => (
        <div key={id} className="table-wrap">
          <table className="table stacks" data-sums={id}>
            <caption>{texts.by[id]}</caption>
            <thead>
              <tr>
                <th scope="col">
                  <span className="sr-only">{texts.by[id]}</span>
                </th>
                <th scope="col" className="number">
                  {check.report.schemesColumn}
                </th>
                {reportedAmounts.map((amount) => (
                  <th key={amount} scope="col" className="number">
                    {check.amounts[amount]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...rows, { name: texts.all, sums: sums.all }].map(({ name, sums: row }) => (
                <tr key={name ?? ''}>
                  <th scope="row">{name ?? check.report.blank}</th>
                  <td className="number" data-label={check.report.schemesColumn}>
                    {format.count(row.schemes)}
                  </td>
                  {reportedAmounts.map((amount) => (
                    <td key={amount} className="number" data-label={check.amounts[amount]}>
                      <Sum format={format} sum={row[amount]} isMoney={amount !== 'jobs'} ofKnown={texts.ofKnown} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

const named = <Key,>(rows: readonly SumsOf<Key | null>[], name: (key: Key) => string) =>
  rows.map((sums) => ({ name: sums.key === null ? null : name(sums.key), sums }));

interface SumProps {
  readonly format: Format;
  readonly sum: ReportedSum;
  readonly isMoney: boolean;
  readonly ofKnown: (known: string) => string;
}

function Sum({ format, sum: { value, known, of }, isMoney, ofKnown }: SumProps) {
  if (value === null) return <>–</>;
  return (
    <>
      {format.number(value, isMoney ? 'vnd' : 'count')}
      {known < of && <span className="text-muted"> {ofKnown(`${format.count(known)}/${format.count(of)}`)}</span>}
    </>
  );
}
