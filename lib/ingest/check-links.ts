import type { Premise } from '@/lib/domain/figure';
import type { Dataset, Source } from '@/lib/domain/publication';
import type { PlacedRow } from './read-rows';
import type { SeedProblem } from './seed-problem';
import type { CountedSchemeRow, FigureRow, NamedSchemeRow } from './seed-rows';

interface SeedRows {
  readonly sources: readonly PlacedRow<Source>[];
  readonly figures: readonly PlacedRow<FigureRow>[];
  readonly premises: readonly PlacedRow<Premise>[];
  readonly named: readonly PlacedRow<NamedSchemeRow>[];
  readonly counted: readonly PlacedRow<CountedSchemeRow>[];
}

const repeated = <Row>(rows: readonly PlacedRow<Row>[], column: string, id: (value: Row) => string): SeedProblem[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ file, row, value }) => {
    if (seen.has(id(value))) return [{ file, row, column, reason: `"${id(value)}" is there already` }];
    seen.add(id(value));
    return [];
  });
};

const unknown = <Row>(
  rows: readonly PlacedRow<Row>[],
  column: string,
  ids: (value: Row) => readonly string[],
  known: ReadonlySet<string>,
  where: string,
): SeedProblem[] =>
  rows.flatMap(({ file, row, value }) =>
    ids(value)
      .filter((id) => !known.has(id))
      .map((id) => ({ file, row, column, reason: `"${id}" is not in ${where}` })),
  );

/** Ids are given once, whatever a row points to is there, and codes and years belong to the dataset. */
export function checkLinks(dataset: Dataset, rows: SeedRows): SeedProblem[] {
  const { sources, figures, premises, named, counted } = rows;
  const sourceIds = new Set(sources.map(({ value }) => value.id));
  const figureIds = new Set(figures.map(({ value }) => value.id));
  const wholes = new Set<string | null>(
    figures.flatMap(({ value: { id, programme, category } }) => (programme === null || category === null ? [id] : [])),
  );
  const { codePrefix, period, districts } = dataset;
  const districtCodes = new Set(districts.map(({ code }) => code));
  return [
    ...repeated(sources, 'id', ({ id }) => id),
    ...repeated(figures, 'id', ({ id }) => id),
    ...repeated(premises, 'id', ({ id }) => id),
    ...repeated<{ code: string }>([...named, ...counted], 'code', ({ code }) => code),
    ...unknown(figures, 'source_id', (row) => [row.source_id], sourceIds, 'sources.json'),
    ...unknown(
      premises,
      'statementId',
      ({ statementId }) => (statementId === null ? [] : [statementId]),
      figureIds,
      'figures.csv',
    ),
    ...premises
      .filter(({ value: { statementId } }) => wholes.has(statementId))
      .map(({ file, row, value }) => ({
        file,
        row,
        column: 'statementId',
        reason: `"${value.statementId}" names no programme or no category`,
      })),
    ...unknown(named, 'source_ids', (row) => row.source_ids, sourceIds, 'sources.json'),
    ...unknown(
      named,
      'district',
      ({ district }) => (district === null ? [] : [district]),
      districtCodes,
      'dataset.json',
    ),
    ...unknown(counted, 'basis_figures', (row) => row.basis_figures, figureIds, 'figures.csv'),
    ...[...named, ...counted]
      .map((placed) => ({ ...placed, start: `${codePrefix}-${placed.value.programme.toUpperCase()}-` }))
      .filter(({ value: { code }, start }) => !code.startsWith(start) || !/^[A-Z]+-\d+$/.test(code.slice(start.length)))
      .map(({ file, row, value, start }) => ({
        file,
        row,
        column: 'code',
        reason: `"${value.code}" is not ${start}(letters)-(number)`,
      })),
    ...named
      .filter(({ value: { year } }) => year !== null && (year < period.from || year > period.to))
      .map(({ file, row, value }) => ({
        file,
        row,
        column: 'year',
        reason: `${value.year} is outside ${period.from}–${period.to}`,
      })),
  ];
}
