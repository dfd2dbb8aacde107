import type { CellType, DescribedColumn } from '../described-table';

/**
 * The types of Table Schema. A list is a string with a pattern: version 2 has the type `list`, but the JSON Schema that
 * was published with it refuses it.
 */
const types: Readonly<Record<CellType, Readonly<Record<string, string>>>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  year: { type: 'year' },
  date: { type: 'date' },
  boolean: { type: 'boolean' },
  url: { type: 'string', format: 'uri' },
  list: { type: 'string' },
};

const listPattern = '[^;]+(;[^;]+)*';

/** A column as a field of a Table Schema: Vietnamese, with English beside it in `…_en`. */
export function tableField({ id, type, unit, codes, isRequired, minimum, title, definition }: DescribedColumn) {
  const hasCodes = codes !== null && codes.length > 0;
  const constraints = {
    ...(isRequired && { required: true }),
    ...(minimum !== null && { minimum }),
    ...(type === 'list' && { pattern: listPattern }),
    ...(hasCodes && { enum: codes.map(({ code }) => code) }),
  };
  return {
    name: id,
    ...types[type],
    title: title.vi,
    title_en: title.en,
    description: definition.vi,
    description_en: definition.en,
    ...(unit !== null && { unit }),
    ...(hasCodes && {
      categories: codes.map(({ code, name }) => ({ value: code, label: name.vi, label_en: name.en })),
    }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
