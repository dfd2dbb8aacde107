import { publishedAmount } from '../columns/published-amount';
import type { RegisterColumns } from '../columns/register-columns';
import { schemeLeverage } from '../scheme-leverage';
import type { SummedColumn } from '../sums';
import { numberRanks } from './number-ranks';
import type { Ranks } from './ranks';

/** Of amounts, or of the leverage of each scheme. */
export function amountRanks({ amounts, size }: RegisterColumns, column: SummedColumn | 'leverage'): Ranks {
  if (column !== 'leverage') return numberRanks(amounts[column]);
  const ratios = new Float64Array(size);
  for (let position = 0; position < size; position += 1) {
    const support = publishedAmount(amounts.support[position]);
    const counterpart = publishedAmount(amounts.counterpart[position]);
    ratios[position] = schemeLeverage({ support, counterpart }) ?? Number.NaN;
  }
  return numberRanks(ratios);
}
