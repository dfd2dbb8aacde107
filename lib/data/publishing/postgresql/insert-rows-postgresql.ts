import type { StoreClient } from '../../store-client';
import type { InsertRows } from '../insert-rows';

export const insertRowsPostgresql =
  (store: StoreClient): InsertRows =>
  async (table, columns, rows) => {
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const values = columns.map(({ type }, index) => `(row ->> ${index})::${type}`).join(', ');
    const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_array_elements($1::json) AS row`;
    await store.$executeRawUnsafe(sql, JSON.stringify(rows));
  };
