import { unplaced } from '@/lib/domain/cell';
import type { District } from '@/lib/domain/district';
import { type Figure, isExact } from '@/lib/domain/figure';
import { periodKey } from '@/lib/domain/period';
import { type SummaryColumn, type SummaryRow, summarise, summaryMeasures } from '@/lib/domain/summary';
import { summaryParametersOf } from '@/lib/schemas/summary-query';
import type { Dimension } from '@/lib/vocabulary/measure';
import type { ColumnId } from './column-id';
import type { FileDataset } from './file-dataset';
import { rounded } from './rounded';
import { rowsOf } from './rows';
import type { Column } from './table';
import { totalCode } from './total-code';

interface FileRow extends SummaryRow {
  readonly isTotal: boolean;
  readonly district: District | undefined;
}

const timeOf = ({ undated, period }: FileRow['dims']): string => (undated ? unplaced : periodKey(period));

const timeColumn = (id: 'period' | 'year'): Column<FileRow> => ({
  id,
  value: ({ isTotal, dims }) => (isTotal ? totalCode : timeOf(dims)),
  label: ({ isTotal, dims }, labels) => {
    if (isTotal) return labels.total;
    return dims.undated ? labels.basis('not_published') : timeOf(dims);
  },
});

const dimensionColumns: Record<Dimension, Column<FileRow>> = {
  programme: {
    id: 'programme',
    value: ({ isTotal, dims }) => (isTotal ? totalCode : dims.programme),
    label: ({ isTotal, dims }, labels) => (isTotal ? labels.total : dims.programme && labels.programme(dims.programme)),
  },
  category: {
    id: 'category',
    value: ({ isTotal, dims }) => (isTotal ? totalCode : dims.category),
    label: ({ isTotal, dims }, labels) => (isTotal ? labels.total : dims.category && labels.category(dims.category)),
  },
  period: timeColumn('period'),
  year: timeColumn('year'),
  district: {
    id: 'district',
    value: ({ isTotal, dims }) => (isTotal ? totalCode : (dims.district ?? null)),
    label: ({ isTotal, dims, district }, labels) => {
      if (isTotal) return labels.total;
      return dims.district === unplaced ? labels.basis('not_published') : (district?.name ?? dims.district ?? null);
    },
  },
};

const figureColumns = (of: SummaryColumn, id: ColumnId, basisId: ColumnId): readonly Column<FileRow>[] => [
  { id, value: (row) => rounded(row[of].value) },
  { id: basisId, value: (row) => row[of].basis, label: (row, labels) => labels.basis(row[of].basis) },
];

const boundsOf = (of: SummaryColumn, lowerId: ColumnId, upperId: ColumnId): readonly Column<FileRow>[] => [
  { id: lowerId, value: (row) => rounded(row[of].lower) },
  { id: upperId, value: (row) => rounded(row[of].upper) },
];

const measureColumns: readonly Column<FileRow>[] = [
  ...figureColumns('schemes', 'schemes', 'schemes_basis'),
  ...figureColumns('support', 'support_vnd', 'support_basis'),
  ...figureColumns('counterpart', 'counterpart_vnd', 'counterpart_basis'),
  ...figureColumns('leverage', 'leverage_ratio', 'leverage_basis'),
  ...figureColumns('jobs', 'jobs', 'jobs_basis'),
];

const boundColumns: Readonly<Record<SummaryColumn, readonly Column<FileRow>[]>> = {
  schemes: boundsOf('schemes', 'schemes_lower', 'schemes_upper'),
  support: boundsOf('support', 'support_vnd_lower', 'support_vnd_upper'),
  counterpart: boundsOf('counterpart', 'counterpart_vnd_lower', 'counterpart_vnd_upper'),
  leverage: boundsOf('leverage', 'leverage_ratio_lower', 'leverage_ratio_upper'),
  jobs: boundsOf('jobs', 'jobs_lower', 'jobs_upper'),
};

const summaryColumns = Object.keys(summaryMeasures) as SummaryColumn[];

/** What a source states as "about" is as exact as its basis says; of any other number that is not exact, bounds tell more. */
const needsBounds = (figure: Figure): boolean =>
  figure.value !== null &&
  !isExact(figure) &&
  (figure.basis !== 'published' || figure.lower !== null || figure.upper !== null);

/** A measure has its bounds in columns of their own, empty where none is known, where some row needs them. */
const neededBounds = (rows: readonly SummaryRow[]): readonly Column<FileRow>[] =>
  summaryColumns
    .filter((column) => rows.some((row) => needsBounds(row[column])))
    .flatMap((column) => boundColumns[column]);

/** A breakdown by any of programme, category and period, of a full register also by year and district, its total last. */
export const summaryFile: FileDataset<ReturnType<typeof summaryParametersOf>, FileRow> = {
  parameters: ({ publication }) => summaryParametersOf(publication.dataset.coverage),
  table: ({ publication, closure }, { by, programme, category }) => {
    const selection = { programmes: programme, categories: category };
    const districtOf = ({ dims }: SummaryRow) =>
      publication.dataset.districts.find(({ code }) => code === dims.district);
    const { rows, total } = summarise(closure, publication.dataset, by, selection);
    return {
      columns: [
        ...by.map((dimension) => dimensionColumns[dimension]),
        ...measureColumns,
        ...neededBounds([...rows, total]),
      ],
      rows: rowsOf([
        ...rows.map((row) => ({ ...row, isTotal: false, district: districtOf(row) })),
        { ...total, isTotal: true, district: undefined },
      ]),
      provenance: (row) => ({ figures: Object.fromEntries(summaryColumns.map((column) => [column, row[column].id])) }),
    };
  },
  primaryKey: ({ by }) => by,
  references: [],
};
