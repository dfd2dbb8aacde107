import { Ajv } from 'ajv';
import { csvwTerms } from './csvw-context';

/** A name with a prefix that the context defines, or an address: a common property. */
const isCommon = (key: string): boolean => {
  const [prefix, name] = key.split(':');
  return name !== undefined && prefix !== undefined && csvwTerms.has(prefix);
};

const text = { type: 'string' };
const flag = { type: 'boolean' };
const count = { type: 'integer', minimum: 0 };
const names = { type: 'array', items: text, minItems: 1 };
const template = { type: 'string', pattern: '^[^{}]*(\\{#?[A-Za-z0-9_,]+\\}[^{}]*)*$' };
const inherited = {
  aboutUrl: template,
  propertyUrl: template,
  valueUrl: template,
  lang: { type: 'string', pattern: '^[a-z]{2,3}$' },
  null: text,
  default: text,
  ordered: flag,
  required: flag,
  separator: text,
  textDirection: { enum: ['ltr', 'rtl', 'auto', 'inherit'] },
};
const builtIn = ['string', 'integer', 'decimal', 'gYear', 'date', 'boolean', 'anyURI'];
const datatype = {
  oneOf: [
    { enum: builtIn },
    {
      type: 'object',
      required: ['base'],
      properties: { base: { enum: builtIn }, format: { type: 'string', format: 'regex' }, minimum: { type: 'number' } },
      additionalProperties: false,
    },
  ],
};
const column = {
  type: 'object',
  properties: {
    ...inherited,
    datatype,
    name: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_.]*$' },
    titles: { type: 'object', propertyNames: { pattern: '^[a-z]{2,3}$' }, additionalProperties: text },
    suppressOutput: flag,
    virtual: flag,
  },
};
const dialect = {
  type: 'object',
  properties: {
    encoding: { const: 'utf-8' },
    delimiter: { type: 'string', minLength: 1 },
    lineTerminators: text,
    quoteChar: text,
    doubleQuote: flag,
    header: flag,
    headerRowCount: count,
    trim: { enum: [true, false, 'true', 'false', 'start', 'end'] },
  },
  additionalProperties: false,
};
const table = {
  type: 'object',
  required: ['@context', 'url'],
  properties: {
    ...inherited,
    '@context': {
      type: 'array',
      prefixItems: true,
      items: [
        { const: 'http://www.w3.org/ns/csvw' },
        { type: 'object', properties: { '@language': text }, additionalProperties: false },
      ],
      minItems: 2,
      additionalItems: false,
    },
    '@type': { const: 'Table' },
    url: text,
    dialect,
    tableSchema: {
      type: 'object',
      properties: { ...inherited, columns: { type: 'array', items: column }, primaryKey: names, rowTitles: names },
    },
  },
};

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('regex', (pattern: string) => {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
});
const validate = ajv.compile(table);

const known = {
  table: Object.keys(table.properties),
  schema: Object.keys(table.properties.tableSchema.properties),
  column: Object.keys(column.properties),
};

/** Common properties hold texts, values, things with an address, or several of those. */
function commonProblems(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => commonProblems(key, item));
  if (typeof value !== 'object' || value === null) return [];
  const members = Object.keys(value).sort().join();
  const allowed = ['@value', '@language,@value', '@type,@value', '@id'];
  return allowed.includes(members) ? [] : [`${key} holds ${members}`];
}

const membersOf = (of: object, allowed: readonly string[], place: string): readonly string[] =>
  Object.entries(of).flatMap(([key, value]) => {
    if (allowed.includes(key)) return key.startsWith('@') || csvwTerms.has(key) ? [] : [`${place}: ${key} is no term`];
    return isCommon(key) ? commonProblems(key, value) : [`${place}: ${key} is not of the vocabulary`];
  });

interface Described {
  readonly tableSchema: {
    readonly columns: readonly { readonly name: string; readonly datatype: unknown }[];
    readonly primaryKey?: readonly string[];
  };
}

/** What of a table's metadata is against the Metadata Vocabulary for Tabular Data (W3C, 2015). */
export function metadataProblems(metadata: Described): readonly string[] {
  validate(metadata);
  const shape = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const { columns, primaryKey = [] } = metadata.tableSchema;
  const given = columns.map(({ name }) => name);
  return [
    ...shape,
    ...membersOf(metadata, known.table, 'table'),
    ...membersOf(metadata.tableSchema, known.schema, 'schema'),
    ...columns.flatMap((each) => membersOf(each, known.column, each.name)),
    ...(new Set(given).size < given.length ? ['two columns share a name'] : []),
    ...primaryKey.filter((name) => !given.includes(name)).map((name) => `no column ${name}`),
  ];
}
