import type { Scheme } from '../../scheme';
import type { SchemeList } from '../../scheme-list';
import { registerIndex } from '../register-index';

/** The named schemes that rest on a source: how many, and the first of them. */
export interface SchemesFromSource {
  readonly count: number;
  /** `most` at the most. */
  readonly first: readonly Scheme[];
}

export function schemesFromSource(schemes: SchemeList, sourceId: string, most: number): SchemesFromSource {
  const { columns, sources } = registerIndex(schemes);
  const { lists, listOf } = sources();
  const isFrom = lists.map((ids) => ids.includes(sourceId));
  const first: Scheme[] = [];
  let count = 0;
  for (let position = 0; position < listOf.length; position += 1) {
    if (!isFrom[listOf[position] ?? 0] || columns.cells.named[columns.cell[position] ?? 0] !== 1) continue;
    count += 1;
    const scheme = count <= most ? schemes.at(position) : undefined;
    if (scheme !== undefined) first.push(scheme);
  }
  return { count, first };
}
