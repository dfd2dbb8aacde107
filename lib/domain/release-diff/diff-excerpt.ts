import type { Premise, Statement } from '../figure';
import type { Source } from '../publication';
import type { Scheme } from '../scheme';
import type { Correction, DatasetChange, FigureChange, ReleaseDiff, RowChanges } from './release-diff';

/** The beginning of a list, and how long the list is. */
export interface Excerpt<Item> {
  readonly count: number;
  readonly shown: readonly Item[];
}

export interface RowExcerpts<Row> {
  readonly added: Excerpt<Row>;
  readonly removed: Excerpt<Row>;
  readonly corrected: Excerpt<Correction<Row>>;
}

/** As much of a `ReleaseDiff` as a page or a feed shows: small, whatever the size of the releases. */
export interface DiffExcerpt {
  readonly about: ReleaseDiff['about'];
  readonly isEmpty: boolean;
  readonly dataset: readonly DatasetChange[];
  readonly figures: Excerpt<FigureChange>;
  readonly schemes: RowExcerpts<Scheme>;
  readonly sources: RowExcerpts<Source>;
  readonly statements: RowExcerpts<Statement>;
  readonly premises: RowExcerpts<Premise>;
}

/** The first `limit` members of each list. */
export function excerptOf(diff: ReleaseDiff, limit: number): DiffExcerpt {
  const excerpt = <Item>(items: readonly Item[]): Excerpt<Item> => ({
    count: items.length,
    shown: items.slice(0, limit),
  });
  const excerpts = <Row>({ added, removed, corrected }: RowChanges<Row>): RowExcerpts<Row> => ({
    added: excerpt(added),
    removed: excerpt(removed),
    corrected: excerpt(corrected),
  });
  return {
    about: diff.about,
    isEmpty: diff.isEmpty,
    dataset: diff.dataset,
    figures: excerpt(diff.figures),
    schemes: excerpts(diff.schemes),
    sources: excerpts(diff.sources),
    statements: excerpts(diff.statements),
    premises: excerpts(diff.premises),
  };
}
