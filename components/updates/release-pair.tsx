import type { Dataset } from '@/lib/domain/publication';
import type { DiffExcerpt, ReleasePair as Pair } from '@/lib/domain/release-diff';
import { type View, viewOf } from '@/lib/format/view';
import { ReleaseChanges } from './release-changes';

interface ReleasePairProps {
  readonly view: View;
  readonly dataset: Dataset;
  readonly pair: Pair;
  readonly excerpt: DiffExcerpt;
}

/** How any two releases differ. */
export function ReleasePair({ view, dataset, pair: { from, to }, excerpt }: ReleasePairProps) {
  const { pair: texts } = view.messages.updates;
  const names = [view.format.count(from.number), view.format.count(to.number)] as const;
  const numbers = { from: from.number, to: to.number };
  return (
    <section className="mt-8" data-release-pair={`${from.number}-${to.number}`}>
      <h2>{texts.title(...names)}</h2>
      {from.number === to.number ? (
        <p>{texts.same}</p>
      ) : excerpt.isEmpty ? (
        <p>{texts.unchanged(...names)}</p>
      ) : (
        <>
          <p>{texts.intro(...names)}</p>
          <ReleaseChanges view={view} excerpt={excerpt} numbers={numbers} figures={excerpt.figures.shown.length} />
        </>
      )}
      <p className="flex flex-wrap gap-x-5 mt-4 no-print">
        {[...new Set([from.number, to.number])].map((number) => (
          <a key={number} href={viewOf(view.locale, dataset, number).fileHref('/figures.csv')} download>
            {texts.files(view.format.count(number))}
          </a>
        ))}
        <a href={view.href('/updates')}>{texts.back}</a>
      </p>
    </section>
  );
}
