import type { Scheme } from '../scheme';

/** The ids of the documents that every row of a register comes from; of all of its rows where they share none. */
export function registerSources(schemes: readonly Scheme[]): readonly string[] {
  const rows = new Map<string, number>();
  for (const { sourceIds } of schemes) for (const id of sourceIds) rows.set(id, (rows.get(id) ?? 0) + 1);
  const shared = [...rows].filter(([, count]) => count === schemes.length);
  return (shared.length > 0 ? shared : [...rows]).map(([id]) => id);
}
