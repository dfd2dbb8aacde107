import { processWide } from '@/lib/process-wide';
import { type Closure, close } from './closure';
import { withComputedFigures } from './computed-figures';
import type { Publication } from './publication';
import { type Identity, reconcile } from './reconciliation';

/** A release and everything that follows from it. */
export interface Report {
  readonly publication: Publication;
  readonly closure: Closure;
  readonly identities: readonly Identity[];
}

const reports = processWide('reports', () => new WeakMap<Publication, Report>());

/** Computed once for a release, since a release never changes. */
export function reportOf(publication: Publication): Report {
  const known = reports.get(publication);
  if (known) return known;
  const { statements, premises, schemes, dataset } = publication;
  const closure = withComputedFigures(close(statements, premises), dataset.period);
  const report = {
    publication,
    closure,
    identities: reconcile({ closure, statements, schemes, period: dataset.period }),
  };
  reports.set(publication, report);
  return report;
}
