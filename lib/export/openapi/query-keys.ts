import type { ParameterShape } from '@/lib/schemas/query';
import { type ApiParameter, apiParameters } from '@/lib/vocabulary/api-parameter';
import type { ApiOperation } from './api-operation';
import { eitherSchema, type JsonSchema, jsonSchemaOf } from './json-schema';

/** A key of an address's query, as the API's description and the page for developers both tell of it. */
export interface QueryKey {
  readonly key: string;
  /** What its words are listed under. */
  readonly words: ApiParameter;
  readonly amount: ParameterShape['amount'];
  /** Of one value. */
  readonly schema: JsonSchema;
  readonly fallback: ParameterShape['fallback'];
  readonly isRequired: boolean;
  /** One valid value of the example's dataset. */
  readonly example: unknown;
}

const isListed = (key: string): key is ApiParameter => (apiParameters as readonly string[]).includes(key);

/** The key of a chart's own measure is the chart's id. */
const wordsOf = (key: string, operation: ApiOperation): ApiParameter => {
  if (isListed(key)) return key;
  if (operation.topic === 'charts') return 'measure';
  throw new Error(`The key "${key}" of ${operation.path} has no words: list it in lib/vocabulary/api-parameter.ts.`);
};

/** A value that fits the schema, the least or the first. */
function firstValue({ anyOf, enum: values, const: value, minimum }: JsonSchema): unknown {
  if (Array.isArray(anyOf)) return firstValue(anyOf[0] as JsonSchema);
  if (Array.isArray(values)) return values[0];
  return value ?? minimum ?? '';
}

/** The keys that an operation's query may have, each with what any of its datasets takes. */
export function queryKeys(operation: ApiOperation): readonly QueryKey[] {
  const { query, examples = {}, required = [] } = operation;
  const keys = [...new Set(query.flatMap((parameters) => Object.keys(parameters)))];
  return keys.flatMap((key) => {
    const shapes = query.flatMap((parameters) => parameters[key]?.shape ?? []);
    const [first] = shapes;
    if (first === undefined) return [];
    const schemas = shapes.map(({ schema }) => jsonSchemaOf(schema));
    return {
      key,
      words: wordsOf(key, operation),
      amount: first.amount,
      schema: eitherSchema(schemas),
      fallback: first.fallback,
      isRequired: required.includes(key),
      example: examples[key] ?? first.fallback ?? firstValue(schemas[0] ?? {}),
    };
  });
}
