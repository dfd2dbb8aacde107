import { periodKey } from '@/lib/domain/period';
import { type SummaryColumn, type SummaryRow, summarise, summaryMeasures } from '@/lib/domain/summary';
import { summaryParameters } from '@/lib/schemas/summary-query';
import type { Dimension } from '@/lib/vocabulary/measure';
import type { ColumnId } from './column-id';
import type { FileDataset } from './file-dataset';
import { rounded } from './rounded';
import type { Column } from './table';

interface FileRow extends SummaryRow {
  readonly isTotal: boolean;
}

const totalCode = 'total';

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
  period: {
    id: 'period',
    value: ({ isTotal, dims }) => (isTotal ? totalCode : periodKey(dims.period)),
    label: ({ isTotal, dims }, labels) => (isTotal ? labels.total : periodKey(dims.period)),
  },
};

const figureColumns = (of: SummaryColumn, id: ColumnId, basisId: ColumnId): readonly Column<FileRow>[] => [
  { id, value: (row) => rounded(row[of].value) },
  { id: basisId, value: (row) => row[of].basis, label: (row, labels) => labels.basis(row[of].basis) },
];

const measureColumns: readonly Column<FileRow>[] = [
  ...figureColumns('schemes', 'schemes', 'schemes_basis'),
  ...figureColumns('support', 'support_vnd', 'support_basis'),
  ...figureColumns('counterpart', 'counterpart_vnd', 'counterpart_basis'),
  ...figureColumns('leverage', 'leverage_ratio', 'leverage_basis'),
  ...figureColumns('jobs', 'jobs', 'jobs_basis'),
];

const summaryColumns = Object.keys(summaryMeasures) as SummaryColumn[];

/** A breakdown by any of programme, category and period, its total last. */
export const summaryFile: FileDataset<typeof summaryParameters, FileRow> = {
  parameters: () => summaryParameters,
  table: ({ publication, closure }, { by, programme, category }) => {
    const selection = { programmes: programme, categories: category };
    const { rows, total } = summarise(closure, publication.dataset, by, selection);
    return {
      columns: [...by.map((dimension) => dimensionColumns[dimension]), ...measureColumns],
      rows: [...rows.map((row) => ({ ...row, isTotal: false })), { ...total, isTotal: true }],
      provenance: (row) => ({ figures: Object.fromEntries(summaryColumns.map((column) => [column, row[column].id])) }),
    };
  },
};
