import Papa from 'papaparse';

export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly pattern?: string;
  };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

export interface TableSchema {
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

/** What a cell of each type may look like, as Table Schema 2 has it. */
const types: Readonly<Record<string, RegExp>> = {
  string: /^.*$/s,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+\.?\d*|\.\d+)$/,
  year: /^-?\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|True|TRUE|1|false|False|FALSE|0)$/,
};

function cellProblem({ type, format, constraints = {}, categories }: SchemaField, cell: string | null): string | null {
  if (cell === null) return constraints.required ? 'is missing' : null;
  if (!types[type]?.test(cell)) return `is no ${type}`;
  if (format === 'uri' && !URL.canParse(cell)) return 'is no address';
  if (constraints.enum && !constraints.enum.includes(cell)) return 'is none of the codes';
  if (categories && !categories.some(({ value }) => value === cell)) return 'is in no category';
  if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) return 'is too small';
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return 'is out of pattern';
  return null;
}

export const csvRows = (text: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data;

/** What of a CSV is not as its Table Schema says. `others`: the CSVs of the other tables of the package. */
export function tableProblems(
  text: string,
  schema: TableSchema,
  others: Readonly<Record<string, string>> = {},
): readonly string[] {
  const [header = [], ...rows] = csvRows(text);
  const { fields, missingValues, primaryKey = [], foreignKeys = [] } = schema;
  const names = fields.map(({ name }) => name);
  if (header.join() !== names.join()) return [`the header is ${header.join()}`];
  const values = rows.map((row) => row.map((cell) => (missingValues.includes(cell) ? null : cell)));
  const pick = (row: readonly (string | null)[], of: readonly string[]) => of.map((name) => row[names.indexOf(name)]);
  const problems = values.flatMap((row, index) =>
    row.length === names.length
      ? fields.flatMap((field, place) => {
          const problem = cellProblem(field, row[place] ?? null);
          return problem === null ? [] : [`${field.name} of row ${index + 1} ${problem}: ${row[place]}`];
        })
      : [`row ${index + 1} has ${row.length} cells`],
  );
  const keys = values.map((row) => JSON.stringify(pick(row, primaryKey)));
  if (primaryKey.length > 0) {
    if (new Set(keys).size < keys.length) problems.push('the primary key is not unique');
    if (values.some((row) => pick(row, primaryKey).includes(null))) problems.push('the primary key is not complete');
  }
  for (const { fields: from, reference } of foreignKeys) {
    const [otherHeader = [], ...otherRows] = csvRows(others[reference.resource] ?? '');
    const places = reference.fields.map((name) => otherHeader.indexOf(name));
    const known = new Set(otherRows.map((row) => JSON.stringify(places.map((place) => row[place]))));
    for (const row of values) {
      const key = pick(row, from);
      if (!key.includes(null) && !known.has(JSON.stringify(key)))
        problems.push(`no row of ${reference.resource}: ${key}`);
    }
  }
  return problems;
}
