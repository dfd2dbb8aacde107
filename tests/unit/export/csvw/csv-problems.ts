import { csvRows } from '../package/table-problems';

type Datatype = string | { readonly base: string; readonly format?: string; readonly minimum?: number };

export interface CsvMetadata {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly {
      readonly name: string;
      readonly titles: Readonly<Record<string, string>>;
      readonly datatype: Datatype;
      readonly required?: boolean;
      readonly separator?: string;
    }[];
    readonly primaryKey?: readonly string[];
  };
}

/** The lexical spaces of XML Schema 1.1. */
const lexical: Readonly<Record<string, RegExp>> = {
  string: /^.*$/s,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  gYear: /^-?([1-9]\d{3,}|0\d{3})$/,
  date: /^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  boolean: /^(true|false|0|1)$/,
  anyURI: /^\S+$/,
};

function valueProblem(datatype: Datatype, value: string): string | null {
  const { base, format, minimum } = typeof datatype === 'string' ? { base: datatype } : { ...datatype };
  if (!lexical[base]?.test(value)) return `is no ${base}`;
  if (format !== undefined && !new RegExp(format).test(value)) return 'is out of format';
  return minimum !== undefined && Number(value) < minimum ? 'is too small' : null;
}

/** What of a CSV is not as its metadata says, by the rules of the Model for Tabular Data (W3C, 2015). */
export function csvProblems(text: string, { tableSchema }: CsvMetadata): readonly string[] {
  const [header = [], ...rows] = csvRows(text);
  const { columns, primaryKey = [] } = tableSchema;
  if (header.length !== columns.length) return [`${header.length} columns, not ${columns.length}`];
  const ofHeader = header.filter((title, place) => !Object.values(columns[place]?.titles ?? {}).includes(title));
  const ofCells = rows.flatMap((row, index) =>
    columns.flatMap(({ name, datatype, required, separator }, place) => {
      const cell = row[place] ?? '';
      if (cell === '') return required ? [`${name} of row ${index + 1} is missing`] : [];
      const values = separator === undefined ? [cell] : cell.split(separator);
      const problems = values.map((value) => valueProblem(datatype, value)).filter((problem) => problem !== null);
      return problems.map((problem) => `${name} of row ${index + 1} ${problem}: ${cell}`);
    }),
  );
  const keys = rows.map((row) => JSON.stringify(primaryKey.map((key) => row[header.indexOf(key)])));
  const isUnique = primaryKey.length === 0 || new Set(keys).size === keys.length;
  return [
    ...ofHeader.map((title) => `no column is called ${title}`),
    ...ofCells,
    ...(isUnique ? [] : ['two rows share a key']),
  ];
}
