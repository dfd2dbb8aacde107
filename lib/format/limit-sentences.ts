import type { Publication } from '@/lib/domain/publication';
import type { View } from './view';

/** What the sources of a release do not tell, with how much of it they do. The first sentence is about the sources. */
export function limitSentences(
  { messages, format }: View,
  { schemes, dataset }: Pick<Publication, 'schemes' | 'dataset'>,
): readonly [string, ...string[]] {
  const { methodology, register } = messages;
  const { coverage } = dataset;
  const count = (fits: (scheme: (typeof schemes)[number]) => boolean) => format.count(schemes.filter(fits).length);
  const total = format.count(schemes.length);
  const withMoney = count(({ support }) => support !== null);
  const placed = count(({ district }) => district !== null);
  if (coverage === 'listed') {
    const named = count(({ status }) => status === 'named');
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
