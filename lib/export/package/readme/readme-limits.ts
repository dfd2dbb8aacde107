import type { Publication } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { markdownList } from './markdown';

/** What the sources of a release do not tell: what the page of methods says of it. */
export function readmeLimits({ messages, format }: View, { schemes, dataset }: Publication): string {
  const { methodology, register } = messages;
  const count = (fits: (scheme: (typeof schemes)[number]) => boolean) => format.count(schemes.filter(fits).length);
  const total = format.count(schemes.length);
  const withMoney = count(({ support }) => support !== null);
  const placed = count(({ district }) => district !== null);
  const { coverage } = dataset;
  return markdownList(
    coverage === 'listed'
      ? [
          methodology.limitsSources,
          methodology.limitsNamed(
            count(({ status }) => status === 'named'),
            total,
            withMoney,
          ),
          methodology.limitsPlaces(placed, total),
          methodology.limitsDistricts,
        ]
      : [
          register.limits.source,
          register.limits[coverage](total, withMoney),
          register.limits.placed(placed, total),
          methodology.limitsDistricts,
        ],
  );
}
