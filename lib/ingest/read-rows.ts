import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { SeedProblem } from './seed-problem';

/** A seed file's name and what is in it. */
export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A checked row and the place that it came from. */
export interface PlacedRow<Row> {
  readonly file: string;
  readonly row: number;
  readonly value: Row;
}

interface ReadRows<Row> {
  readonly rows: readonly PlacedRow<Row>[];
  readonly problems: readonly SeedProblem[];
}

const failed = (file: string, row: number | null, reason: string): ReadRows<never> => ({
  rows: [],
  problems: [{ file, row, column: null, reason }],
});

/** The file's text, or `null` where its bytes are not UTF-8. */
function textOf({ bytes }: SeedFile): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checkRows<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  entries: readonly { row: number; entry: unknown }[],
): ReadRows<z.output<Schema>> {
  const rows: PlacedRow<z.output<Schema>>[] = [];
  const problems: SeedProblem[] = [];
  for (const { row, entry } of entries) {
    const checked = schema.safeParse(entry, { reportInput: true });
    if (checked.success) rows.push({ file, row, value: checked.data });
    else {
      for (const issue of checked.error.issues) {
        // A key that is not there has no value that a field's own sentence could quote.
        const reason = issue.input === undefined ? 'is missing' : issue.message;
        problems.push({ file, row, column: issue.path.join('.') || null, reason });
      }
    }
  }
  return { rows, problems };
}

/** Reads a CSV file whose header is exactly the schema's keys, in that order. */
export function readCsvRows<Shape extends z.ZodRawShape>(
  seedFile: SeedFile,
  schema: z.ZodObject<Shape>,
): ReadRows<z.output<z.ZodObject<Shape>>> {
  const file = seedFile.name;
  const text = textOf(seedFile);
  if (text === null) return failed(file, null, 'is not UTF-8 text');
  const expected = Object.keys(schema.shape);
  try {
    const found: { row: number; cells: string[] }[] = [];
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        // The parser has counted to the record's last line; its cells may hold line breaks.
        found.push({ row: lines - (cells.join('').match(/\n/g)?.length ?? 0), cells });
        return null;
      },
    });
    const [header, ...records] = found;
    if (header?.cells.join() !== expected.join()) return failed(file, 1, `the header must be ${expected.join()}`);
    const uneven = records.find(({ cells }) => cells.length !== expected.length);
    if (uneven) return failed(file, uneven.row, `has ${uneven.cells.length} cells, not ${expected.length}`);
    return checkRows(
      file,
      schema,
      records.map(({ row, cells }) => ({
        row,
        entry: Object.fromEntries(cells.map((cell, i) => [expected[i], cell])),
      })),
    );
  } catch (error) {
    if (error instanceof CsvError) return failed(file, Number(error.lines ?? 0) || null, error.message);
    throw error;
  }
}

/** Reads a JSON file: a list of entries, or one object, which counts as a list of one. */
export function readJsonRows<Schema extends z.ZodType>(seedFile: SeedFile, schema: Schema): ReadRows<z.output<Schema>> {
  const file = seedFile.name;
  const text = textOf(seedFile);
  if (text === null) return failed(file, null, 'is not UTF-8 text');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return failed(file, null, `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return checkRows(
    file,
    schema,
    list.map((entry, index) => ({ row: index + 1, entry })),
  );
}
