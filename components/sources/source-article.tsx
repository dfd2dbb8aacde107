import type { Publication, Source } from '@/lib/domain/publication';
import { schemesFromSource } from '@/lib/domain/register/facts/schemes-from-source';
import { cellName } from '@/lib/format/cell-name';
import { figureHref } from '@/lib/format/figure-href';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';

interface SourceArticleProps {
  readonly view: View;
  readonly publication: Publication;
  readonly source: Source;
}

/** More schemes than this are a register: they are found there. */
const mostNamed = 20;

/** One document: who published it, what it covers, what to know of it, and the figures and schemes taken from it. */
export function SourceArticle({ view, publication, source }: SourceArticleProps) {
  const { messages, format, locale } = view;
  const texts = messages.sources;
  const statements = publication.statements.filter(({ sourceId }) => sourceId === source.id);
  const schemes = schemesFromSource(publication.schemes, source.id, mostNamed);
  return (
    <article id={source.id} className="prose border-t border-rule pt-5 mt-8">
      <h2 lang="vi" className="mt-0!">
        {source.title}
      </h2>
      <dl className="scheme-facts">
        <div>
          <dt>{texts.kind}</dt>
          <dd>{messages.vocabulary.sourceKind[source.kind]}</dd>
        </div>
        {source.author && (
          <div>
            <dt>{texts.author}</dt>
            <dd lang="vi">{source.author}</dd>
          </div>
        )}
        <div>
          <dt>{texts.publisher}</dt>
          <dd>{source.publisher ? <span lang="vi">{source.publisher}</span> : texts.notRecorded}</dd>
        </div>
        <div>
          <dt>{texts.publishedOn}</dt>
          <dd>{source.publishedOn ? format.date(source.publishedOn) : texts.undated}</dd>
        </div>
        <div>
          <dt>{texts.scope}</dt>
          <dd>{source.scope[locale]}</dd>
        </div>
        <div>
          <dt>{texts.note}</dt>
          <dd>{source.note[locale]}</dd>
        </div>
        {source.url && (
          <div>
            <dt>{texts.address}</dt>
            <dd className="break-all">
              <a href={source.url} rel="external noreferrer">
                {source.url}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {schemes.count > 0 && (
        <>
          <h3>{source.kind === 'register' ? texts.schemesListed : texts.schemes}</h3>
          <ul>
            {schemes.count > mostNamed && (
              <li>
                <a href={view.href('/schemes')}>{texts.schemesAll(format.count(schemes.count))}</a>
              </li>
            )}
            {(schemes.count > mostNamed ? [] : schemes.first).map((scheme) => (
              <li key={scheme.code}>
                <a href={schemeHref(view, scheme.code)} lang="vi">
                  {scheme.title ?? scheme.code}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {statements.length > 0 && (
        <details>
          <summary>{texts.figures(format.count(statements.length))}</summary>
          <ul>
            {statements.map((statement) => (
              <li key={statement.id}>
                <a href={figureHref(view, statement.id)} data-figure={statement.id}>
                  {cellName(view, statement.cell)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
