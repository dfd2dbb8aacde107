import { bases } from '@/lib/vocabulary/basis';
import { notItemised } from '@/lib/vocabulary/category';
import { groundsOf } from '../closure';
import { type Figure, isExact } from '../figure';
import { periodYears } from '../period';
import type { Source } from '../publication';
import type { ComparedRow, ComparisonSide, Difference } from './comparison';

/** What the two datasets say of themselves. */
function ofDatasets(a: ComparisonSide, b: ComparisonSide): Difference[] {
  const [one, other] = [a.report.publication.dataset, b.report.publication.dataset];
  const years = [periodYears(a.period), periodYears(b.period)] as const;
  const overlaps = a.period.from <= b.period.to && b.period.from <= a.period.to;
  const isOne = one.slug === other.slug;
  // Two that do not say what they count may well count different things.
  const differ = <Meaning extends string>(some: Meaning, more: Meaning) =>
    !isOne && (some !== more || some === 'not_stated');
  return [
    ...(isOne && overlaps ? [{ aspect: 'overlap' as const, a: a.period, b: b.period }] : []),
    ...(years[0] === years[1] ? [] : [{ aspect: 'periodYears' as const, a: years[0], b: years[1] }]),
    ...(one.coverage === other.coverage ? [] : [{ aspect: 'coverage' as const, a: one.coverage, b: other.coverage }]),
    ...(differ(one.yearMeaning, other.yearMeaning)
      ? [{ aspect: 'yearMeaning' as const, a: one.yearMeaning, b: other.yearMeaning }]
      : []),
    ...(differ(one.jobsMeaning, other.jobsMeaning)
      ? [{ aspect: 'jobsMeaning' as const, a: one.jobsMeaning, b: other.jobsMeaning }]
      : []),
  ];
}

/** Schemes that belong to no type: how many of each side stand in no row by type. */
function ofRemainders(a: ComparisonSide, b: ComparisonSide): Difference[] {
  const remainder = ({ report, period }: ComparisonSide) =>
    report.closure.at({ measure: 'schemes', programme: null, category: notItemised, period });
  const [one, other] = [remainder(a), remainder(b)];
  const matters = [one, other].some(({ value }) => value !== null && value > 0);
  return matters ? [{ aspect: 'remainder', a: one, b: other }] : [];
}

/** The documents that a side's figures rest on, in the dataset's order. */
function sourcesOf({ report: { publication, closure } }: ComparisonSide, figures: readonly Figure[]): Source[] {
  const grounds = figures.filter(({ value }) => value !== null).map((figure) => groundsOf(closure, figure));
  const ids = new Set(grounds.flatMap(({ sourceIds }) => sourceIds));
  const usesRegister = grounds.some(({ restsOnRegister }) => restsOnRegister);
  return publication.sources.filter(({ id, kind }) => ids.has(id) || (usesRegister && kind === 'register'));
}

/** How the numbers that are set side by side are known. */
function ofFigures(a: ComparisonSide, b: ComparisonSide, rows: readonly ComparedRow[]): Difference[] {
  const both = rows.filter((row) => row.a.value !== null && row.b.value !== null);
  const basesOf = (side: 'a' | 'b') => bases.filter((basis) => both.some((row) => row[side].basis === basis));
  const inexact = (side: 'a' | 'b') => both.filter((row) => !isExact(row[side])).length;
  const sources = {
    a: sourcesOf(
      a,
      rows.map((row) => row.a),
    ),
    b: sourcesOf(
      b,
      rows.map((row) => row.b),
    ),
  };
  const isOne = a.report.publication.dataset.slug === b.report.publication.dataset.slug;
  const idsOf = (side: 'a' | 'b') => sources[side].map(({ id }) => id).join(' ');
  return [
    ...(both.some((row) => row.a.basis !== row.b.basis)
      ? [{ aspect: 'basis' as const, a: basesOf('a'), b: basesOf('b') }]
      : []),
    ...(both.some((row) => isExact(row.a) !== isExact(row.b))
      ? [{ aspect: 'bounds' as const, a: inexact('a'), b: inexact('b') }]
      : []),
    ...(rows.length > 0 && !(isOne && idsOf('a') === idsOf('b')) ? [{ aspect: 'sources' as const, ...sources }] : []),
  ];
}

/** Every difference in definition between two sides. `rows`: those that are set side by side. */
export const differencesOf = (a: ComparisonSide, b: ComparisonSide, rows: readonly ComparedRow[]): Difference[] => [
  ...ofDatasets(a, b),
  ...ofRemainders(a, b),
  ...ofFigures(a, b, rows),
];
