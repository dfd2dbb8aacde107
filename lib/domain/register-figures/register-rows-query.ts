import type { Figure } from '../figure';
import { readFigureId } from '../figure-id';
import { type Period, periodYears, samePeriod } from '../period';
import { type RegisterQuery, unknownChoice, wholeRegister } from '../register/register-query';

/** The query of the register that finds just the rows that a sum is over. `whole`: the register's period. */
export function registerRowsQuery({ id, cell }: Figure, whole: Period): RegisterQuery {
  const { period, district, undated } = cell;
  // The cell of a sum over several programmes or types is a margin; its id lists them.
  const { programmes, categories } = readFigureId(id) ?? { programmes: [], categories: [] };
  const years = samePeriod(period, whole)
    ? []
    : Array.from({ length: periodYears(period) }, (_, index) => period.from + index);
  return {
    ...wholeRegister,
    programme: programmes,
    category: categories,
    year: undated ? [unknownChoice] : years,
    district: district === undefined ? [] : [district],
  };
}
