import type { z } from 'zod';
import type { District } from '@/lib/domain/district';
import type { Statement } from '@/lib/domain/figure';
import type { Scheme } from '@/lib/domain/scheme';
import type { seedCountedSchemeSchema, seedNamedSchemeSchema } from '@/lib/schemas/seed-scheme';
import type { seedStatementSchema } from '@/lib/schemas/seed-statement';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { nothingKnown } from './nothing-known';

export type FigureRow = z.output<typeof seedStatementSchema>;
export type NamedSchemeRow = z.output<typeof seedNamedSchemeSchema>;
export type CountedSchemeRow = z.output<typeof seedCountedSchemeSchema>;

export const statementOf = (row: FigureRow): Statement => ({
  id: row.id,
  cell: {
    measure: row.measure,
    programme: row.programme,
    category: row.category,
    period: { from: row.period_from, to: row.period_to },
  },
  value: row.value,
  qualifier: row.qualifier,
  sourceId: row.source_id,
  quote: row.quote,
});

export const namedScheme = (row: NamedSchemeRow, districts: readonly District[]): Scheme => ({
  code: row.code,
  status: 'named',
  programme: row.programme,
  category: row.category,
  title: row.title,
  titleIsDescriptive: row.title_is_descriptive,
  recipient: row.recipient,
  legalForm: row.legal_form,
  place: row.place,
  district: districts.find(({ code }) => code === row.district) ?? null,
  year: row.year,
  support: row.support_vnd,
  counterpart: row.counterpart_vnd,
  total: row.total_vnd,
  jobs: row.jobs,
  decision: null,
  decidedOn: null,
  acceptedOn: null,
  sourceIds: row.source_ids,
  quote: row.quote,
});

/** A counted scheme rests on the sources of the figures that count it; nothing else of it is published. */
export const countedScheme = (row: CountedSchemeRow, sourceOfFigure: ReadonlyMap<string, string>): Scheme => ({
  code: row.code,
  status: 'counted',
  programme: row.programme,
  category: row.category,
  ...nothingKnown,
  titleIsDescriptive: false,
  sourceIds: [...new Set(row.basis_figures.flatMap((id) => sourceOfFigure.get(id) ?? []))],
  quote: null,
});

/** By programme, then category, both in display order, then code. */
export const inRegisterOrder = (a: Scheme, b: Scheme): number =>
  programmes.indexOf(a.programme) - programmes.indexOf(b.programme) ||
  categoriesWithRemainder.indexOf(a.category) - categoriesWithRemainder.indexOf(b.category) ||
  (a.code < b.code ? -1 : 1);
