import type { Difference } from '@/lib/domain/compare';
import type { View } from './view';

type Words<Value> = (value: Value) => string;

/** What each side has of a difference, in words; figures have a link of their own and are drawn by a component. */
export function differenceText(
  { messages, format }: Pick<View, 'messages' | 'format'>,
  difference: Exclude<Difference, { aspect: 'remainder' | 'sources' }>,
): readonly [a: string, b: string] {
  const { updates, compare, vocabulary } = messages;
  const both = <Value>({ a, b }: { a: Value; b: Value }, words: Words<Value>) => [words(a), words(b)] as const;
  switch (difference.aspect) {
    case 'overlap':
      return both(difference, format.period);
    case 'periodYears':
      return both(difference, (years) => compare.years(format.count(years)));
    case 'coverage':
      return both(difference, (code) => updates.coverage[code]);
    case 'yearMeaning':
      return both(difference, (code) => updates.yearMeaning[code]);
    case 'jobsMeaning':
      return both(difference, (code) => updates.jobsMeaning[code]);
    case 'basis':
      return both(difference, (codes) => format.list(codes.map((code) => vocabulary.basis[code])));
    case 'bounds':
      return both(difference, (count) => compare.bounds(format.count(count)));
  }
}
