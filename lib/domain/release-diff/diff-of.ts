import { processWide } from '@/lib/process-wide';
import type { Report } from '../report';
import { diffReleases } from './diff-releases';
import type { ReleaseDiff } from './release-diff';

// Kept as long as both releases are.
const diffs = processWide('release-diffs', () => new WeakMap<Report, WeakMap<Report, ReleaseDiff>>());

/** `diffReleases`, computed once for two releases. */
export function diffOf(before: Report, after: Report): ReleaseDiff {
  const ofBefore = diffs.get(before) ?? new WeakMap<Report, ReleaseDiff>();
  diffs.set(before, ofBefore);
  const diff = ofBefore.get(after) ?? diffReleases(before, after);
  ofBefore.set(after, diff);
  return diff;
}
