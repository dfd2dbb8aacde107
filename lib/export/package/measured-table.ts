import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Coming } from '@/lib/domain/coming';
import type { Report } from '@/lib/domain/report';
import { describeTable } from '../describe-table';
import type { DescribedTable } from '../described-table';
import { csvBytes } from '../prepared/csv-bytes';
import { PreparedCsv } from '../prepared/prepared-csv';
import { type ColumnSum, columnSums } from './column-sum';
import { type PackageTable, packageTables } from './package-tables';
import { tableOfFile } from './table-of-file';

/** A table of a package and its CSV, counted and weighed. */
export interface MeasuredTable extends PackageTable {
  readonly described: DescribedTable;
  readonly bytes: number;
  /** Of the CSV's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** The header not counted. */
  readonly rows: number;
  readonly sums: readonly ColumnSum[];
}

async function measured(report: Report, asked: PackageTable): Promise<MeasuredTable> {
  const table = tableOfFile(report, asked);
  const described = describeTable(report, asked.id, asked.search);
  const prepared = await PreparedCsv.of(table);
  if (prepared?.isWhole) {
    const { bytes, sha256, rows, sums } = prepared.contents;
    return { ...asked, described, bytes, sha256, rows, sums: await columnSums(table, described, sums) };
  }
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of csvBytes(table)) {
    hash.update(piece);
    bytes += piece.byteLength;
    // Other readers are answered meanwhile.
    await setImmediate();
  }
  return {
    ...asked,
    described,
    bytes,
    sha256: hash.digest('hex'),
    rows: table.rows.count,
    sums: await columnSums(table, described, null),
  };
}

async function measuredAll(report: Report): Promise<readonly MeasuredTable[]> {
  const tables: MeasuredTable[] = [];
  for (const table of packageTables) tables.push(await measured(report, table));
  return tables;
}

const known = new WeakMap<Report, Coming<readonly MeasuredTable[]>>();

/** The tables of a release's package; measured once for a release, since a release never changes. */
export function measuredTables(report: Report): Promise<readonly MeasuredTable[]> {
  const tables = known.get(report) ?? new Coming(measuredAll(report));
  known.set(report, tables);
  return tables.promise;
}
