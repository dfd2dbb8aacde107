import { type DiffExcerpt, excerptOf, type ReleaseDiff } from '@/lib/domain/release-diff';
import type { Locale } from '@/lib/i18n/locales';
import { datasetChangeText } from './dataset-change-text';
import { diffSummary } from './diff-summary';
import { documentLines } from './document-lines';
import { excerptLines } from './excerpt-lines';
import { figureChangeText } from './figure-change-text';
import { schemeCorrectionText } from './scheme-correction-text';
import { schemeName } from './scheme-name';
import { viewOf } from './view';

/**
 * What changed, one plain line each: a summary, then the dataset's description, figures, schemes and documents. No line
 * holds a control character. One line says so where nothing changed.
 */
export function diffExcerptLines(locale: Locale, excerpt: DiffExcerpt): readonly string[] {
  const view = viewOf(locale, excerpt.about);
  const { line } = view.messages.updates;
  if (excerpt.isEmpty) return [line.nothing];
  const { schemes } = excerpt;
  return [
    diffSummary(view, excerpt),
    ...excerpt.dataset.map((change) => datasetChangeText(view, change)),
    ...excerptLines(view, excerpt.figures, (change) => figureChangeText(view, change)),
    ...excerptLines(view, schemes.added, (scheme) => line.schemes.added(schemeName(scheme))),
    ...excerptLines(view, schemes.removed, (scheme) => line.schemes.removed(schemeName(scheme))),
    ...excerptLines(view, schemes.corrected, (correction) =>
      line.schemes.corrected(schemeName(correction.after), schemeCorrectionText(view, correction)),
    ),
    ...documentLines(view, excerpt),
  ];
}

/** The same of a whole difference; at most `limit` lines for each kind of change. */
export const releaseDiffLines = (locale: Locale, diff: ReleaseDiff, limit = 20): readonly string[] =>
  diffExcerptLines(locale, excerptOf(diff, limit));
