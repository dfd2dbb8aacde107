import {
  categories as allCategories,
  type CategoryOrRemainder,
  categoriesWithRemainder,
  notItemised,
} from '@/lib/vocabulary/category';
import { type Measure, measureTraits } from '@/lib/vocabulary/measure';
import { programmes as allProgrammes, type Programme } from '@/lib/vocabulary/programme';
import { margin as all, type Cell, placeSuffix } from './cell';
import type { Closure } from './closure';
import { caveats, type Figure, notPublished } from './figure';
import { type Period, periodKey } from './period';

/** The members of a dimension that a choice means: `[null]`, the margin, for none or all of them. */
const chosen = <T extends string>(selected: readonly T[], all: readonly T[]): readonly (T | null)[] => {
  const inOrder = all.filter((member) => selected.includes(member));
  return inOrder.length === 0 || inOrder.length === all.length ? [null] : inOrder;
};

/** The remainder and every category that is known beside it are the whole: what is not known is in the remainder. */
export const coversWhole = (closure: Closure, categories: readonly CategoryOrRemainder[], period: Period): boolean =>
  categories.includes(notItemised) &&
  allCategories.every(
    (category) =>
      categories.includes(category) ||
      closure.at({ measure: 'schemes', programme: null, category, period }).value === null,
  ) &&
  allCategories.some((category) => categories.includes(category));

const total = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

const sumOf = (id: string, margin: Cell, parts: readonly Figure[]): Figure => ({
  id,
  cell: margin,
  unit: measureTraits(margin.measure).unit,
  basis: 'derived',
  value: total(parts.map((part) => part.value)),
  lower: total(parts.map((part) => part.lower)),
  upper: total(parts.map((part) => part.upper)),
  statement: null,
  derivation: {
    rule: 'sum',
    terms: parts.map((part) => ({ sign: 1, figureId: part.id })),
    premiseIds: [],
    caveats: caveats.filter((caveat) => parts.some((part) => part.derivation?.caveats.includes(caveat))),
  },
});

/** Whether a figure is of chosen cells together: its `cell` is then only the margin that it is cut from. */
export const isSelection = ({ id }: Figure): boolean => /[+@]/.test(id);

/** What a ratio of sums is made of. */
const termsOf = (measure: Measure): readonly Measure[] =>
  measureTraits(measure).addsUpOver.length > 0 ? [] : ['support', 'counterpart', 'total_capital'];

/** Beside a partial register, what sources state comes first: rows are only added up where none of the cells is stated. */
const isToldByRows = ({ register, at }: Closure, cells: readonly Cell[]): boolean =>
  register?.coverage === 'complete' ||
  (register !== undefined &&
    cells.every((cell) =>
      [cell.measure, ...termsOf(cell.measure)].every((measure) => {
        const figure = at({ ...cell, measure });
        return figure.value === null || figure === register.at(figure.cell);
      }),
    ));

/** The rows of a full register that a figure is narrowed to, besides programmes and types. */
export type RegisterSlice = Pick<Cell, 'district' | 'undated'>;

/**
 * The figure of a measure for chosen programmes and types; an empty choice, or all of them, is the margin.
 * One cell gives that cell's own figure. Several give their sum (`support.all.machinery+typical_products.2017-2021`),
 * or a `not_published` figure where a part is unknown or the measure does not add up. Of a full register, several cells
 * are one sum over their rows, and a ratio is one of such sums.
 * A sum's `cell` is the margin that it is cut from, because a set of cells has no cell of its own: tell them by the id.
 */
export function selectFigure(
  closure: Closure,
  measure: Measure,
  programmes: readonly Programme[],
  categories: readonly CategoryOrRemainder[],
  period: Period,
  slice: RegisterSlice = {},
): Figure {
  const chosenProgrammes = chosen(programmes, allProgrammes);
  const chosenCategories = coversWhole(closure, categories, period)
    ? [null]
    : chosen(categories, categoriesWithRemainder);
  const cells = chosenProgrammes.flatMap((programme) =>
    chosenCategories.map((category): Cell => ({ measure, programme, category, period, ...slice })),
  );
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return closure.at(only);

  const margin: Cell = {
    measure,
    programme: chosenProgrammes.length === 1 ? (chosenProgrammes[0] ?? null) : null,
    category: chosenCategories.length === 1 ? (chosenCategories[0] ?? null) : null,
    period,
    ...slice,
  };
  const names = (members: readonly (string | null)[]) => members.map((member) => member ?? all).join('+');
  const id = [measure, names(chosenProgrammes), names(chosenCategories), periodKey(period), ...placeSuffix(slice)].join(
    '.',
  );
  const isKnown = <T>(code: T | null): code is T => code !== null;
  const ofRegister = isToldByRows(closure, cells)
    ? closure.register?.over({
        id,
        cell: margin,
        place: {
          programmes: chosenProgrammes.filter(isKnown),
          categories: chosenCategories.filter(isKnown),
          period,
          ...slice,
        },
      })
    : undefined;
  if (ofRegister && ofRegister.value !== null) return ofRegister;
  const addsUp =
    (chosenProgrammes.length === 1 || measureTraits(measure).addsUpOver.includes('programme')) &&
    (chosenCategories.length === 1 || measureTraits(measure).addsUpOver.includes('category'));
  const parts = addsUp ? cells.map((cell) => closure.at(cell)) : [];
  return addsUp && parts.every((part) => part.value !== null)
    ? sumOf(id, margin, parts)
    : (ofRegister ?? { ...notPublished(margin), id });
}
