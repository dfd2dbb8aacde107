import type { Scheme } from '../scheme';
import type { SchemeList } from '../scheme-list';

/** The scheme of that code; `null` where there is none. */
export function schemeWithCode(schemes: SchemeList, code: string): Scheme | null {
  if (schemes.packed !== undefined) return schemes.at(schemes.packed.positionOf(code) ?? schemes.length) ?? null;
  for (const scheme of schemes) if (scheme.code === code) return scheme;
  return null;
}
