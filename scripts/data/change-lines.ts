import type { Publication } from '@/lib/domain/publication';
import { diffReleases } from '@/lib/domain/release-diff';
import { reportOf } from '@/lib/domain/report';
import { releaseDiffLines } from '@/lib/format/release-diff-text';
import type { Locale } from '@/lib/i18n/locales';

/** What `after` says otherwise than `before`, one line each; none where they say the same. */
export function changeLines(locale: Locale, before: Publication, after: Publication): readonly string[] {
  const diff = diffReleases(reportOf(before), reportOf(after));
  return diff.isEmpty ? [] : releaseDiffLines(locale, diff).map((line) => `  ${line}`);
}
