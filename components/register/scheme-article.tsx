import { Cite } from '@/components/cite/cite';
import { schemeSubject } from '@/components/cite/scheme-subject';
import { ReportError } from '@/components/feedback/report-error';
import { Quote } from '@/components/figures/quote';
import { GlossaryTerm } from '@/components/ui/glossary-term';
import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import type { Report } from '@/lib/domain/report';
import type { Scheme } from '@/lib/domain/scheme';
import { schemeHref } from '@/lib/format/scheme-href';
import { schemeName } from '@/lib/format/scheme-name';
import { type View, viewOf } from '@/lib/format/view';
import { CountedNote } from './counted-note';
import { Fact } from './fact';
import { SchemeAmount } from './scheme-amount';
import { SchemePapers } from './scheme-papers';
import { schemeTitle } from './scheme-title';

interface SchemeArticleProps {
  readonly view: View;
  readonly report: Report;
  readonly scheme: Scheme;
}

/** What is known of one scheme, with the sentence that says so; for one that is only counted, why it is in the list. */
export function SchemeArticle({ view, report, scheme }: SchemeArticleProps) {
  const { messages } = view;
  const texts = messages.register.scheme;
  const { columns } = messages.register;
  const { vocabulary } = messages;
  const { coverage } = report.publication.dataset;
  const unknown = <span className="not-published">{messages.figure.notPublished}</span>;
  const vietnamese = (text: string | null) => (text === null ? unknown : <span lang="vi">{text}</span>);
  const amount = (value: number | null, derived = false) => (
    <SchemeAmount view={view} scheme={scheme} value={value} unit="vnd" withUnit derived={derived} />
  );
  const leverage = schemeLeverage(scheme);
  const frozen = viewOf(view.locale, report.publication.dataset, report.publication.release.number);
  return (
    <article className="prose">
      <h1 lang={scheme.title ? 'vi' : undefined}>{schemeTitle(view, scheme)}</h1>
      {scheme.titleIsDescriptive && <p className="text-muted">{texts.descriptive}</p>}
      {scheme.status === 'counted' && <CountedNote view={view} report={report} scheme={scheme} />}
      <dl className="scheme-facts">
        <Fact name={columns.programme}>{vocabulary.programme[scheme.programme]}</Fact>
        <Fact name={columns.category}>{vocabulary.category[scheme.category]}</Fact>
        <Fact
          name={
            <GlossaryTerm view={view} term="recipient">
              {texts.recipient}
            </GlossaryTerm>
          }
        >
          {vietnamese(scheme.recipient)}
        </Fact>
        <Fact name={texts.legalForm}>{scheme.legalForm ? vocabulary.legalForm[scheme.legalForm] : unknown}</Fact>
        <Fact name={texts.year}>{scheme.year ?? unknown}</Fact>
        <Fact name={texts.place}>{vietnamese(scheme.place)}</Fact>
        <Fact name={texts.district}>{vietnamese(scheme.district?.name ?? null)}</Fact>
        <Fact
          name={
            <GlossaryTerm view={view} term="support">
              {columns.support}
            </GlossaryTerm>
          }
        >
          {amount(scheme.support)}
        </Fact>
        <Fact
          name={
            <GlossaryTerm view={view} term="counterpart">
              {columns.counterpart}
            </GlossaryTerm>
          }
        >
          {amount(scheme.counterpart)}
        </Fact>
        <Fact name={columns.total}>{amount(scheme.total)}</Fact>
        <Fact
          name={
            <GlossaryTerm view={view} term="leverage_ratio">
              {texts.leverage}
            </GlossaryTerm>
          }
        >
          <SchemeAmount view={view} scheme={scheme} value={leverage} unit="ratio" derived />
          {leverage !== null && <span className="text-muted"> ({texts.leverageFormula})</span>}
        </Fact>
        <Fact name={columns.jobs}>
          <SchemeAmount view={view} scheme={scheme} value={scheme.jobs} unit="count" />
        </Fact>
        <SchemePapers view={view} scheme={scheme} />
        <Fact name={texts.code}>
          <code>{scheme.code}</code>
          <span className="block text-muted text-[0.88rem]">{texts.codeNote[coverage]}</span>
        </Fact>
      </dl>
      {scheme.quote && (
        <section id="sentence">
          <h2>{texts.sentence}</h2>
          <Quote
            view={view}
            report={report}
            statement={{ quote: scheme.quote, sourceId: scheme.sourceIds.at(-1) ?? '' }}
          />
        </section>
      )}
      {scheme.sourceIds.length > 0 && (
        <section id="sources">
          <h2>{texts.sources}</h2>
          <ul>
            {scheme.sourceIds.map((id) => (
              <li key={id}>
                <a href={view.href(`/sources#${id}`)} lang="vi">
                  {report.publication.sources.find((source) => source.id === id)?.title ?? id}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Cite view={view} report={report} subject={schemeSubject(view, scheme)} />
        <ReportError
          view={view}
          publication={report.publication}
          about={schemeName(scheme)}
          permalink={schemeHref(frozen, scheme.code)}
        />
      </section>
    </article>
  );
}
