import { pageOrigin } from '@/components/share/page-origin';
import type { Publication } from '@/lib/domain/publication';
import { plainLine } from '@/lib/format/plain-line';
import type { View } from '@/lib/format/view';
import { readEnvironment } from '@/lib/schemas/environment';
import { feedbackHref } from './feedback-href';

interface ReportErrorProps {
  readonly view: View;
  readonly publication: Publication;
  /** What may be wrong, in the reader's language. */
  readonly about: string;
  /** Its page in this release, for good: `/vi/lang-son/figures/A05?release=1`. */
  readonly permalink: string;
}

/** A link to where the operator hears of errors; nothing where none is set. */
export async function ReportError({ view, publication, about, permalink }: ReportErrorProps) {
  const { feedbackAddress } = readEnvironment();
  if (feedbackAddress === null) return null;
  const { feedback } = view.messages;
  const { number, publishedAt } = publication.release;
  const url = `${await pageOrigin()}${permalink}`;
  const what = plainLine(about);
  const href = feedbackHref(feedbackAddress, {
    url,
    release: number,
    subject: feedback.subject(what),
    lines: [
      feedback.about(what),
      feedback.address(url),
      feedback.release(view.format.count(number), view.format.date(publishedAt)),
      '',
      feedback.question,
      '',
    ],
  });
  return (
    <p className="no-print">
      <a href={href} data-feedback>
        {feedback.link}
      </a>
    </p>
  );
}
