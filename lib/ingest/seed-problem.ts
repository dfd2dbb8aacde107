/** Something to mend in a seed file. `row` is the line of a CSV file (its header is 1) or the entry of a JSON list (from 1). */
export interface SeedProblem {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly reason: string;
}

/** One line for a person: `figures.csv, row 5, column unit: "percent" is not …`. */
export const describeProblem = ({ file, row, column, reason }: SeedProblem): string =>
  [file, row === null ? null : `row ${row}`, column === null ? null : `column ${column}`]
    .filter((part) => part !== null)
    .join(', ')
    .concat(`: ${reason}`);
