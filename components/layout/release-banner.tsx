import type { Dataset } from '@/lib/domain/publication';
import type { LaterRelease, ReleaseStanding, SubjectChange } from '@/lib/domain/release-standing';
import { type View, viewOf } from '@/lib/format/view';

interface ReleaseBannerProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly standing: ReleaseStanding;
  /** The page's address below the dataset's, and the list that it belongs to. */
  readonly path: string;
  readonly search: string;
  readonly list: string;
}

/** Says which release a permalink holds and, where a later one says otherwise, what. */
export function ReleaseBanner({ view, dataset, standing, path, search, list }: ReleaseBannerProps) {
  const { format, messages } = view;
  const texts = messages.permalink;
  const { release, later } = standing;
  const now = viewOf(view.locale, dataset);
  return (
    <aside aria-label={texts.banner} className="release-banner" data-release={release.number}>
      <div className="page py-3 text-[0.94rem]">
        <p className="font-bold">
          {texts.frozen(format.count(release.number), format.date(release.publishedAt))}{' '}
          {later === null && texts.isCurrent}
        </p>
        {later !== null && (
          <>
            <p data-later={later.release.number}>
              {laterText(view, later)} {later.subject && subjectText(view, later.subject)}
            </p>
            <p className="flex flex-wrap gap-x-5 no-print">
              <a href={now.href('/updates')}>{texts.updates}</a>
              {later.hasPage ? (
                <a href={now.href(path, search)}>{texts.thisPageNow}</a>
              ) : (
                <a href={now.href(list)}>{texts.currentList}</a>
              )}
            </p>
          </>
        )}
      </div>
    </aside>
  );
}

function laterText(view: View, { release, isSame, figures, added, removed, corrected }: LaterRelease): string {
  const { permalink: texts } = view.messages;
  const { count, date, list } = view.format;
  const place = [count(release.number), date(release.publishedAt)] as const;
  if (isSame) return texts.newerSame(...place);
  const changes = Object.entries({ figures, added, removed, corrected } as const).flatMap(([kind, number]) =>
    number > 0 ? [texts[kind as 'figures' | 'added' | 'removed' | 'corrected'](count(number))] : [],
  );
  return texts.newerDiffers(...place, changes.length > 0 ? list(changes) : texts.otherwise);
}

function subjectText({ messages: { permalink: texts }, format }: View, subject: SubjectChange): string {
  if (subject.kind === 'scheme') return texts.scheme[subject.change];
  if (subject.change === 'changed') return texts.figure.changed(format.figureWithUnit(subject.now));
  return texts.figure[subject.change];
}
