import type { Scheme } from '../../scheme';
import type { SchemeList } from '../../scheme-list';
import { registerIndex } from '../register-index';

/** The schemes whose support and own capital do not come to their total, where all three are published. */
export function disagreeingSchemes(schemes: SchemeList): readonly Scheme[] {
  const { support, counterpart, total } = registerIndex(schemes).columns.amounts;
  const found: Scheme[] = [];
  for (let position = 0; position < total.length; position += 1) {
    // What is not published is NaN, whose difference is NaN.
    const difference = (support[position] ?? 0) + (counterpart[position] ?? 0) - (total[position] ?? 0);
    const scheme = difference === 0 || Number.isNaN(difference) ? undefined : schemes.at(position);
    if (scheme !== undefined) found.push(scheme);
  }
  return found;
}
