import { expect, it } from 'vitest';
import type { DescribedColumn, DescribedTable } from '@/lib/export/described-table';
import { rowSchema } from '@/lib/export/openapi/row-schema';

const words = { vi: 'tên', en: 'name' };
const column = (given: Partial<DescribedColumn> & Pick<DescribedColumn, 'id' | 'type'>): DescribedColumn => ({
  unit: null,
  codes: null,
  isRequired: false,
  minimum: null,
  title: words,
  definition: words,
  ...given,
});
const table = (...columns: readonly DescribedColumn[]): DescribedTable => ({
  id: 'schemes',
  title: words,
  description: words,
  columns,
  primaryKey: [],
  references: [],
});
const codes = (...given: readonly string[]) => given.map((code) => ({ code, name: words }));

it('a cell may be null unless its column is never empty', () => {
  const { properties, required } = rowSchema(
    [
      table(
        column({ id: 'code', type: 'text', isRequired: true }),
        column({ id: 'jobs', type: 'integer', unit: 'count', minimum: 0 }),
      ),
    ],
    'en',
  );
  const told = { title: 'name', description: 'name' };
  expect(properties).toEqual({
    code: { type: 'string', ...told },
    jobs: { type: ['integer', 'null'], minimum: 0, 'x-unit': 'count', ...told },
    provenance: { type: 'object' },
  });
  expect(required).toEqual(['code', 'jobs']);
});

it('what the datasets say differently holds for either', () => {
  const first = table(column({ id: 'district', type: 'text', isRequired: true, codes: codes('a', 'b') }));
  const second = table(
    column({ id: 'district', type: 'text', codes: codes('b', 'c') }),
    column({ id: 'source_ids', type: 'list', isRequired: true, codes: codes('A') }),
  );
  const { properties, required } = rowSchema([first, second], 'vi');
  expect(properties).toMatchObject({
    district: { type: ['string', 'null'], enum: ['a', 'b', 'c', null] },
    source_ids: { type: 'array', items: { enum: ['A'] } },
  });
  expect(required).toEqual(['district']);
  expect(rowSchema([first], 'vi', ['district']).required).toEqual([]);
});
