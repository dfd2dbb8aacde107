import type { DescribedTable } from '../described-table';
import { tableField } from './table-field';

/** A table as a Table Schema, version 2. A list cannot be a foreign key: what its items name, its description says. */
export function tableSchema({ columns, primaryKey, references }: DescribedTable) {
  const single = references.filter(({ column }) => columns.some(({ id, type }) => id === column && type !== 'list'));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(tableField),
    missingValues: [''],
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(single.length > 0 && {
      foreignKeys: single.map(({ column, table, key }) => ({
        fields: [column],
        reference: { resource: table, fields: [key] },
      })),
    }),
  };
}
