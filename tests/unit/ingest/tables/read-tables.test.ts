import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readOtherwise from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/ingest/tables/read-tables';
import type { Table, TableCell } from '@/lib/ingest/tables/table';
import { csvText } from '@/tests/fixtures/registers/make/csv-text';
import { encodeUtf16, encodeWindows1258 } from '@/tests/fixtures/registers/make/encodings';
import { plainEnglishSheet } from '@/tests/fixtures/registers/make/plain-english';
import { columnCount, tuyenQuangContent } from '@/tests/fixtures/registers/make/tuyen-quang-sheet';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/registers', name)));

async function onlyTable(name: string): Promise<Table> {
  const reading = await readTables(fixture(name), name);
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.notes).toEqual([]);
  expect(reading.tables).toHaveLength(1);
  const [table] = reading.tables;
  if (!table) throw new Error('no table');
  return table;
}

/** Rows as `readTables` gives them: nothing behind the last cell that holds something. */
const trimmed = (rows: readonly (readonly TableCell[])[]) =>
  rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));

const { rows: laidOut, merges } = tuyenQuangContent();

describe('the workbooks of an officer', () => {
  it.each(['tuyen-quang.xlsx', 'tuyen-quang-library.xlsx'])(
    '%s: cells, dates, stored sums and merged ranges',
    async (name) => {
      const table = await onlyTable(name);
      expect(table.name).toBe('Đề án 2021-2025');
      expect(table.kind).toBe('sheet');
      expect(table.rows).toEqual(trimmed(laidOut));
      const expected = merges.map(({ startRow, endRow, startCol, endCol }) => ({
        startRow,
        endRow,
        startColumn: startCol,
        endColumn: endCol,
      }));
      expect(new Set(table.merged.map((range) => JSON.stringify(range)))).toEqual(
        new Set(expected.map((range) => JSON.stringify(range))),
      );
    },
  );

  it('reads a date as midnight UTC of its day, a sum as its stored value', async () => {
    const { rows } = await onlyTable('tuyen-quang.xlsx');
    expect(rows[9]?.[12]).toEqual(new Date('2021-03-15T00:00:00.000Z'));
    expect(rows[13]?.slice(0, 11)).toEqual([null, 'Cộng', null, null, null, null, null, 9167.4, 1900, 7267.4, 47]);
    expect(rows[24]?.slice(7)).toEqual([11487.5, 3081.7, 8405.8, 129]);
  });

  it('reads the plain table with English headings', async () => {
    const { name, rows } = await onlyTable('plain-english.xlsx');
    expect(name).toBe('Schemes');
    expect(rows).toEqual(trimmed(plainEnglishSheet().rows ?? []));
  });

  it.each(['tuyen-quang.xlsx', 'tuyen-quang-library.xlsx', 'plain-english.xlsx'])(
    '%s: another reader agrees',
    async (name) => {
      const [other] = await readOtherwise(Buffer.from(fixture(name)));
      const table = await onlyTable(name);
      expect(other?.sheet).toBe(table.name);
      expect(trimmed((other?.data ?? []) as (readonly TableCell[])[])).toEqual(table.rows);
    },
  );
});

describe('the same register as text', () => {
  const asText = csvText(laidOut, '\t', columnCount)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t').map((cell) => cell || null));

  it.each(['tuyen-quang-utf8-bom-comma.csv', 'tuyen-quang-utf16le-tab.csv', 'tuyen-quang-windows1258-semicolon.csv'])(
    '%s: every cell is the text that was shown',
    async (name) => {
      const table = await onlyTable(name);
      expect(table.kind).toBe('csv');
      expect(table.name).toBe(name);
      expect(table.merged).toEqual([]);
      expect(table.rows).toEqual(trimmed(asText));
      expect(table.rows[9]?.slice(7)).toEqual([
        '4.520,5',
        '1.000,0',
        '3.520,5',
        '18',
        '101/QĐ-MH',
        '15/03/2021',
        '30/11/2021',
      ]);
    },
  );

  it('is what the script makes today', () => {
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixture('tuyen-quang-utf8-bom-comma.csv'))).toBe(
      `\uFEFF${csvText(laidOut, ',', columnCount)}`,
    );
    expect(fixture('tuyen-quang-utf16le-tab.csv')).toEqual(
      encodeUtf16(`\uFEFF${csvText(laidOut, '\t', columnCount)}`, 'little'),
    );
    expect(fixture('tuyen-quang-windows1258-semicolon.csv')).toEqual(
      encodeWindows1258(csvText(laidOut, ';', columnCount)),
    );
  });
});

it('tells its progress, never backwards, to the end', async () => {
  const told: number[] = [];
  await readTables(fixture('tuyen-quang.xlsx'), 'a', { onProgress: (done) => told.push(done) });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(1);
});

it('decides by the bytes, whatever the name says', async () => {
  const reading = await readTables(fixture('tuyen-quang.xlsx'), 'register.csv');
  expect(reading.ok && reading.tables[0]?.kind).toBe('sheet');
});
