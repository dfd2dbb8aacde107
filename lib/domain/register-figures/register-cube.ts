import { type CategoryOrRemainder, categoriesWithRemainder, notItemised } from '@/lib/vocabulary/category';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { unplaced } from '../cell';
import { compareText } from '../compare-text';
import { type Period, periodYears, samePeriod } from '../period';
import type { Dataset } from '../publication';
import type { FiledCode, RegisterCells } from '../register/columns/register-columns';
import { cubeTables } from './cube-tables';
import type { SummedMeasure } from './summed-measures';

/** Some of the rows of a register. An empty list, or no district, means all. */
export interface RegisterPlace {
  readonly programmes: readonly Programme[];
  readonly categories: readonly CategoryOrRemainder[];
  /** The register's period or a part of it. */
  readonly period: Period;
  readonly district?: string | undefined;
  readonly undated?: true | undefined;
}

/** The rows of a place, added up. */
interface Tally {
  /** Of the known amounts: whole đồng, schemes or jobs. */
  readonly sum: number;
  /** Rows with an amount, among `of`. */
  readonly known: number;
  readonly of: number;
  /** Rows that may be of the place or not, because they lack a year, a type or a district. */
  readonly stray: number;
}

export interface RegisterCube {
  readonly period: Period;
  /** The codes of all districts, those of the dataset first, and `not_published` last where rows have none. */
  readonly districts: readonly string[];
  /** Some rows have no year. */
  readonly hasUndated: boolean;
  /** `null` for a place that the register does not have. */
  tally(measure: SummedMeasure, place: RegisterPlace): Tally | null;
}

const all = 0;

/** Sums over a register for each programme, type, year and district and their margins, in one pass over its cells. */
export function registerCube(
  cells: RegisterCells,
  { period, districts }: Pick<Dataset, 'period' | 'districts'>,
): RegisterCube {
  const named = districts.map(({ code }) => code);
  const strangers = new Set(cells.codes.district.map(String));
  for (const code of [...named, unplaced]) strangers.delete(code);
  const codes = [...named, ...[...strangers].sort(compareText), unplaced];
  const districtSlots = new Map(codes.map((code, index) => [code, index + 1]));
  const years = periodYears(period);
  // In a register of one year a row without a year is of that year.
  const undatedSlot = years === 1 ? 1 : years + 1;
  const timeSlot = (year: FiledCode) =>
    typeof year !== 'number' || year < period.from || year > period.to ? undatedSlot : year - period.from + 1;

  const sizes = [programmes.length + 1, categoriesWithRemainder.length + 1, years + 2, codes.length + 1] as const;
  const place = (programme: number, category: number, time: number, district: number) =>
    ((programme * sizes[1] + category) * sizes[2] + time) * sizes[3] + district;
  const shownCategories: readonly FiledCode[] = categoriesWithRemainder;
  const shownProgrammes: readonly FiledCode[] = programmes;
  const { rows, tables } = cubeTables(cells, sizes, {
    programme: cells.codes.programme.map((code) => shownProgrammes.indexOf(code) + 1),
    category: cells.codes.category.map((code) => shownCategories.indexOf(code) + 1),
    year: cells.codes.year.map(timeSlot),
    district: cells.codes.district.map((code) => districtSlots.get(String(code)) ?? all),
  });

  const whole = place(all, all, all, all);
  for (const { measure, sum } of tables) {
    if (!Number.isSafeInteger(sum[whole])) {
      throw new RangeError(
        `${measure} of the register comes to ${sum[whole]}, which is not a whole number up to 2^53 − 1.`,
      );
    }
  }

  const timeSlots = ({ period: asked, undated }: RegisterPlace): readonly number[] | null => {
    if (undated) return years > 1 && samePeriod(asked, period) ? [undatedSlot] : null;
    if (samePeriod(asked, period)) return [all];
    if (asked.from < period.from || asked.to > period.to || asked.from > asked.to) return null;
    return Array.from({ length: periodYears(asked) }, (_, index) => asked.from - period.from + 1 + index);
  };
  const districtSlot = (code: string | undefined) => (code === undefined ? all : districtSlots.get(code));
  const slotsOf = <Code>(chosen: readonly Code[], order: readonly Code[]) =>
    chosen.length === 0 ? [all] : [...new Set(chosen)].map((code) => order.indexOf(code) + 1);
  /** The slots of a choice, and the one of rows that may belong to it and do not say. */
  const withStray = (slots: readonly number[], stray: number) =>
    slots.includes(all) || slots.includes(stray) ? slots : [...slots, stray];

  const total = (table: Float64Array, slots: readonly [Slots, Slots, Slots, Slots]): number => {
    let sum = 0;
    for (const p of slots[0]) {
      for (const c of slots[1]) {
        for (const t of slots[2]) for (const d of slots[3]) sum += table[place(p, c, t, d)] ?? 0;
      }
    }
    return sum;
  };
  const unplacedSlot = codes.length;
  return {
    period,
    districts: codes.filter((code, index) => code !== unplaced || (rows[place(all, all, all, index + 1)] ?? 0) > 0),
    hasUndated: years > 1 && (rows[place(all, all, undatedSlot, all)] ?? 0) > 0,
    tally(measure, asked) {
      const times = timeSlots(asked);
      const district = districtSlot(asked.district);
      if (times === null || district === undefined) return null;
      const programmeSlots = slotsOf(asked.programmes, programmes);
      const chosenCategories = slotsOf(asked.categories, categoriesWithRemainder);
      const slots = [programmeSlots, chosenCategories, times, [district]] as const;
      const of = total(rows, slots);
      const candidates = total(rows, [
        programmeSlots,
        withStray(chosenCategories, categoriesWithRemainder.indexOf(notItemised) + 1),
        asked.undated ? times : withStray(times, undatedSlot),
        withStray([district], unplacedSlot),
      ]);
      const stray = candidates - of;
      if (measure === 'schemes') return { sum: of, known: of, of, stray };
      const table = tables.find((candidate) => candidate.measure === measure);
      return table ? { sum: total(table.sum, slots), known: total(table.known, slots), of, stray } : null;
    },
  };
}

type Slots = readonly number[];
