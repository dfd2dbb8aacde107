import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { Figure } from '../figure';
import type { ComparedMeasure, ComparedRow, ComparisonSide } from './comparison';

/** The whole, each programme, each type. What a source does not itemise is not comparable: it is another thing in each. */
const places = [
  { programme: null, category: null },
  ...programmes.map((programme) => ({ programme, category: null })),
  ...categories.map((category) => ({ programme: null, category })),
];

/** Whether a figure sums a register, or rests on such sums, that lacks schemes. */
const isOfPartialRegister = ({ report: { publication, closure } }: ComparisonSide, figure: Figure): boolean => {
  if (publication.dataset.coverage !== 'partial' || figure.value === null) return false;
  const terms = figure.derivation?.terms.map(({ figureId }) => closure.register?.known(figureId)) ?? [];
  return figure.basis === 'register' || terms.some((term) => term?.basis === 'register');
};

/** The rows of a measure of which a side is published, and whether some were left out for a register that lacks schemes. */
export function comparedRows(
  measure: ComparedMeasure,
  a: ComparisonSide,
  b: ComparisonSide,
): { readonly rows: readonly ComparedRow[]; readonly lacksSchemes: boolean } {
  const figure = (side: ComparisonSide, place: (typeof places)[number]) =>
    side.report.closure.at({ measure, ...place, period: side.period });
  const rows = places
    // Everything is all of itself.
    .filter(({ programme, category }) => measure !== 'support_share' || programme !== null || category !== null)
    .map((place): ComparedRow => ({ ...place, a: figure(a, place), b: figure(b, place) }))
    .filter((row) => row.a.value !== null || row.b.value !== null);
  const whole = rows.filter((row) => !isOfPartialRegister(a, row.a) && !isOfPartialRegister(b, row.b));
  return { rows: whole, lacksSchemes: whole.length < rows.length };
}
