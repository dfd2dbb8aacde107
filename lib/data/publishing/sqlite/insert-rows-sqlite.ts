import type { StoreClient } from '../../store-client';
import type { InsertRows } from '../insert-rows';

export const insertRowsSqlite =
  (store: StoreClient): InsertRows =>
  async (table, columns, rows) => {
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const values = columns.map((_, index) => `value ->> ${index}`).join(', ');
    const sql = `INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`;
    await store.$executeRawUnsafe(sql, JSON.stringify(rows));
  };
