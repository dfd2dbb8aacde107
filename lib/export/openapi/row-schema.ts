import type { Locale } from '@/lib/i18n/locales';
import type { DescribedColumn, DescribedTable } from '../described-table';
import type { JsonSchema } from './json-schema';

const types: Readonly<Record<DescribedColumn['type'], JsonSchema>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  year: { type: 'integer' },
  date: { type: 'string', format: 'date' },
  boolean: { type: 'boolean' },
  url: { type: 'string', format: 'uri' },
  list: { type: 'array', items: { type: 'string' } },
};

/** Every code of a column, in the order in which the datasets give them. */
const codesOf = (columns: readonly DescribedColumn[]): readonly string[] | null =>
  columns.some(({ codes }) => codes === null)
    ? null
    : [...new Set(columns.flatMap(({ codes }) => codes?.map(({ code }) => code) ?? []))];

function withCodes(schema: JsonSchema, codes: readonly string[] | null): JsonSchema {
  if (codes === null) return schema;
  return schema.type === 'array' ? { ...schema, items: { enum: codes } } : { ...schema, enum: codes };
}

const orNull = ({ type, enum: codes, ...rest }: JsonSchema): JsonSchema => ({
  type: [type, 'null'],
  ...(Array.isArray(codes) ? { enum: [...codes, null] } : {}),
  ...rest,
});

function cellSchema(columns: readonly DescribedColumn[], locale: Locale): JsonSchema {
  const [first] = columns;
  if (first === undefined) throw new Error('A column is described by at least one dataset.');
  const isFilled = columns.every(({ isRequired }) => isRequired);
  const whole = withCodes(types[first.type], codesOf(columns));
  return {
    ...(isFilled ? whole : orNull(whole)),
    ...(first.minimum === null ? {} : { minimum: first.minimum }),
    title: first.title[locale],
    description: first.definition[locale],
    ...(first.unit === null ? {} : { 'x-unit': first.unit }),
  };
}

/**
 * A row of the table in JSON, whichever dataset it is of. A column that only some datasets have, or that depends on the
 * question (`optional`), may be missing. `tables`: the table as each dataset describes it.
 */
export function rowSchema(
  tables: readonly DescribedTable[],
  locale: Locale,
  optional: readonly string[] = [],
): JsonSchema {
  const ids = [...new Set(tables.flatMap(({ columns }) => columns.map(({ id }) => id)))];
  const of = (id: string) => tables.flatMap(({ columns }) => columns.filter((column) => column.id === id));
  return {
    type: 'object',
    title: tables[0]?.title[locale],
    description: tables[0]?.description[locale],
    properties: {
      ...Object.fromEntries(ids.map((id) => [id, cellSchema(of(id), locale)])),
      provenance: { type: 'object' },
    },
    required: ids.filter((id) => of(id).length === tables.length && !optional.includes(id)),
    additionalProperties: false,
  };
}
