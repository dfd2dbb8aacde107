import { mostTold } from './most-told';
import { type ReportedAmount, reportedAmounts, type SumsOf } from './register-report';

/** Several groups added up; a value is `null` where none has one. */
function joined(groups: readonly SumsOf<unknown>[]): SumsOf<'others'> {
  const sum = (amount: ReportedAmount) => {
    const sums = groups.map((group) => group[amount]);
    const values = sums.flatMap(({ value }) => value ?? []);
    const add = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    return {
      value: values.length === 0 ? null : add(values),
      known: add(sums.map(({ known }) => known)),
      of: add(sums.map((each) => each.of)),
    };
  };
  const [support, counterpart, total, jobs] = reportedAmounts.map(sum);
  if (!support || !counterpart || !total || !jobs) throw new Error('Each amount has its sum.');
  const schemes = groups.reduce((count, group) => count + group.schemes, 0);
  return { key: 'others', schemes, support, counterpart, total, jobs };
}

/**
 * What of a list of sums is shown: the first `mostTold` groups, and the `count` others as one, so that the whole still adds
 * up; `others` is `null` where there are none.
 */
export function foldedSums<Key>(groups: readonly SumsOf<Key>[]) {
  const rest = groups.slice(mostTold);
  return {
    shown: groups.slice(0, mostTold),
    others: rest.length === 0 ? null : { count: rest.length, sums: joined(rest) },
  };
}
