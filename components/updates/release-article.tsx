import type { Dataset } from '@/lib/domain/publication';
import type { DiffExcerpt } from '@/lib/domain/release-diff';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { type View, viewOf } from '@/lib/format/view';
import { Note } from './note';
import { ReleaseChanges } from './release-changes';
import { ReleaseOrigin } from './release-origin';

interface ReleaseArticleProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly release: ReleaseSummary;
  /** What changed against the release before; `null` for the first. */
  readonly changes: { readonly since: ReleaseSummary; readonly excerpt: DiffExcerpt } | null;
}

/** In the list a release shows its most important figures; the page of the pair shows more. */
const figuresShown = 8;

/** One release: what it is, why it is, and how it differs from the one before. */
export function ReleaseArticle({ view, dataset, release, changes }: ReleaseArticleProps) {
  const { messages, format } = view;
  const { updates } = messages;
  const number = format.count(release.number);
  const heading = `release-${release.number}`;
  // What is the latest changes; a frozen page does not.
  const isLatest = release.isCurrent && view.release === null;
  return (
    <article aria-labelledby={heading} className="border-t border-rule pt-5 mt-8" data-release-article={release.number}>
      <h2 id={heading}>
        {updates.release(number)}
        {release.title && (
          <>
            : <Note view={view} note={release.title} />
          </>
        )}
      </h2>
      <p className="text-muted text-[0.94rem]">
        <time dateTime={release.publishedAt}>{updates.published(format.date(release.publishedAt))}</time>
        {isLatest && <strong> {updates.current}</strong>}
      </p>
      <p className="prose my-2">
        <Note view={view} note={release.note} />
      </p>
      <ReleaseOrigin view={view} release={release} />
      {changes === null ? (
        <p className="mt-3">{updates.first}</p>
      ) : (
        <Changes view={view} release={release} {...changes} />
      )}
      <p className="flex flex-wrap gap-x-5 mt-3 no-print">
        <a href={viewOf(view.locale, dataset, release.number).href()}>{updates.look(number)}</a>
        {changes !== null && !changes.excerpt.isEmpty && (
          <a href={view.href('/updates', `from=${changes.since.number}&to=${release.number}`)}>{updates.allChanges}</a>
        )}
      </p>
    </article>
  );
}

interface ChangesProps {
  readonly view: View;
  readonly release: ReleaseSummary;
  readonly since: ReleaseSummary;
  readonly excerpt: DiffExcerpt;
}

function Changes({ view, release, since, excerpt }: ChangesProps) {
  const { updates } = view.messages;
  const before = view.format.count(since.number);
  if (excerpt.isEmpty) return <p className="mt-3">{updates.unchanged(before)}</p>;
  return (
    <section className="mt-3">
      <h3>{updates.against(before)}</h3>
      <ReleaseChanges
        view={view}
        excerpt={excerpt}
        numbers={{ from: since.number, to: release.number }}
        figures={figuresShown}
      />
    </section>
  );
}
