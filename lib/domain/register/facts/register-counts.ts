import type { SchemeList } from '../../scheme-list';
import type { RegisterCells } from '../columns/register-columns';
import { registerIndex } from '../register-index';
import { unknownChoice } from '../register-query';
import type { FilterKey } from '../register-query-change';

/** How many schemes of a register tell something. */
export interface RegisterCounts {
  readonly named: number;
  /** With a year. */
  readonly dated: number;
  /** With a district. */
  readonly placed: number;
  readonly withSupport: number;
}

const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

const knownOf = ({ rows, slots, codes }: RegisterCells, key: FilterKey): number => {
  const unknown = codes[key].indexOf(unknownChoice);
  return sum(rows.map((count, cell) => (slots[key][cell] === unknown ? 0 : count)));
};

export function registerCounts(schemes: SchemeList): RegisterCounts {
  const { cells } = registerIndex(schemes).columns;
  return {
    named: sum(cells.rows.map((count, cell) => (cells.named[cell] === 1 ? count : 0))),
    dated: knownOf(cells, 'year'),
    placed: knownOf(cells, 'district'),
    withSupport: sum(cells.published.support),
  };
}
