import type { DiffExcerpt } from '@/lib/domain/release-diff';
import { datasetChangeText } from '@/lib/format/dataset-change-text';
import { diffSummary } from '@/lib/format/diff-summary';
import { documentLines } from '@/lib/format/document-lines';
import { type View, viewOf } from '@/lib/format/view';
import { ChangeList } from './change-list';
import { FigureChangesTable } from './figure-changes-table';
import { SchemeChanges } from './scheme-changes';

interface ReleaseChangesProps {
  readonly view: View;
  readonly excerpt: DiffExcerpt;
  readonly numbers: { readonly from: number; readonly to: number };
  /** Most figures in the table. */
  readonly figures: number;
}

/** How two releases differ: how much, then the figures, then the rest in lists that open. */
export function ReleaseChanges({ view, excerpt, numbers, figures }: ReleaseChangesProps) {
  const { updates } = view.messages;
  const told = viewOf(view.locale, excerpt.about, view.release);
  const from = viewOf(view.locale, excerpt.about, numbers.from);
  const to = viewOf(view.locale, excerpt.about, numbers.to);
  const shown = excerpt.figures.shown.slice(0, figures);
  const rest = excerpt.figures.count - shown.length;
  // Two lines may say the same: how many more there are.
  const documents = documentLines(told, excerpt).map((line, index) => ({ id: String(index), line }));
  return (
    <div data-changes={`${numbers.from}-${numbers.to}`}>
      <p className="first-letter:uppercase">{diffSummary(told, excerpt)}.</p>
      {shown.length > 0 && <FigureChangesTable view={told} from={from} to={to} numbers={numbers} changes={shown} />}
      {shown.length > 0 && rest > 0 && <p className="text-muted">{updates.figuresMore(view.format.count(rest))}</p>}
      <SchemeChanges view={told} from={from} to={to} changes={excerpt.schemes} />
      <ChangeList
        view={told}
        title={updates.datasetTitle}
        items={{ count: excerpt.dataset.length, shown: excerpt.dataset }}
        id={({ fact }) => fact}
        draw={(change) => datasetChangeText(told, change)}
      />
      <ChangeList
        view={told}
        title={updates.documentsTitle}
        items={{ count: documents.length, shown: documents }}
        id={({ id }) => id}
        draw={({ line }) => line}
      />
    </div>
  );
}
