import type { Coverage } from '@/lib/vocabulary/coverage';
import { type Measure, measureTraits } from '@/lib/vocabulary/measure';
import { type Cell, cellKey } from '../cell';
import { type Caveat, type Figure, notPublished } from '../figure';
import type { Period } from '../period';
import type { Dataset } from '../publication';
import { quotient } from '../quotient';
import type { RegisterCells } from '../register/columns/register-columns';
import { type RegisterPlace, registerCube } from './register-cube';
import { type SummedMeasure, summedMeasures } from './summed-measures';

/** A figure of a register: which rows, under which name. `cell` is the margin that several cells are cut from. */
interface Asked {
  readonly id: string;
  readonly cell: Cell;
  readonly place: RegisterPlace;
}

/** The sums of a full register and the ratios of such sums. Each is computed when it is first asked for. */
export interface RegisterFigures {
  readonly coverage: Exclude<Coverage, 'listed'>;
  readonly period: Period;
  /** The codes of all districts in display order, `not_published` last where rows have none. */
  readonly districts: readonly string[];
  /** Some rows have no year. */
  readonly hasUndated: boolean;
  /** The figure of a cell; a `not_published` one where no row tells, or the register does not have the cell. */
  readonly at: (cell: Cell) => Figure;
  /** The figure of rows of several cells. */
  readonly over: (asked: Asked) => Figure;
  /** Whether the register has such rows, known or not. */
  readonly has: (cell: Cell) => boolean;
  /** A figure that was computed before, and so every term of one that was. */
  readonly known: (id: string) => Figure | undefined;
}

const isSummed = (measure: Measure): measure is SummedMeasure =>
  (summedMeasures as readonly Measure[]).includes(measure);

/** The rows of a cell. */
const placeOf = ({ programme, category, period, district, undated }: Cell): RegisterPlace => ({
  programmes: programme === null ? [] : [programme],
  categories: category === null ? [] : [category],
  period,
  district,
  undated,
});

/**
 * What a register adds up to. A sum of which rows may be missing (no amount, no year, no district, or a register that is
 * not complete) is "at least". No rows are an exact zero only in a complete register.
 * `idOf` names the figure of a cell. Throws where an amount is no whole number up to 2^53 − 1.
 */
export function registerFigures(
  cells: RegisterCells,
  dataset: Pick<Dataset, 'period' | 'districts'> & { readonly coverage: RegisterFigures['coverage'] },
  idOf: (cell: Cell) => string = cellKey,
): RegisterFigures {
  const cube = registerCube(cells, dataset);
  const { coverage } = dataset;
  const { period } = cube;
  const figures = new Map<string, Figure>();

  function sum(measure: SummedMeasure, { id, cell, place }: Asked): Figure {
    const missing: Figure = { ...notPublished(cell), id };
    const tally = cube.tally(measure, place);
    if (tally === null) return missing;
    const { sum: value, known, of, stray } = tally;
    const mayMiss = coverage === 'partial' || stray > 0 || known < of;
    if (of === 0 ? mayMiss : known === 0) return missing;
    return {
      id,
      cell,
      unit: measureTraits(measure).unit,
      basis: 'register',
      value,
      lower: value,
      upper: mayMiss ? null : value,
      statement: null,
      derivation: {
        rule: 'register_sum',
        terms: [],
        premiseIds: [],
        caveats: mayMiss ? ['partial_sum'] : [],
        rows: { known, of },
      },
    };
  }

  function ratio(measure: Measure, asked: Asked): Figure {
    const { id, cell } = asked;
    const missing: Figure = { ...notPublished(cell), id };
    const term = (of: SummedMeasure, shift: Partial<Asked> = {}) =>
      make(of, {
        ...asked,
        cell: { ...cell, measure: of },
        id: id === idOf(cell) ? idOf({ ...cell, measure: of }) : id.replace(measure, of),
        ...shift,
      });
    const wholeCell: Cell = { measure: 'support', programme: null, category: null, period };
    const whole = { cell: wholeCell, id: idOf(wholeCell), place: placeOf(wholeCell) };
    const terms = {
      leverage_ratio: () => [term('counterpart'), term('support')],
      state_share: () => [term('support'), term('total_capital')],
      support_share: () => [term('support'), term('support', whole)],
    } as const;
    if (measure !== 'leverage_ratio' && measure !== 'state_share' && measure !== 'support_share') return missing;
    const [top, bottom] = terms[measure]();
    if (!top || !bottom || top.id === bottom.id) return missing;
    const caveats: Caveat[] = [top, bottom].some(({ derivation }) => derivation?.caveats.includes('partial_sum'))
      ? ['partial_sum']
      : [];
    const rule = measure === 'leverage_ratio' ? 'ratio' : 'percentage';
    const figure = quotient({ cell, id, rule, top, bottom, caveats });
    // Fewer rows may have a total than have support: a part of it above the whole tells nothing.
    return figure?.value == null || (rule === 'percentage' && figure.value > 100) ? missing : figure;
  }

  function make(measure: Measure, asked: Asked): Figure {
    const made = figures.get(asked.id);
    if (made) return made;
    const figure = isSummed(measure) ? sum(measure, asked) : ratio(measure, asked);
    figures.set(asked.id, figure);
    return figure;
  }

  return {
    coverage,
    period,
    districts: cube.districts,
    hasUndated: cube.hasUndated,
    at: (cell) => make(cell.measure, { id: idOf(cell), cell, place: placeOf(cell) }),
    over: (asked) => make(asked.cell.measure, asked),
    has: (cell) => cube.tally('schemes', placeOf(cell)) !== null,
    known: (id) => figures.get(id),
  };
}
