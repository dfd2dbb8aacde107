import { type Cell, unplaced } from '@/lib/domain/cell';
import type { Period } from '@/lib/domain/period';
import { notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { OfficerRow } from './officer-rows';

/** What a figure of a register should be: `null` is not published, or a side that is not known. */
export interface Recomputed {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Register {
  readonly rows: readonly OfficerRow[];
  readonly isComplete: boolean;
  readonly period: Period;
}

const nothing: Recomputed = { value: null, lower: null, upper: null };

const amounts: Partial<Record<Measure, (row: OfficerRow) => number | null>> = {
  schemes: () => 1,
  support: ({ support }) => support,
  counterpart: ({ counterpart }) => counterpart,
  total_capital: ({ total }) => total,
  jobs: ({ jobs }) => jobs,
};

function sum({ rows, isComplete, period }: Register, cell: Cell, amountOf: (row: OfficerRow) => number | null) {
  const isWhole = cell.period.from === period.from && cell.period.to === period.to;
  const isIn = ({ year }: OfficerRow) => year !== null && year >= cell.period.from && year <= cell.period.to;
  /** Whether a row is of the cell: `maybe` where the row does not say. */
  const belongs = (row: OfficerRow): 'yes' | 'maybe' | 'no' => {
    const answers = [
      cell.programme === null || cell.programme === row.programme ? 'yes' : 'no',
      cell.category === null || cell.category === row.category ? 'yes' : row.category === notItemised ? 'maybe' : 'no',
      cell.undated
        ? row.year === null
          ? 'yes'
          : 'no'
        : isWhole || isIn(row)
          ? 'yes'
          : row.year === null
            ? 'maybe'
            : 'no',
      cell.district === undefined || cell.district === (row.district ?? unplaced)
        ? 'yes'
        : row.district === null
          ? 'maybe'
          : 'no',
    ] as const;
    return answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
  };
  const own = rows.filter((row) => belongs(row) === 'yes').map(amountOf);
  const known = own.filter((amount) => amount !== null);
  const mayMiss = !isComplete || known.length < own.length || rows.some((row) => belongs(row) === 'maybe');
  if (own.length === 0 ? mayMiss : known.length === 0) return nothing;
  const value = known.reduce((total, amount) => total + amount, 0);
  return { value, lower: value, upper: mayMiss ? null : value };
}

/** The figure of a cell, computed from the generated rows in the most straightforward way. */
export function recomputed(register: Register, cell: Cell): Recomputed {
  const amountOf = amounts[cell.measure];
  if (amountOf) return sum(register, cell, amountOf);
  const of = (measure: Measure, at: Partial<Cell> = {}) => recomputed(register, { ...cell, ...at, measure });
  const whole = { programme: null, category: null, period: register.period, district: undefined, undated: undefined };
  const scale = cell.measure === 'leverage_ratio' ? 1 : 100;
  const [top, bottom] =
    cell.measure === 'leverage_ratio'
      ? [of('counterpart'), of('support')]
      : cell.measure === 'state_share'
        ? [of('support'), of('total_capital')]
        : [of('support'), of('support', whole)];
  if (top.value === null || !bottom.value) return nothing;
  const value = (top.value / bottom.value) * scale;
  if (scale === 100 && value > 100) return nothing;
  const divided = (above: number | null, below: number | null) =>
    above === null || !below ? null : (above / below) * scale;
  return { value, lower: divided(top.lower, bottom.upper), upper: divided(top.upper, bottom.lower) };
}
