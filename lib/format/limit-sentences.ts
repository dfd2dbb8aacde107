import type { Publication } from '@/lib/domain/publication';
import { registerCounts } from '@/lib/domain/register/facts/register-counts';
import type { View } from './view';

/** What the sources of a release do not tell, with how much of it they do. The first sentence is about the sources. */
export function limitSentences(
  { messages, format }: View,
  { schemes, dataset }: Pick<Publication, 'schemes' | 'dataset'>,
): readonly [string, ...string[]] {
  const { methodology, register } = messages;
  const { coverage } = dataset;
  const counts = registerCounts(schemes);
  const total = format.count(schemes.length);
  const withMoney = format.count(counts.withSupport);
  const placed = format.count(counts.placed);
  if (coverage === 'listed') {
    const named = format.count(counts.named);
    return [
      methodology.limitsSources,
      methodology.limitsNamed(named, total, withMoney),
      methodology.limitsPlaces(placed, total),
      methodology.limitsDistricts,
    ];
  }
  return [
    register.limits.source,
    register.limits[coverage](total, withMoney),
    register.limits.placed(placed, total),
    methodology.limitsDistricts,
  ];
}
