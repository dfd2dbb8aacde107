import { FigureLink } from '@/components/figures/figure-link';
import { FileLinks } from '@/components/ui/file-links';
import type { Register } from '@/lib/domain/register/read-register';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import type { Report } from '@/lib/domain/report';
import { selectFigure } from '@/lib/domain/select-figure';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';

interface RegisterSummaryProps {
  readonly view: View;
  readonly report: Report;
  readonly register: Register;
  readonly query: RegisterQuery;
}

/**
 * How many schemes were found and their money: the sources' figure where only programme and type are chosen, and the
 * sum of the rows that publish an amount of their own, which is what the file adds up to.
 */
export function RegisterSummary({ view, report, register, query }: RegisterSummaryProps) {
  const { messages, format } = view;
  const texts = messages.register;
  // Where each scheme has a row of its own, none is only counted.
  const { coverage } = report.publication.dataset;
  const countsSome = coverage === 'listed';
  // A complete register is what its figures are summed from: they would say the same twice.
  const splitBySources = coverage !== 'complete' && query.q === '' && query.year.length + query.district.length === 0;
  const bySources = (measure: 'schemes' | 'support') =>
    selectFigure(report.closure, measure, query.programme, query.category, report.publication.dataset.period);
  const schemes = bySources('schemes');
  const { support: sum } = register.sums;
  const isWhole = sum.value !== null && sum.published === sum.of;
  return (
    <div className="mb-5">
      <p id="results" tabIndex={-1} className="text-xl font-bold outline-none" data-result-count={register.count}>
        {texts.resultCount(format.count(register.count))}
        {countsSome && (
          <span className="text-muted text-base font-normal">
            {' – '}
            {texts.resultSplit(format.count(register.named), format.count(register.counted))}
          </span>
        )}
      </p>
      <p aria-live="polite" className="sr-only" data-announce>
        {[
          countsSome
            ? texts.announce(format.count(register.count), format.count(register.named))
            : texts.announceAll(format.count(register.count)),
          ...(register.pages > 1 ? [texts.page(format.count(register.page), format.count(register.pages))] : []),
        ].join(' ')}
      </p>
      <dl className="text-[0.92rem] mt-1 grid gap-y-0.5">
        {splitBySources && (
          <div>
            <dt className="inline text-muted">{texts.cellSupport}: </dt>
            <dd className="inline">
              <FigureLink view={view} figure={schemes} /> {messages.vocabulary.counted.schemes?.(schemes.value ?? 0)},{' '}
              <FigureLink view={view} figure={bySources('support')} withUnit />
            </dd>
          </div>
        )}
        <div>
          <dt className="inline text-muted">{isWhole ? messages.vocabulary.measure.support : texts.rowSums}: </dt>
          <dd className="inline" data-sum-support={sum.value ?? ''}>
            {sum.value === null ? (
              <span className="not-published">{messages.figure.notPublished}</span>
            ) : (
              <a
                className="figure"
                data-basis="register"
                href={view.href('/schemes', registerSearch({ ...query, sort: '-support', page: 1 }))}
              >
                {format.numberWithUnit(sum.value, 'vnd')}
              </a>
            )}
            {!isWhole && (
              <span className="text-muted">
                {' '}
                ({texts.rowSumsOf(format.count(sum.published), format.count(sum.of))})
              </span>
            )}
          </dd>
        </div>
      </dl>
      <div className="mt-3">
        <FileLinks view={view} dataset="schemes" search={registerSearch({ ...query, page: 1 })} rows={register.count} />
      </div>
    </div>
  );
}
