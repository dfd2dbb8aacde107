import type { Unit } from '@/lib/vocabulary/measure';
import type { ColumnId } from './column-id';
import type { FileDatasetId } from './datasets';
import type { CellType } from './described-table';

/** What the cells of a column are like, whatever the release. */
export interface ColumnTraits {
  readonly type: CellType;
  readonly unit: Unit | null;
  /** Never empty. */
  readonly isRequired: boolean;
  readonly minimum: number | null;
}

const plain = (type: CellType, isRequired = false): ColumnTraits => ({ type, unit: null, isRequired, minimum: null });
const amount = (type: 'integer' | 'number', unit: Unit | null): ColumnTraits => ({
  type,
  unit,
  isRequired: false,
  minimum: 0,
});

const text = plain('text');
const givenText = plain('text', true);
const vnd = amount('integer', 'vnd');
const count = amount('integer', 'count');
const ratio = amount('number', 'ratio');
const inRowUnit = amount('number', null);

const traits: Readonly<Record<ColumnId, ColumnTraits>> = {
  accepted_on: plain('date'),
  author: text,
  basis: givenText,
  category: givenText,
  code: givenText,
  counterpart_basis: givenText,
  counterpart_vnd: vnd,
  counterpart_vnd_lower: vnd,
  counterpart_vnd_upper: vnd,
  decided_on: plain('date'),
  decision: text,
  district: text,
  formula: text,
  id: givenText,
  illustrative: plain('boolean', true),
  inputs: plain('list'),
  jobs: count,
  jobs_basis: givenText,
  jobs_lower: count,
  jobs_upper: count,
  kind: givenText,
  leverage_basis: givenText,
  leverage_ratio: ratio,
  leverage_ratio_lower: ratio,
  leverage_ratio_upper: ratio,
  lower: inRowUnit,
  measure: givenText,
  note_en: givenText,
  note_vi: givenText,
  period: givenText,
  period_from: plain('year'),
  period_to: plain('year'),
  programme: givenText,
  published_on: plain('date'),
  publisher: text,
  quote: text,
  recipient: text,
  schemes: count,
  schemes_basis: givenText,
  schemes_lower: count,
  schemes_upper: count,
  scope_en: givenText,
  scope_vi: givenText,
  source_id: text,
  source_ids: plain('list', true),
  status: givenText,
  support_basis: givenText,
  support_vnd: vnd,
  support_vnd_lower: vnd,
  support_vnd_upper: vnd,
  title: text,
  total_vnd: vnd,
  unit: givenText,
  upper: inRowUnit,
  url: plain('url'),
  value: inRowUnit,
  year: plain('year'),
};

/** Where a table's column is unlike the other tables' column of that id. */
const own: { readonly [Table in FileDatasetId]?: { readonly [Id in ColumnId]?: ColumnTraits } } = {
  // Also "total", and "not_published" for rows without a year.
  summary: { year: givenText, district: givenText },
  figures: { district: givenText },
  sources: { title: givenText },
};

export const columnTraits = (table: FileDatasetId, id: ColumnId): ColumnTraits => own[table]?.[id] ?? traits[id];
