import type { Statement } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import type { View } from '@/lib/format/view';

interface QuoteProps {
  readonly view: View;
  readonly report: Report;
  readonly statement: Pick<Statement, 'quote' | 'sourceId'>;
}

/** The sentence of the source, verbatim, with the document it stands in. */
export function Quote({ view, report, statement }: QuoteProps) {
  const source = report.publication.sources.find(({ id }) => id === statement.sourceId);
  return (
    <blockquote className="border-l-3 border-accent pl-3 my-1">
      <p lang="vi">{view.messages.quote(statement.quote)}</p>
      <footer className="text-sm text-muted">
        <a href={view.href(`/sources#${statement.sourceId}`)} lang="vi">
          {source?.title ?? statement.sourceId}
        </a>
      </footer>
    </blockquote>
  );
}
