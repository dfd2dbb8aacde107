import type { Figure } from './figure';
import { findFigure } from './find-figure';
import type { Release } from './publication';
import { schemeWithCode } from './register/scheme-with-code';
import { diffOf } from './release-diff';
import type { Report } from './report';

/** What a page is about where it is about one thing. */
export type PageSubject =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'scheme'; readonly code: string };

/** What became of a page's subject. `restated`: a figure's value is the same, but not why it may be shown. */
export type SubjectChange =
  | { readonly kind: 'figure'; readonly change: 'same' | 'restated' | 'gone' }
  | { readonly kind: 'figure'; readonly change: 'changed'; readonly now: Figure }
  | { readonly kind: 'scheme'; readonly change: 'same' | 'changed' | 'gone' };

/** What a later release says otherwise than the one that a permalink holds, in counts. */
export interface LaterRelease {
  readonly release: Release;
  readonly isSame: boolean;
  readonly figures: number;
  readonly added: number;
  readonly removed: number;
  readonly corrected: number;
  /** `null` where the page is about no one thing. */
  readonly subject: SubjectChange | null;
  /** Whether the later release has the same page. */
  readonly hasPage: boolean;
}

/** Where a frozen release stands: `later` is the current one, `null` where that is the frozen one itself. */
export interface ReleaseStanding {
  readonly release: Release;
  readonly later: LaterRelease | null;
}

const sameNumber = (a: Figure, b: Figure): boolean =>
  a.value === b.value && a.lower === b.lower && a.upper === b.upper && a.unit === b.unit;

const grounds = ({ basis, statement, derivation }: Figure): string =>
  JSON.stringify([basis, statement?.sourceId, statement?.quote, statement?.qualifier, derivation]);

function figureChange(figure: Figure, current: Report): SubjectChange {
  const now = findFigure(current.closure, figure.id) ?? current.closure.at(figure.cell);
  if (now.value === null && figure.value !== null) return { kind: 'figure', change: 'gone' };
  if (!sameNumber(figure, now)) return { kind: 'figure', change: 'changed', now };
  return { kind: 'figure', change: grounds(figure) === grounds(now) ? 'same' : 'restated' };
}

/** How the release that a reader looks at by a permalink stands to the current one of the same dataset. */
export function standingOf(shown: Report, current: Report, subject: PageSubject | null): ReleaseStanding {
  const { release } = shown.publication;
  const { release: latest, schemes } = current.publication;
  // While a newer release is still being read, the one before it is served as current.
  if (latest.number <= release.number) return { release, later: null };
  const diff = diffOf(shown, current);
  const hasScheme = (code: string) => schemeWithCode(schemes, code) !== null;
  const schemeChange = (code: string) => {
    if (!hasScheme(code)) return 'gone';
    return diff.schemes.corrected.some(({ after }) => after.code === code) ? 'changed' : 'same';
  };
  return {
    release,
    later: {
      release: latest,
      isSame: diff.isEmpty,
      figures: diff.figures.length,
      added: diff.schemes.added.length,
      removed: diff.schemes.removed.length,
      corrected: diff.schemes.corrected.length,
      subject:
        subject === null
          ? null
          : subject.kind === 'figure'
            ? figureChange(subject.figure, current)
            : { kind: 'scheme', change: schemeChange(subject.code) },
      hasPage:
        subject === null ||
        (subject.kind === 'figure' ? findFigure(current.closure, subject.figure.id) !== null : hasScheme(subject.code)),
    },
  };
}
