import type { RegisterColumns } from '../columns/register-columns';
import { schemeLeverage } from '../scheme-leverage';
import type { SummedColumn } from '../sums';
import { numberRanks } from './number-ranks';
import type { Ranks } from './ranks';

const published = (amount: number | undefined) => (amount === undefined || Number.isNaN(amount) ? null : amount);

/** Of amounts, or of the leverage of each scheme. */
export function amountRanks({ amounts, size }: RegisterColumns, column: SummedColumn | 'leverage'): Ranks {
  if (column !== 'leverage') return numberRanks(amounts[column]);
  const ratios = new Float64Array(size);
  for (let position = 0; position < size; position += 1) {
    const support = published(amounts.support[position]);
    const counterpart = published(amounts.counterpart[position]);
    ratios[position] = schemeLeverage({ support, counterpart }) ?? Number.NaN;
  }
  return numberRanks(ratios);
}
