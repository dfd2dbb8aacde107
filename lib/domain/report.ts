import { processWide } from '@/lib/process-wide';
import { type Closure, close } from './closure';
import { withComputedFigures } from './computed-figures';
import type { Publication } from './publication';
import { type Identity, reconcile, reconcileRegister } from './reconciliation';
import { registerIndex } from './register/register-index';
import { withRegister } from './register-figures';

/** A release and everything that follows from it. */
export interface Report {
  readonly publication: Publication;
  /** What is shown: what sources state, what follows, and the sums of a full register. */
  readonly closure: Closure;
  /** What follows from the statements alone. */
  readonly published: Closure;
  readonly identities: readonly Identity[];
}

const reports = processWide('reports', () => new WeakMap<Publication, Report>());

/** Computed once for a release, since a release never changes. */
export function reportOf(publication: Publication): Report {
  const known = reports.get(publication);
  if (known) return known;
  const { statements, premises, schemes, dataset } = publication;
  const { coverage, period } = dataset;
  const stated = withComputedFigures(close(statements, premises), period);
  const { closure, published } =
    coverage === 'listed'
      ? { closure: stated, published: stated }
      : withRegister(stated, registerIndex(schemes).columns.cells, { ...dataset, coverage });
  const input = { closure: published, statements, schemes, period };
  const report = {
    publication,
    closure,
    published,
    identities: closure.register ? reconcileRegister({ ...input, shown: closure }) : reconcile(input),
  };
  reports.set(publication, report);
  return report;
}
