import { registerIndex } from '../register/register-index';
import type { SchemeList } from '../scheme-list';

/** The ids of the documents that every row of a register comes from; of all of its rows where they share none. */
export function registerSources(schemes: SchemeList): readonly string[] {
  const { lists, listOf } = registerIndex(schemes).sources();
  const counts = new Uint32Array(lists.length);
  for (const list of listOf) counts[list] = (counts[list] ?? 0) + 1;
  const rows = new Map<string, number>();
  for (const [list, ids] of lists.entries()) {
    for (const id of ids) rows.set(id, (rows.get(id) ?? 0) + (counts[list] ?? 0));
  }
  const shared = [...rows].filter(([, count]) => count === schemes.length);
  return (shared.length > 0 ? shared : [...rows]).map(([id]) => id);
}
