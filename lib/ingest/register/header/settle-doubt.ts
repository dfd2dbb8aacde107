import type { TableCell } from '../../tables/table';
import { categoryOf } from '../values/category-of';
import { legalFormOf } from '../values/legal-form-of';
import { programmeOf } from '../values/programme-of';
import { isNotPublished } from '../words/is-not-published';
import type { DoubtfulColumn } from './doubtful-headings';

const isUnderstood: Readonly<Record<DoubtfulColumn, (text: string) => boolean>> = {
  programme: (text) => programmeOf(text) !== null,
  category: (text) => categoryOf(text) !== null,
  legalForm: (text) => legalFormOf(text) !== null,
};

/** Which of several meanings a column has, by what stands in it: at least half of it must make sense. */
export function settleDoubt(columns: readonly DoubtfulColumn[], cells: readonly TableCell[]): DoubtfulColumn | null {
  const texts = cells.filter((cell) => !isNotPublished(cell)).map(String);
  let best: DoubtfulColumn | null = null;
  let most = Math.max(1, texts.length / 2);
  for (const column of columns) {
    const count = texts.filter(isUnderstood[column]).length;
    if (count > most || (best === null && count === most)) {
      best = column;
      most = count;
    }
  }
  return best;
}
