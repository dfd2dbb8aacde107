import { margin, unplaced } from '@/lib/domain/cell';
import type { District } from '@/lib/domain/district';
import type { Figure } from '@/lib/domain/figure';
import { listedFigures } from '@/lib/domain/listed-figures';
import type { FileDataset } from './file-dataset';
import { formulaOf } from './formula';
import { rounded } from './rounded';
import { rowsOf } from './rows';
import type { Column } from './table';

const columns: readonly Column<Figure>[] = [
  { id: 'id', value: ({ id }) => id },
  { id: 'measure', value: ({ cell }) => cell.measure, label: ({ cell }, labels) => labels.measure(cell.measure) },
  { id: 'unit', value: ({ unit }) => unit, label: ({ unit }, labels) => labels.unit(unit) },
  { id: 'value', value: ({ value }) => rounded(value) },
  { id: 'lower', value: ({ lower }) => rounded(lower) },
  { id: 'upper', value: ({ upper }) => rounded(upper) },
  { id: 'basis', value: ({ basis }) => basis, label: ({ basis }, labels) => labels.basis(basis) },
  {
    id: 'programme',
    value: ({ cell }) => cell.programme ?? margin,
    label: ({ cell }, labels) => (cell.programme === null ? labels.all : labels.programme(cell.programme)),
  },
  {
    id: 'category',
    value: ({ cell }) => cell.category ?? margin,
    label: ({ cell }, labels) => (cell.category === null ? labels.all : labels.category(cell.category)),
  },
  // The years of rows without one are not known, only that they are within the register's period.
  { id: 'period_from', value: ({ cell }) => (cell.undated ? null : cell.period.from) },
  { id: 'period_to', value: ({ cell }) => (cell.undated ? null : cell.period.to) },
  { id: 'formula', value: ({ derivation }) => derivation && formulaOf(derivation) },
  {
    id: 'inputs',
    value: ({ derivation }) =>
      derivation && [...new Set([...derivation.terms.map(({ figureId }) => figureId), ...derivation.premiseIds])],
  },
  { id: 'source_id', value: ({ statement }) => statement?.sourceId ?? null },
  { id: 'quote', value: ({ statement }) => statement?.quote ?? null },
];

/** Only the figures of a full register may be of a district. */
const districtColumn = (districts: readonly District[]): Column<Figure> => ({
  id: 'district',
  value: ({ cell }) => cell.district ?? margin,
  label: ({ cell: { district } }, labels) => {
    if (district === undefined) return labels.all;
    if (district === unplaced) return labels.basis('not_published');
    return districts.find(({ code }) => code === district)?.name ?? district;
  },
});

/** Every published and every derived figure and every listed sum of a register, one row each, and those that a reader would look for in vain. */
export const figuresFile: FileDataset<Record<never, never>, Figure> = {
  parameters: () => ({}),
  table: (report) => ({
    columns: report.closure.register
      ? columns.flatMap((column) =>
          column.id === 'period_from' ? [districtColumn(report.publication.dataset.districts), column] : [column],
        )
      : columns,
    rows: rowsOf(listedFigures(report)),
    provenance: ({ statement, derivation }) => ({
      qualifier: statement?.qualifier ?? null,
      rule: derivation?.rule ?? null,
      terms: derivation?.terms.map(({ sign, figureId }) => ({ sign, figure: figureId })) ?? null,
      premises: derivation?.premiseIds ?? null,
      caveats: derivation?.caveats ?? null,
      ...(derivation?.rows && { register_rows: derivation.rows }),
    }),
  }),
  primaryKey: () => ['id'],
  // What is in inputs are figures or premises, which no single table lists.
  references: [{ column: 'source_id', table: 'sources', key: 'id' }],
};
