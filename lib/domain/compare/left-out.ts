import { measureTraits } from '@/lib/vocabulary/measure';
import { periodYears, samePeriod } from '../period';
import type { ComparedMeasure, ComparisonSide, LeftOutReason } from './comparison';

/** Ratios and shares do not grow with the length of a period or with what is counted at its edges. */
const isAmount = (measure: ComparedMeasure): boolean => ['vnd', 'count'].includes(measureTraits(measure).unit);

const isPart = ({ report, period }: ComparisonSide): boolean => !samePeriod(period, report.publication.dataset.period);

/** Whether the two may count different schemes into a period, because a year means different things. */
function yearsDisagree(a: ComparisonSide, b: ComparisonSide): boolean {
  const [one, other] = [a.report.publication.dataset, b.report.publication.dataset];
  if (one.slug === other.slug) return false;
  const isUnknown = [one, other].some(({ yearMeaning }) => yearMeaning === 'not_stated');
  // What belongs to its whole period a dataset says itself; what belongs to a part of it, the years of its schemes do.
  return isUnknown ? isPart(a) || isPart(b) : one.yearMeaning !== other.yearMeaning;
}

function jobsDisagree(a: ComparisonSide, b: ComparisonSide): boolean {
  const [one, other] = [a.report.publication.dataset, b.report.publication.dataset];
  return one.slug !== other.slug && (one.jobsMeaning === 'not_stated' || one.jobsMeaning !== other.jobsMeaning);
}

/** Why a measure of the two sides cannot be compared; nothing where it can. */
export function reasonsAgainst(measure: ComparedMeasure, a: ComparisonSide, b: ComparisonSide): LeftOutReason[] {
  return [
    ...(isAmount(measure) && periodYears(a.period) !== periodYears(b.period) ? (['period_lengths'] as const) : []),
    ...(isAmount(measure) && yearsDisagree(a, b) ? (['year_meaning'] as const) : []),
    ...(measure === 'support_share' && (isPart(a) || isPart(b)) ? (['share_of_whole'] as const) : []),
    ...(measure === 'jobs' && jobsDisagree(a, b) ? (['jobs_meaning'] as const) : []),
  ];
}
