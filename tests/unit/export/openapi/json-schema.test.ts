import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eitherSchema, jsonSchemaOf } from '@/lib/export/openapi/json-schema';
import { toldValues } from '@/lib/export/openapi/told-values';
import { registerParameters } from '@/lib/schemas/register-query';
import { releaseParameter } from '@/lib/schemas/release-query';

describe('the schema of a parameter', () => {
  const { category, year, q, page } = registerParameters({ period: { from: 2017, to: 2021 }, districts: [] });
  it('is that of the value which is read', () => {
    expect(jsonSchemaOf(year.shape.schema)).toEqual({
      anyOf: [
        { type: 'integer', minimum: 2017, maximum: 2021 },
        { type: 'string', const: 'not_published' },
      ],
    });
    expect(jsonSchemaOf(q.shape.schema)).toEqual({ type: 'string', maxLength: 100 });
    expect(jsonSchemaOf(page.shape.schema)).toEqual({ type: 'integer', minimum: 1, maximum: 999_999 });
    expect(jsonSchemaOf(releaseParameter([2, 1]).shape.schema)).toEqual({ type: 'integer', minimum: 1 });
    expect(jsonSchemaOf(category.shape.schema)).toMatchObject({
      type: 'string',
      enum: expect.arrayContaining(['machinery']),
    });
  });
});

describe('either of several schemas', () => {
  const codes = (...values: string[]) => ({ type: 'string', enum: values });

  it('is the one schema that all are', () => {
    expect(eitherSchema([codes('a'), codes('a')])).toEqual(codes('a'));
  });

  it('is one list of codes, each once, in the order in which they come', () => {
    expect(eitherSchema([codes('b', 'a'), codes('a', 'c')])).toEqual(codes('b', 'a', 'c'));
  });

  it('lets any other schemas stand side by side, each once', () => {
    const years = (from: number) => jsonSchemaOf(z.union([z.number().int().min(from), z.literal('none')]));
    expect(eitherSchema([years(2017), years(2021)])).toEqual({
      anyOf: [
        { type: 'integer', minimum: 2017 },
        { type: 'string', const: 'none' },
        { type: 'integer', minimum: 2021 },
      ],
    });
  });

  it('of none does not exist', () => {
    expect(() => eitherSchema([])).toThrow();
  });
});

it('what a value may be is told in order', () => {
  expect(toldValues({ anyOf: [{ type: 'integer', minimum: 1 }, { const: 'all' }, { enum: ['a', 'b'] }] })).toEqual([
    { kind: 'whole', least: 1, greatest: null },
    { kind: 'codes', codes: ['all'] },
    { kind: 'codes', codes: ['a', 'b'] },
  ]);
  expect(toldValues({ type: 'string', maxLength: 100 })).toEqual([{ kind: 'text', longest: 100 }]);
});
