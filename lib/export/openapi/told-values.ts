import type { JsonSchema } from './json-schema';

type ToldValue =
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'whole'; readonly least: number; readonly greatest: number | null }
  | { readonly kind: 'text'; readonly longest: number | null };

const numberOr = <Fallback>(value: unknown, fallback: Fallback): number | Fallback =>
  typeof value === 'number' ? value : fallback;

function toldPart(schema: JsonSchema): ToldValue {
  const { enum: values, const: only, type, minimum, maximum, maxLength } = schema;
  if (Array.isArray(values)) return { kind: 'codes', codes: values.map(String) };
  if (only !== undefined) return { kind: 'codes', codes: [String(only)] };
  if (type === 'integer') return { kind: 'whole', least: numberOr(minimum, 0), greatest: numberOr(maximum, null) };
  return { kind: 'text', longest: numberOr(maxLength, null) };
}

/** What a value of an address's query may be, as a page tells it. */
export const toldValues = (schema: JsonSchema): readonly ToldValue[] =>
  (Array.isArray(schema.anyOf) ? (schema.anyOf as JsonSchema[]) : [schema]).map(toldPart);
