export { chosenPair, type ReleasePair } from './chosen-pair';
export { type DiffExcerpt, type Excerpt, excerptOf, type RowExcerpts } from './diff-excerpt';
export { diffOf } from './diff-of';
export { diffReleases } from './diff-releases';
export type {
  Correction,
  DatasetChange,
  DatasetFact,
  FigureChange,
  ReleaseDiff,
  RowChanges,
} from './release-diff';
