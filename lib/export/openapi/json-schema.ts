import { z } from 'zod';

/** A JSON Schema (2020-12), as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a Zod shape puts out, as JSON Schema. */
export function jsonSchemaOf(shape: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io: 'output',
    override: ({ jsonSchema }) => {
      // Zod writes the bounds of its own whole numbers; they tell a reader nothing.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return schema;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A schema that each value of any of the given ones fits. */
export function eitherSchema(schemas: readonly JsonSchema[]): JsonSchema {
  const different = schemas.filter((schema, index) => schemas.findIndex((other) => same(other, schema)) === index);
  const [first, ...more] = different;
  if (first === undefined) throw new Error('A schema is made of at least one.');
  if (more.length === 0) return first;
  const lists = different.map(({ enum: values }) => values);
  const areLists = different.every((schema) => same({ ...schema, enum: null }, { ...first, enum: null }));
  if (areLists && lists.every(Array.isArray)) return { ...first, enum: [...new Set(lists.flat())] };
  return { anyOf: [...new Map(different.flatMap(partsOf).map((part) => [JSON.stringify(part), part])).values()] };
}

const partsOf = (schema: JsonSchema): readonly JsonSchema[] =>
  Array.isArray(schema.anyOf) && Object.keys(schema).length === 1 ? schema.anyOf : [schema];
