import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { Figure } from '../figure';
import { type Period, periodYears, samePeriod } from '../period';
import { type RegisterQuery, unknownChoice, wholeRegister } from '../register/register-query';

/** The query of the register that finds just the rows that a sum is over. `whole`: the register's period. */
export function registerRowsQuery({ id, cell }: Figure, whole: Period): RegisterQuery {
  const { period, district, undated } = cell;
  // The cell of a sum over several programmes or types is a margin; its id lists them.
  const [, programmeCodes = '', categoryCodes = ''] = id.split('.');
  const chosen = <Code extends string>(order: readonly Code[], codes: string) =>
    order.filter((code) => codes.split('+').includes(code));
  const years = samePeriod(period, whole)
    ? []
    : Array.from({ length: periodYears(period) }, (_, index) => period.from + index);
  return {
    ...wholeRegister,
    programme: chosen(programmes, programmeCodes),
    category: chosen<CategoryOrRemainder>(categoriesWithRemainder, categoryCodes),
    year: undated ? [unknownChoice] : years,
    district: district === undefined ? [] : [district],
  };
}
