import type { Messages } from '@/lib/i18n/messages';
import type { ApiOperation } from './api-operation';
import type { JsonSchema } from './json-schema';
import { type QueryKey, queryKeys } from './query-keys';

function valueSchema({ amount, schema, fallback }: QueryKey): JsonSchema {
  const whole = amount === 'one' ? schema : { type: 'array', items: schema, uniqueItems: true };
  return fallback === null ? whole : { ...whole, default: fallback };
}

/** The parameters of an operation as OpenAPI has them: those of its path, those of its query. */
export function parameterObjects(operation: ApiOperation, { parameters }: Messages['apiPage']) {
  const inPath = Object.entries(operation.pathValues).map(([name, values]) => ({
    name,
    in: 'path',
    required: true,
    description: parameters.inPath[name as keyof typeof parameters.inPath],
    schema: operation.openPath?.includes(name) ? { type: 'string' } : { type: 'string', enum: values },
    example: values[0],
  }));
  const inQuery = queryKeys(operation).map((key) => ({
    name: key.key,
    in: 'query',
    ...(key.isRequired ? { required: true } : {}),
    description: parameters.inQuery[key.words],
    ...(key.amount === 'one' ? {} : { style: 'form', explode: key.amount === 'repeated' }),
    schema: valueSchema(key),
    example: key.amount === 'one' || Array.isArray(key.example) ? key.example : [key.example],
  }));
  return [...inPath, ...inQuery];
}
