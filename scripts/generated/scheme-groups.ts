import { type CategoryOrRemainder, categories, notItemised } from '@/lib/vocabulary/category';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { activities } from '../illustrative/activities';

/** The schemes of a programme and a type, which stand together in a register. */
interface SchemeGroup {
  readonly programme: Programme;
  readonly category: CategoryOrRemainder;
  readonly schemes: number;
}

/** Of a hundred schemes, those that a register files under no type. */
const notItemisedShare = 1;

/** How often a type occurs under a programme, in whole numbers. */
function weightOf(programme: Programme, category: CategoryOrRemainder): number {
  const ofActivities = activities
    .filter((activity) => category === notItemised || activity.category === category)
    .map(({ perYear, nationalShare }) => {
      const share = programme === 'kcqg' ? nationalShare : 100 - nationalShare;
      return perYear.reduce((sum, schemes) => sum + schemes, 0) * share;
    });
  const all = ofActivities.reduce((sum, weight) => sum + weight, 0);
  return category === notItemised ? Math.floor((all * notItemisedShare) / 100) : all;
}

/** So many schemes, shared out among programmes and types, in the order of a register. */
export function schemeGroups(rows: number): readonly SchemeGroup[] {
  const weighted = programmes.flatMap((programme) =>
    [...categories, notItemised].map((category) => ({ programme, category, weight: weightOf(programme, category) })),
  );
  const all = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const until = weighted.map((_, index) =>
    Math.floor((rows * weighted.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0)) / all),
  );
  return weighted.map(({ programme, category }, index) => ({
    programme,
    category,
    schemes: (until[index] ?? 0) - (until[index - 1] ?? 0),
  }));
}
