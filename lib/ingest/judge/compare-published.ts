import { areDisjoint } from '@/lib/domain/are-disjoint';
import { type Closure, close } from '@/lib/domain/closure';
import { comparePeriods } from '@/lib/domain/closure/periods';
import { isExact } from '@/lib/domain/figure';
import { type Period, periodKey } from '@/lib/domain/period';
import type { Publication } from '@/lib/domain/publication';
import type { PublishedComparison } from '@/lib/domain/register-report';
import { categories } from '@/lib/vocabulary/category';
import type { Coverage } from '@/lib/vocabulary/coverage';
import { programmes } from '@/lib/vocabulary/programme';
import type { RegisterRow } from '../register/register-reading';

const measures = {
  schemes: () => 1,
  support: (row: RegisterRow) => row.support,
  counterpart: (row: RegisterRow) => row.counterpart,
  total_capital: (row: RegisterRow) => row.total,
  jobs: (row: RegisterRow) => row.jobs,
} as const satisfies Record<PublishedComparison['measure'], (row: RegisterRow) => number | null>;
const measureCodes = Object.keys(measures) as (keyof typeof measures)[];

interface Added {
  readonly sum: number;
  /** Rows without a value, or without the year that would tell whether they count. */
  readonly isOpen: boolean;
}

function add(rows: readonly RegisterRow[], measure: keyof typeof measures, period: Period, isWhole: boolean): Added {
  let sum = 0;
  let isOpen = false;
  for (const row of rows) {
    if (!isWhole && row.year === null) isOpen = true;
    else if (isWhole || (row.year !== null && row.year >= period.from && row.year <= period.to)) {
      const value = measures[measure](row);
      if (value === null) isOpen = true;
      else sum += value;
    }
  }
  return { sum, isOpen };
}

function comparisonsIn(
  closure: Closure,
  rows: readonly RegisterRow[],
  cell: Pick<PublishedComparison, 'programme' | 'category' | 'period'>,
  given: { readonly isWhole: boolean; readonly isPartial: boolean },
): PublishedComparison[] {
  return measureCodes.flatMap((measure): PublishedComparison[] => {
    const figure = closure.at({ measure, ...cell });
    if (figure.value === null) return [];
    const { sum, isOpen } = add(rows, measure, cell.period, given.isWhole);
    if (sum === 0 && figure.value === 0) return [];
    const isAtLeast = isOpen || given.isPartial;
    const register = { lower: sum, upper: isAtLeast ? null : sum };
    const isOpenSide = isAtLeast || figure.lower === null || figure.upper === null;
    const within = isOpenSide ? 'consistent_with_bounds' : isExact(figure) ? 'equal' : 'equal_within_rounding';
    return [
      {
        ...cell,
        figureId: figure.id,
        measure,
        basis: figure.basis,
        published: { value: figure.value, lower: figure.lower, upper: figure.upper },
        sum,
        isAtLeast,
        difference: sum - figure.value,
        verdict: areDisjoint(figure, register) ? 'contradicts' : within,
      },
    ];
  });
}

/**
 * The rows of a register against every published figure, and every one that follows from published figures alone:
 * programme by type by period. A partial register, blank cells and rows without a year make a sum "at least".
 */
export function comparePublished(
  rows: readonly RegisterRow[],
  { statements, premises }: Pick<Publication, 'statements' | 'premises'>,
  period: Period,
  coverage: Coverage | null,
): readonly PublishedComparison[] {
  if (statements.length === 0) return [];
  const closure = close(statements, premises);
  const known = new Map([...closure.figures.values()].map(({ cell }) => [periodKey(cell.period), cell.period]));
  const periods = [...known.values()].sort(comparePeriods);
  return periods.flatMap((each) => {
    const isWhole = each.from <= period.from && each.to >= period.to;
    return [null, ...programmes].flatMap((programme) => {
      const ofProgramme = programme === null ? rows : rows.filter((row) => row.programme === programme);
      return [null, ...categories].flatMap((category) => {
        const chosen = category === null ? ofProgramme : ofProgramme.filter((row) => row.category === category);
        const given = { isWhole, isPartial: coverage === 'partial' };
        return comparisonsIn(closure, chosen, { programme, category, period: each }, given);
      });
    });
  });
}
