import type { DiffExcerpt } from '@/lib/domain/release-diff';
import type { View } from './view';

const kinds = ['added', 'removed', 'corrected'] as const;
type OfKinds<Value> = Readonly<Record<(typeof kinds)[number], Value>>;

/** How much changed, in one phrase: `3 con số khác đi; thêm 2 đề án; sửa 1 đề án`. Empty where nothing did. */
export function diffSummary(view: View, excerpt: DiffExcerpt): string {
  const { summary } = view.messages.updates;
  const { count } = view.format;
  const ofRows = (rows: OfKinds<{ readonly count: number }>, texts: OfKinds<(count: string) => string>) =>
    kinds.filter((kind) => rows[kind].count > 0).map((kind) => texts[kind](count(rows[kind].count)));
  return [
    ...(excerpt.figures.count > 0 ? [summary.figures(count(excerpt.figures.count))] : []),
    ...ofRows(excerpt.schemes, summary.schemes),
    ...ofRows(excerpt.sources, summary.sources),
    ...ofRows(excerpt.statements, summary.statements),
    ...ofRows(excerpt.premises, summary.premises),
    ...(excerpt.dataset.length > 0 ? [summary.dataset] : []),
  ].join('; ');
}
