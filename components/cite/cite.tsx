import { pageOrigin } from '@/components/share/page-origin';
import type { Report } from '@/lib/domain/report';
import { citationOf } from '@/lib/format/citation/citation-of';
import { citationSearch } from '@/lib/format/citation/citation-search';
import type { CitationSubject } from '@/lib/format/citation/citation-subject';
import { citationText } from '@/lib/format/citation/citation-text';
import { type View, viewOf } from '@/lib/format/view';
import { citationFormatIds, citationFormats } from '@/lib/vocabulary/citation-format';
import { CitedText } from './cited-text';

interface CiteProps {
  readonly view: View;
  readonly report: Report;
  readonly subject: CitationSubject;
}

/** How to cite what the reader looks at: the text to copy, and files for reference managers. */
export async function Cite({ view, report, subject }: CiteProps) {
  const { dataset, release } = report.publication;
  const { cite } = view.messages;
  const frozen = viewOf(view.locale, dataset, release.number);
  const citation = citationOf(view, report, subject, await pageOrigin());
  return (
    <details className="share" data-cite>
      <summary>{cite.title}</summary>
      <p className="copied">
        <CitedText text={citationText(citation)} vietnamese={view.locale === 'vi' ? [] : citation.vietnamese} />
      </p>
      <ul aria-label={cite.formatsLabel} className="flex flex-wrap gap-x-4 no-print">
        {citationFormatIds
          .filter((id) => id !== 'plain')
          .map((id) => (
            <li key={id} className="mt-0">
              <a href={frozen.fileHref(`/${citationFormats[id].file}`, citationSearch(subject, view.locale))}>
                {cite.formats[id]}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
