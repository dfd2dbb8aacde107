import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre/xlsx';
import { registerCsv } from '../illustrative/register-csv';
import { largeRegister } from './large-register';

/** The files that are measured: one register as CSV and as a workbook, and the CSV once more with a twentieth corrected. */
export const registerFiles = { csv: 'register.csv', corrected: 'corrected.csv', xlsx: 'register.xlsx' } as const;

const numberIn = (cell: string): string | number =>
  /^\d+(?:,\d)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;

/** Writes a register of so many rows into a folder: the same bytes each time. */
export async function writeRegisters(folder: string, rows: number): Promise<void> {
  const schemes = largeRegister(rows);
  const csv = registerCsv(schemes);
  writeFileSync(join(folder, registerFiles.csv), csv);
  const corrected = schemes.map((scheme, index) =>
    index % 20 > 0 ? scheme : { ...scheme, support: scheme.support + 1, total: scheme.total && scheme.total + 1 },
  );
  writeFileSync(join(folder, registerFiles.corrected), registerCsv(corrected));
  const cells: readonly (readonly string[])[] = parse(csv, { relaxColumnCount: true });
  const sheet = { name: 'Danh mục', rows: cells.map((line) => line.map(numberIn)) };
  writeFileSync(join(folder, registerFiles.xlsx), await writeXlsx({ sheets: [sheet] }));
}
